import { useTranslations } from 'next-intl';
import type { Deed } from '../../lib/cases/deeds.ts';
import type { NoticeDeed } from '../../lib/cases/notice-deeds.ts';
import { approve, dispute, publish, sendBack, uphold, withdraw } from '../../lib/cases/notice.action.ts';
import type { FormValues } from '../../lib/form/state.ts';
import type { NoticeFile } from '../../lib/hub/notice-files.ts';
import { Form } from '../form/form.tsx';
import { TextArea } from '../form/text-field.tsx';
import { SiteLink } from '../site-link.tsx';
import { DeedBlock } from './deeds.tsx';

const ACTIONS = { approve, publish, return: sendBack, withdraw, dispute, uphold };

export interface NoticeDeedsProps {
  readonly file: NoticeFile;
  readonly deeds: readonly Deed<NoticeDeed>[];
  readonly values: FormValues;
  readonly labels: Readonly<Record<string, string>>;
}

/** Everything that can be done to a notice in its state. */
export function NoticeDeeds({ file, deeds, values, labels }: NoticeDeedsProps) {
  const t = useTranslations('noticeFiles');
  const words = useTranslations('cases');
  return (
    <>
      {deeds.map(({ name, why }) => (
        <DeedBlock
          key={`${name}-${file.revision}`}
          title={t(`deed.${name}`)}
          note={t(`deedNote.${name}`)}
          why={why}
        >
          {name === 'amend' ? (
            <p>
              <SiteLink to={`/desk/notices/${file.id}/amend`}>{t('deed.amend')}</SiteLink>
            </p>
          ) : (
            <Form
              id={name}
              action={ACTIONS[name]}
              labels={labels}
              submit={t(`deed.${name}`)}
              values={values}
              revision={String(file.revision)}
            >
              <input type="hidden" name="id" value={file.id} />
              {name === 'return' || name === 'withdraw' ? (
                <TextArea name="reason" hint={words('reasonHint')} rows={3} maxLength={1_000} />
              ) : null}
            </Form>
          )}
        </DeedBlock>
      ))}
    </>
  );
}

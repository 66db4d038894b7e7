import { useTranslations } from 'next-intl';
import type { Deed } from '../../lib/cases/deeds.ts';
import type { StarFile } from '../../lib/hub/star-file.ts';
import { doStep, sendBack } from '../../lib/stars/star.action.ts';
import type { StarDeed } from '../../lib/stars/star-deeds.ts';
import { DeedBlock } from '../cases/deeds.tsx';
import { Form } from '../form/form.tsx';
import { TextArea } from '../form/text-field.tsx';

const REASONED: ReadonlySet<StarDeed> = new Set(['return', 'refuse', 'returnReview', 'returnGrading']);

export interface StarDeedsProps {
  readonly application: Pick<StarFile, 'id' | 'revision'>;
  readonly deeds: readonly Deed<StarDeed>[];
}

/** What can be done to an application in its state: one step further, or back with a reason. */
export function StarDeeds({ application: { id, revision }, deeds }: StarDeedsProps) {
  const t = useTranslations('stars');
  return (
    <>
      {deeds.map(({ name, why }) => (
        <DeedBlock
          key={`${name}-${revision}`}
          title={t(`deed.${name}`)}
          note={t(`deedNote.${name}`)}
          why={why}
        >
          <Form
            id={name}
            action={REASONED.has(name) ? sendBack : doStep}
            labels={{ reason: t('reason') }}
            submit={t(`deed.${name}`)}
            revision={String(revision)}
          >
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="deed" value={name} />
            {REASONED.has(name) ? (
              <TextArea name="reason" hint={t('reasonHint')} rows={3} maxLength={1_000} />
            ) : null}
          </Form>
        </DeedBlock>
      ))}
    </>
  );
}

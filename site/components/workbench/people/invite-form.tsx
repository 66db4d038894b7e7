'use client';

import { useLocale, useTranslations } from 'next-intl';
import { minuteOfInstant } from '../../../lib/format/day.ts';
import { pathIn } from '../../../lib/http/headers.ts';
import { invite, type MadeInvitation } from '../../../lib/people/invite.action.ts';
import type { Workbench } from '../../../lib/session/seat.ts';
import { type Choice, ChoiceField } from '../../form/choice-field.tsx';
import { Form } from '../../form/form.tsx';
import { TextField } from '../../form/text-field.tsx';
import { ShownOnce } from '../shown-once.tsx';

export interface InviteFormProps {
  readonly posts: readonly Choice[];
  /** Some of the posts are of other organisations, which have to be named. */
  readonly others: boolean;
  readonly workbench: Workbench;
}

/** Invites somebody; shows the link once, which the hub mails to nobody. */
export function InviteForm({ posts, others, workbench }: InviteFormProps) {
  const t = useTranslations('invite');
  const locale = useLocale();
  const [only] = posts;
  return (
    <Form<MadeInvitation>
      id="invite"
      action={invite}
      labels={{ email: t('email'), post: t('post'), holder: t('holder'), name: t('name') }}
      submit={t('submit')}
      values={posts.length === 1 && only ? { post: only.value } : {}}
    >
      {({ shown }) =>
        shown === undefined ? (
          <>
            <TextField name="email" type="email" hint={t('emailHint')} maxLength={254} />
            <ChoiceField name="post" choices={posts} />
            {others ? (
              <>
                <TextField name="holder" hint={t('holderHint')} maxLength={100} optional />
                <TextField name="name" hint={t('nameHint')} maxLength={100} optional />
              </>
            ) : null}
          </>
        ) : (
          <>
            <ShownOnce title={t('madeTitle')} lead={t('madeLead')} value={shown.link}>
              <p>{t('madeFor', { email: shown.email, until: minuteOfInstant(shown.expiresAt) })}</p>
            </ShownOnce>
            <p className="no-print">
              <a href={pathIn(locale, `/${workbench}/people#invite-title`)}>{t('another')}</a>
            </p>
          </>
        )
      }
    </Form>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { OwnStarsQuery } from '../../lib/hub/generated/graphql.ts';
import type { StarFile } from '../../lib/hub/star-file.ts';
import { apply } from '../../lib/stars/apply.action.ts';
import { Form } from '../form/form.tsx';
import { FileField, TextArea } from '../form/text-field.tsx';
import { Section } from '../section.tsx';
import { SiteLink } from '../site-link.tsx';

/** Whether the agency may apply for last year: the window, and every reason against it with its clause. */
export function Eligibility({ eligibility }: { readonly eligibility: OwnStarsQuery['starEligibility'] }) {
  const t = useTranslations('ownStars');
  const locale = useLocale();
  const { cycle, authority, settings, problems } = eligibility;
  return (
    <Section id="eligibility" title={t('eligibility', { year: String(cycle) })}>
      <p>
        <strong>{problems.length === 0 ? t('eligible') : t('notEligible')}</strong>
      </p>
      {problems.length > 0 ? (
        <ul className="entries">
          {problems.map((one) => (
            <li key={one.code}>
              {inLanguage(locale, one.message, one.messageEn)}{' '}
              {one.basis ? <SiteLink to={`/clause/${one.basis.clause}`}>{one.basis.clause}</SiteLink> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {settings ? (
        <p className="measure text-soft">
          {authority ? inLanguage(locale, authority.name, authority.nameEn) : null}{' '}
          {t('window', {
            from: settings.opensOn,
            to: settings.closesOn,
            days: String(settings.announcementDays),
          })}
        </p>
      ) : null}
    </Section>
  );
}

export interface ApplyFormProps {
  readonly cycle: number;
  /** A returned application, to be completed and sent again. */
  readonly returned?: Pick<StarFile, 'id' | 'revision' | 'statement' | 'declared'>;
}

/** The application: a statement, files, and the deductions that the agency declares of itself. */
export function ApplyForm({ cycle, returned }: ApplyFormProps) {
  const t = useTranslations('ownStars');
  const declared = returned?.declared.map(({ rule, count, note }) => `${rule} ${count} ${note}`.trim());
  return (
    <Section id="apply" title={returned ? t('resubmit') : t('apply', { year: String(cycle) })}>
      <Form
        id="apply-form"
        action={apply}
        labels={{ statement: t('statement'), declared: t('declared'), documents: t('documents') }}
        submit={returned ? t('sendAgain') : t('send')}
        values={returned && { statement: returned.statement, declared: declared?.join('\n') ?? '' }}
        revision={returned && String(returned.revision)}
      >
        <input type="hidden" name="cycle" value={String(cycle)} />
        {returned ? <input type="hidden" name="id" value={returned.id} /> : null}
        <TextArea name="statement" hint={t('statementHint')} rows={6} maxLength={4_000} />
        <TextArea name="declared" optional hint={t('declaredHint')} rows={5} maxLength={10_000} />
        <FileField name="documents" optional hint={t('documentsHint')} accept=".pdf,.jpg,.jpeg,.png" />
      </Form>
    </Section>
  );
}

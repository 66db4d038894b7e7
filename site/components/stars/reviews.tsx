import { useTranslations } from 'next-intl';
import type { StarReviewLine } from '../../lib/hub/stars.ts';
import { decideReview, openReview } from '../../lib/stars/star.action.ts';
import { ChoiceField, SelectField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { TextArea, TextField } from '../form/text-field.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';

const CAUSES = ['BAD_EFFECT', 'FALSE_APPLICATION', 'TALK', 'CRITICISM'] as const;

export interface ReviewItemProps {
  readonly review: StarReviewLine;
  /** Whether this viewer may decide it, as far as the page knows. */
  readonly decides: boolean;
}

/** One review: what happened, what was decided, or the form that decides it. */
export function ReviewItem({ review, decides }: ReviewItemProps) {
  const t = useTranslations('stars');
  const { id, agency, cycle, cause, occurredOn, summary, state, reason, decidedOn } = review;
  const outcomes =
    cause === 'FALSE_APPLICATION'
      ? (['CANCELLED', 'KEPT'] as const)
      : (['KEPT', 'LOWERED', 'CANCELLED'] as const);
  return (
    <li>
      <p className="due-when">
        <span className="due-left">{t(`reviewState.${state}`)}</span>
        <span className="due-day">{occurredOn}</span>
      </p>
      <div>
        <p className="due-title">
          <SiteLink to={`/agency/${agency.creditCode}`}>
            <Zh>{agency.name}</Zh>
          </SiteLink>{' '}
          {t('ofYear', { year: String(cycle) })}
        </p>
        <p>
          {t(`cause.${cause}`)}
          {'：'}
          <Zh>{summary}</Zh>
        </p>
        {decidedOn ? (
          <p className="text-soft">
            {t('objectionDecided', { date: decidedOn })} <Zh>{reason ?? ''}</Zh>
          </p>
        ) : null}
        {decides && state === 'OPEN' ? (
          <Form
            id={`review-${id}`}
            action={decideReview}
            labels={{ outcome: t('outcome'), reason: t('reason'), deductions: t('eventDeductions') }}
            submit={t('decideReview')}
          >
            <input type="hidden" name="id" value={id} />
            <ChoiceField
              name="outcome"
              choices={outcomes.map((value) => ({
                value,
                label: t(`reviewState.${value}`),
                note: t(`outcomeNote.${value}`),
              }))}
            />
            {cause === 'FALSE_APPLICATION' ? null : (
              <TextArea
                name="deductions"
                optional
                hint={t('eventDeductionsHint')}
                rows={3}
                maxLength={2_000}
              />
            )}
            <TextArea name="reason" hint={t('reviewReasonHint')} rows={3} maxLength={1_000} />
          </Form>
        ) : null}
      </div>
    </li>
  );
}

/** Opens a review of a rating that the bureau gave. */
export function OpenReviewForm({
  today,
  agency,
}: {
  readonly today: string;
  readonly agency: string | undefined;
}) {
  const t = useTranslations('stars');
  const last = String(Number(today.slice(0, 4)) - 1);
  return (
    <section className="deed mt-10" aria-labelledby="open-review">
      <h2 id="open-review">{t('openReview')}</h2>
      <p className="measure text-soft">{t('openReviewNote')}</p>
      <Form
        id="review"
        action={openReview}
        labels={{
          agency: t('creditCode'),
          cycle: t('cycle'),
          cause: t('causeName'),
          occurredOn: t('occurredOn'),
          summary: t('summary'),
        }}
        submit={t('openReview')}
        values={{ cycle: last, occurredOn: today, ...(agency && { agency }) }}
      >
        <TextField name="agency" maxLength={18} />
        <TextField name="cycle" inputMode="numeric" maxLength={4} width="code" />
        <SelectField
          name="cause"
          choices={CAUSES.map((value) => ({ value, label: t(`cause.${value}`) }))}
          empty={t('chooseCause')}
        />
        <TextField name="occurredOn" type="date" />
        <TextArea name="summary" rows={3} maxLength={1_000} />
      </Form>
    </section>
  );
}

import { useTranslations } from 'next-intl';
import type { PersonInFull, TrainingLine } from '../../lib/hub/people.ts';
import { train } from '../../lib/practitioner/person.action.ts';
import { ChoiceField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { TextField } from '../form/text-field.tsx';
import { Section } from '../section.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';

export interface TrainingSectionProps {
  readonly trainings: readonly TrainingLine[];
  /** Who adds lines, and where from; nobody while it is only read. */
  readonly keeper?: { readonly person: PersonInFull; readonly back: string } | undefined;
}

/** The training log of a person (S-4.2), newest first, and the form that adds a line to it. */
export function TrainingSection({ trainings, keeper }: TrainingSectionProps) {
  const t = useTranslations('trainings');
  return (
    <Section
      id="trainings"
      title={t('title')}
      margin={
        <p className="margin-note">
          {t('lead')} <SiteLink to="/clause/S-4.2">S-4.2</SiteLink>
        </p>
      }
    >
      {trainings.length === 0 ? <p className="text-soft">{t('none')}</p> : <Log trainings={trainings} />}
      {keeper ? (
        <details className="no-print mt-4">
          <summary>{t('add')}</summary>
          <TrainingForm {...keeper} lines={trainings.length} />
        </details>
      ) : null}
    </Section>
  );
}

function Log({ trainings }: Pick<TrainingSectionProps, 'trainings'>) {
  const t = useTranslations('trainings');
  return (
    <div className="wide-table">
      <table className="ledger stacked">
        <caption className="sr-only">{t('title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('field.heldOn')}</th>
            <th scope="col">{t('field.topic')}</th>
            <th scope="col">{t('field.trainer')}</th>
            <th scope="col" className="figure">
              {t('field.hours')}
            </th>
            <th scope="col">{t('field.passed')}</th>
          </tr>
        </thead>
        <tbody>
          {trainings.map(({ id, heldOn, topic, trainer, hours, passed }) => (
            <tr key={id}>
              <th scope="row" className="tabular-nums">
                {heldOn}
              </th>
              <td data-label={t('field.topic')}>
                <Zh>{topic}</Zh>
              </td>
              <td data-label={t('field.trainer')}>
                <Zh>{trainer}</Zh>
              </td>
              <td data-label={t('field.hours')} className="figure">
                {hours}
              </td>
              <td data-label={t('field.passed')}>{t(passed ? 'passed.yes' : 'passed.no')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TrainingForm({
  person,
  back,
  lines,
}: NonNullable<TrainingSectionProps['keeper']> & { readonly lines: number }) {
  const t = useTranslations('trainings');
  const names = ['heldOn', 'topic', 'hours', 'trainer', 'passed'] as const;
  return (
    <Form
      id="training"
      // empty again after each line
      key={lines}
      action={train}
      labels={Object.fromEntries(names.map((name) => [name, t(`field.${name}`)]))}
      submit={t('add')}
    >
      <input type="hidden" name="person" value={person.id} />
      <input type="hidden" name="back" value={back} />
      <TextField name="heldOn" type="date" />
      <TextField name="topic" maxLength={200} hint={t('topicHint')} />
      <TextField name="hours" inputMode="decimal" width="code" maxLength={5} hint={t('hoursHint')} />
      <TextField name="trainer" maxLength={100} hint={t('trainerHint')} />
      <ChoiceField
        name="passed"
        choices={[
          { value: 'yes', label: t('passed.yes') },
          { value: 'no', label: t('passed.no') },
        ]}
      />
    </Form>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { StarTable } from '../../lib/hub/calculators.ts';
import type { StarFile } from '../../lib/hub/star-file.ts';
import { object, withdraw } from '../../lib/stars/apply.action.ts';
import { StarAccount } from '../account/star-account.tsx';
import { SelectField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { TextArea } from '../form/text-field.tsx';
import { StarMark } from '../marks/star-mark.tsx';
import { Section } from '../section.tsx';
import { Zh } from '../zh.tsx';
import { ApplyForm } from './apply-form.tsx';
import { Objections } from './objections.tsx';
import { ruleWords } from './rule-words.ts';
import { Announcement, StarCourse } from './star-course.tsx';
import { StarSheet } from './star-sheet.tsx';

const LEAVES: ReadonlySet<string> = new Set(['APPLIED', 'RETURNED', 'ACCEPTED', 'REVIEWED', 'DELIBERATED']);

export interface OwnApplicationProps {
  readonly application: StarFile;
  readonly table: StarTable;
  readonly today: string;
  readonly manages: boolean;
}

/** An application as its agency sees it: the course, and from the announcement on the sheet with a way to object. */
export function OwnApplication({ application, table, today, manages }: OwnApplicationProps) {
  const t = useTranslations('ownStars');
  const words = useTranslations('stars');
  const star = useTranslations('star');
  const locale = useLocale();
  const { id, cycle, state, reason, account, announcement, revision, authority } = application;
  const objects = manages && state === 'ANNOUNCED' && announcement !== null && today <= announcement.until;
  return (
    <>
      <Section id={`application-${cycle}`} title={t('application', { year: String(cycle) })}>
        <p>
          <strong>{words(`state.${state}`)}</strong> {inLanguage(locale, authority.name, authority.nameEn)}
        </p>
        {reason && (state === 'RETURNED' || state === 'REFUSED') ? (
          <p className="said measure">
            {words('reason')}
            {'：'}
            <Zh>{reason}</Zh>
          </p>
        ) : null}
        <StarCourse application={application} />
        {application.documents.map((one) => (
          <a key={one.id} href={`/portal/attachment/${one.id}`} className="block">
            {one.name}
          </a>
        ))}
        {manages && LEAVES.has(state) ? (
          <Form
            id={`withdraw-${cycle}`}
            action={withdraw}
            labels={{}}
            submit={t('withdraw')}
            revision={String(revision)}
            guarded={false}
            compact
          >
            <input type="hidden" name="id" value={id} />
          </Form>
        ) : null}
      </Section>
      {manages && state === 'RETURNED' ? <ApplyForm cycle={cycle} returned={application} /> : null}
      {account && announcement ? (
        <Section id={`sheet-${cycle}`} title={words('announcedAccount')}>
          <Announcement application={application} />
          <p className="mb-4 flex flex-wrap items-center gap-3">
            <StarMark band={account.band} className="h-5 w-auto" />
            <strong>{star(`band.${account.band}`)}</strong>
          </p>
          <StarAccount rating={{ ...account, cycle }} />
          <h3>{words('sheet')}</h3>
          <StarSheet application={application} table={table} editable={false} />
          <h3>{words('objections')}</h3>
          <Objections application={application} decides={false} />
          {objects ? (
            <Form
              id={`object-${cycle}`}
              action={object}
              labels={{ rule: words('rule'), grounds: words('grounds') }}
              submit={t('object')}
            >
              <input type="hidden" name="id" value={id} />
              <SelectField
                name="rule"
                empty={words('chooseRule')}
                choices={[...ruleWords(table)].map(([value, { label, labelEn }]) => ({
                  value,
                  label: `${value} ${inLanguage(locale, label, labelEn)}`,
                }))}
              />
              <TextArea name="grounds" hint={t('groundsHint')} rows={4} maxLength={2_000} />
            </Form>
          ) : null}
        </Section>
      ) : null}
    </>
  );
}

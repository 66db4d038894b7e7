import { useLocale, useTranslations } from 'next-intl';
import type { Viewer } from '../../lib/cases/deeds.ts';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { StarApplicationPageQuery } from '../../lib/hub/generated/graphql.ts';
import type { StarTable } from '../../lib/hub/calculators.ts';
import { recordObjection } from '../../lib/stars/star.action.ts';
import type { SaidOnDesk } from '../../lib/stars/said.ts';
import { starDeeds } from '../../lib/stars/star-deeds.ts';
import { StarAccount } from '../account/star-account.tsx';
import { CaseFacts, Fact } from '../cases/case-facts.tsx';
import { CasePage } from '../cases/case-page.tsx';
import { SelectField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { TextArea } from '../form/text-field.tsx';
import { StarMark } from '../marks/star-mark.tsx';
import { Section } from '../section.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';
import { LineForm, Proposals } from './line-form.tsx';
import { Objections } from './objections.tsx';
import { ruleWords } from './rule-words.ts';
import { Announcement, StarCourse } from './star-course.tsx';
import { StarDeeds } from './star-deeds.tsx';
import { StarSheet } from './star-sheet.tsx';
import { SurveyPanel } from './survey-panel.tsx';

type Application = NonNullable<StarApplicationPageQuery['starApplication']>;

export interface StarApplicationPageProps {
  readonly application: Application;
  readonly table: StarTable;
  readonly viewer: Viewer;
  readonly today: string;
  readonly towns: readonly { readonly code: string; readonly name: string }[];
  readonly said: SaidOnDesk | undefined;
}

/** One application on the desk of the bureau: its course, the survey, the sheet, the score, objections, what comes next. */
export function StarApplicationPage(props: StarApplicationPageProps) {
  const { application, table, viewer, today, said } = props;
  const t = useTranslations('stars');
  const locale = useLocale();
  const own = viewer.holder === application.authority.id;
  const inReview = own && application.state === 'ACCEPTED' && viewer.role !== 'auditor';
  const account = application.account ?? application.standing?.account;
  const deeds = viewer.role === 'auditor' ? [] : starDeeds(application, viewer);
  return (
    <CasePage
      list="/desk/stars"
      title={`${application.agency.name} ${application.cycle}`}
      state={t(`state.${application.state}`)}
      disputed={application.objections.some(({ state }) => state === 'OPEN')}
      said={said ? t(`said.${said}`) : undefined}
    >
      <Section id="application" title={t('application')}>
        <CaseFacts>
          <Fact name={t('agency')}>
            <SiteLink to={`/agency/${application.agency.creditCode}`}>
              <Zh>{application.agency.name}</Zh>
            </SiteLink>
          </Fact>
          <Fact name={t('cycle')}>{String(application.cycle)}</Fact>
          <Fact name={t('authority')}>
            {inLanguage(locale, application.authority.name, application.authority.nameEn)}
          </Fact>
          <Fact name={t('appliedOn')}>{application.appliedOn}</Fact>
          <Fact name={t('statement')}>
            <Zh>{application.statement}</Zh>
          </Fact>
          <Fact name={t('declared')}>
            {application.declared.length === 0 ? t('nothingDeclared') : null}
            {application.declared.map((one, index) => (
              <span key={index} className="block">
                {one.rule} {t('counted', { count: one.count })} <Zh>{one.note}</Zh>
              </span>
            ))}
          </Fact>
          <Fact name={t('documents')}>
            {application.documents.map(({ id, name }) => (
              <a key={id} href={`/desk/attachment/${id}`} className="block">
                {name}
              </a>
            ))}
          </Fact>
        </CaseFacts>
      </Section>
      <Section id="course" title={t('course')}>
        <StarCourse application={application} />
      </Section>
      <SurveySection
        {...props}
        open={own && (application.state === 'ACCEPTED' || application.state === 'REVIEWED')}
      />
      <Section id="sheet" title={t('sheet')}>
        <StarSheet application={application} table={table} editable={inReview} />
        {inReview ? (
          <>
            <h3>{t('proposals')}</h3>
            <p className="measure text-soft">{t('proposalsNote')}</p>
            <Proposals id={application.id} table={table} today={today} proposals={application.proposals} />
            <h3>{t('addLine')}</h3>
            <LineForm key={`line-${application.revision}`} id={application.id} table={table} today={today} />
          </>
        ) : null}
      </Section>
      <Section id="account" title={application.account ? t('announcedAccount') : t('standing')}>
        {account ? (
          <>
            <p className="mb-4 flex flex-wrap items-center gap-3">
              <StarMark band={account.band} className="h-5 w-auto" /> <Band band={account.band} />
            </p>
            <StarAccount rating={{ ...account, cycle: application.cycle }} />
          </>
        ) : (
          <ul>
            {application.standing?.problems.map((one) => (
              <li key={one.code}>{inLanguage(locale, one.message, one.messageEn)}</li>
            ))}
          </ul>
        )}
      </Section>
      <Section id="announcement" title={t('announcement')}>
        <Announcement application={application} />
        <Objections
          application={application}
          decides={own && viewer.role !== 'clerk' && viewer.role !== 'auditor'}
        />
        {own && application.state === 'ANNOUNCED' && viewer.role !== 'auditor' ? (
          <PublicObjection application={application} table={table} />
        ) : null}
      </Section>
      {deeds.length > 0 ? (
        <Section id="deeds" title={t('deeds')}>
          <StarDeeds application={application} deeds={deeds} />
        </Section>
      ) : null}
    </CasePage>
  );
}

function Band({ band }: { readonly band: 'FIVE' | 'FOUR' | 'THREE' | 'NONE' | 'NOT_RATED' }) {
  const t = useTranslations('star');
  return <strong>{t(`band.${band}`)}</strong>;
}

function SurveySection(props: StarApplicationPageProps & { readonly open: boolean }) {
  const { application, towns, open, viewer } = props;
  const t = useTranslations('stars');
  const { survey, authority, id } = application;
  if (!survey) return null;
  const respondents = [
    { value: `COUNTY:${authority.id}`, label: `${t('audience.COUNTY')} ${authority.name}` },
    ...towns.map(({ code, name }) => ({ value: `TOWN:${code}`, label: `${t('audience.TOWN')} ${name}` })),
    ...survey.enterprises.map((code) => ({
      value: `ENTERPRISES:${code}`,
      label: `${t('audience.ENTERPRISES')} ${code}`,
    })),
  ];
  return (
    <Section id="survey" title={t('survey')}>
      <p className="measure text-soft">{t('surveyNote')}</p>
      <table className="ledger">
        <caption className="sr-only">{t('survey')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('group')}</th>
            <th scope="col">{t('asked')}</th>
            <th scope="col">{t('answers')}</th>
            <th scope="col" className="figure">
              {t('mean')}
            </th>
          </tr>
        </thead>
        <tbody>
          {survey.groups.map(({ audience, answers, mean, remarks }) => (
            <tr key={audience}>
              <th scope="row">
                {t(`audience.${audience}`)}
                {remarks.map((remark, index) => (
                  <span key={index} className="ledger-note block">
                    <Zh>{remark}</Zh>
                  </span>
                ))}
              </th>
              <td>{survey.requests.filter((one) => one.audience === audience).length}</td>
              <td>{answers}</td>
              <td className="figure">{mean ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {open && viewer.role !== 'auditor' ? <SurveyPanel id={id} respondents={respondents} /> : null}
    </Section>
  );
}

function PublicObjection({ application, table }: Pick<StarApplicationPageProps, 'application' | 'table'>) {
  const t = useTranslations('stars');
  const locale = useLocale();
  const choices = [...ruleWords(table)].map(([value, { label, labelEn }]) => ({
    value,
    label: `${value} ${inLanguage(locale, label, labelEn)}`,
  }));
  return (
    <>
      <h3>{t('publicObjection')}</h3>
      <p className="measure text-soft">{t('publicObjectionNote')}</p>
      <Form
        id="public-objection"
        action={recordObjection}
        labels={{ rule: t('rule'), grounds: t('grounds') }}
        submit={t('recordObjection')}
      >
        <input type="hidden" name="id" value={application.id} />
        <SelectField name="rule" choices={choices} empty={t('chooseRule')} />
        <TextArea name="grounds" rows={3} maxLength={2_000} />
      </Form>
    </>
  );
}

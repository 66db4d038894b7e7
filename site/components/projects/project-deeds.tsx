import { useLocale, useTranslations } from 'next-intl';
import type { ContractFileLine } from '../../lib/hub/contract-files.ts';
import { enumerated, inLanguage } from '../../lib/format/bilingual.ts';
import type { ProjectFileFull } from '../../lib/hub/projects.ts';
import { addFiles, advance, draft, giveUp, issue, link, review } from '../../lib/projects/project.action.ts';
import { ChoiceField, SelectField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { FileField, TextArea, TextField } from '../form/text-field.tsx';

export interface ProjectDeedsProps {
  readonly project: ProjectFileFull;
  readonly today: string;
  /** The agency's contracts with this client. */
  readonly contracts: readonly ContractFileLine[];
}

const BEFORE_SERVICE = ['FIRST_VISIT', 'ASSESSMENT', 'CONTRACT'];

/** What the agency may do with a project now; the hub checks every condition again and says what is missing. */
export function ProjectDeeds({ project, today, contracts }: ProjectDeedsProps) {
  const t = useTranslations('serviceProject');
  const locale = useLocale();
  const { id, revision, state } = project;
  if (state === 'CLOSED' || state === 'GIVEN_UP') return null;
  const onIt = <input type="hidden" name="id" value={id} />;
  const of = { revision: String(revision) };
  const step = project.steps.find(({ code }) => code === state);
  return (
    <div className="no-print mt-6">
      <Form
        id="advance"
        key={`advance-${revision}`}
        action={advance}
        labels={{}}
        submit={
          state === 'ARCHIVE'
            ? t('close')
            : t('advance', { step: step ? inLanguage(locale, step.name, step.nameEn) : '' })
        }
        guarded={false}
        {...of}
      >
        {onIt}
      </Form>
      {BEFORE_SERVICE.includes(state) ? (
        <details className="mt-4" open={state === 'CONTRACT'}>
          <summary>{t('link')}</summary>
          <Form
            id="link"
            key={`link-${revision}`}
            action={link}
            labels={{ contract: t('contract') }}
            submit={t('link')}
            {...of}
          >
            {onIt}
            <SelectField
              name="contract"
              empty={t('choose')}
              hint={contracts.length === 0 ? t('noContracts') : undefined}
              choices={contracts.map((one) => ({
                value: one.id,
                label: `${one.startsOn} – ${one.inForceTo} ${enumerated(
                  locale,
                  one.kinds.map((kind) => inLanguage(locale, kind.name, kind.nameEn)),
                )}`,
              }))}
            />
          </Form>
        </details>
      ) : null}
      {state === 'SERVICE' ? <Reports project={project} today={today} /> : null}
      <details className="mt-4">
        <summary>{t('addFiles')}</summary>
        <Form id="files" action={addFiles} labels={{ file: t('file') }} submit={t('addFiles')}>
          {onIt}
          <FileField name="file" accept=".pdf,.jpg,.jpeg,.png,.webp" hint={t('fileHint')} />
        </Form>
      </details>
      <details className="mt-4">
        <summary>{t('giveUp')}</summary>
        <Form
          id="give-up"
          key={`give-up-${revision}`}
          action={giveUp}
          labels={{ reason: t('reason') }}
          submit={t('giveUp')}
          {...of}
        >
          {onIt}
          <TextArea name="reason" rows={2} maxLength={500} hint={t('giveUpHint')} />
        </Form>
      </details>
    </div>
  );
}

function Reports({ project, today }: { readonly project: ProjectFileFull; readonly today: string }) {
  const t = useTranslations('serviceProject');
  const { id, reports, revision } = project;
  return (
    <>
      <details className="mt-4">
        <summary>{t('draftReport')}</summary>
        <Form
          id="draft"
          key={`draft-${revision}`}
          action={draft}
          labels={{ title: t('reportTitle'), number: t('reportNumber'), draftedOn: t('draftedOn') }}
          submit={t('draftReport')}
          values={{ draftedOn: today }}
        >
          <input type="hidden" name="id" value={id} />
          <TextField name="title" maxLength={200} />
          <TextField name="number" width="code" maxLength={60} />
          <TextField name="draftedOn" type="date" />
        </Form>
      </details>
      {reports
        .filter(({ issuedOn }) => issuedOn === null)
        .map((report) => (
          <details key={`${report.id}-${revision}`} className="mt-4">
            <summary>{t('reportDeeds', { title: report.title })}</summary>
            <Form
              id={`review-${report.id}`}
              action={review}
              labels={{ reviewedOn: t('reviewedOn'), passed: t('result'), opinion: t('opinion') }}
              submit={t('review')}
              values={{ reviewedOn: today }}
            >
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="report" value={report.id} />
              <TextField name="reviewedOn" type="date" />
              <ChoiceField
                name="passed"
                hint={t('reviewHint')}
                choices={[
                  { value: 'yes', label: t('passed') },
                  { value: 'no', label: t('failed') },
                ]}
              />
              <TextArea name="opinion" rows={3} maxLength={2_000} />
            </Form>
            <Form
              id={`issue-${report.id}`}
              action={issue}
              labels={{ on: t('issuedOn') }}
              submit={t('issue')}
              values={{ on: today }}
            >
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="report" value={report.id} />
              <TextField name="on" type="date" hint={t('issueHint')} />
            </Form>
          </details>
        ))}
    </>
  );
}

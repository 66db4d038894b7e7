import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ChoiceField } from '../../../../../components/form/choice-field.tsx';
import { Form } from '../../../../../components/form/form.tsx';
import { TextArea, TextField } from '../../../../../components/form/text-field.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { Section } from '../../../../../components/section.tsx';
import { Zh } from '../../../../../components/zh.tsx';
import { single } from '../../../../../lib/http/parameters.ts';
import { safetyRecord } from '../../../../../lib/hub/safety-record.ts';
import { drill } from '../../../../../lib/risks/risk.action.ts';
import { seated } from '../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('drills'))('title') };
}

const KINDS = ['COMPREHENSIVE', 'SPECIAL', 'ON_SITE'] as const;

/** Drills that the enterprise held, what this year asks for, and the form to record one. */
export default async function DrillsPage({ searchParams }: PageProps<'/[locale]/portal/drills'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const answer = await safetyRecord(at.value.inUse.holder);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const t = await getTranslations('drills');
  const { drills, drillDuties } = answer.value.value;
  const said = single(await searchParams, 'said') === 'done';
  const fields = ['kind', 'heldOn', 'plan', 'participants', 'evaluation', 'planChanges'] as const;
  return (
    <div className="sheet pt-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-3 text-soft">{t('lead')}</p>
      {said ? (
        <p role="status" className="said measure mt-4">
          {t('done')}
        </p>
      ) : null}
      <div className="sections">
        <Section id="duties" title={t('duties')}>
          <dl className="due-notes">
            {drillDuties.map(({ kind, from, dueOn, held }) => (
              <div key={`${kind}${dueOn}`}>
                <dt>{t(`periods.${kind}`)}</dt>
                <dd>
                  {t('heldCount', { from, to: dueOn, held: String(held) })}
                  {held === 0 ? <strong className="ms-2">{t('missing')}</strong> : null}
                </dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section id="list" title={t('list')}>
          {drills.length === 0 ? <p className="text-soft">{t('none')}</p> : null}
          <ul className="due-list">
            {drills.map(({ id, kind, heldOn, plan, participants, evaluation, planChanges }) => (
              <li key={id}>
                <p className="due-when">
                  <span className="due-left">{heldOn}</span>
                </p>
                <div>
                  <p className="due-title">
                    {t(`kinds.${kind}`)} · <Zh>{plan}</Zh>
                  </p>
                  <dl className="due-notes">
                    <div>
                      <dt>{t('participants')}</dt>
                      <dd>{participants}</dd>
                    </div>
                    <div>
                      <dt>{t('evaluation')}</dt>
                      <dd>
                        <Zh>{evaluation}</Zh>
                      </dd>
                    </div>
                    {planChanges ? (
                      <div>
                        <dt>{t('planChanges')}</dt>
                        <dd>
                          <Zh>{planChanges}</Zh>
                        </dd>
                      </div>
                    ) : null}
                  </dl>
                </div>
              </li>
            ))}
          </ul>
        </Section>
        <Section id="record" title={t('record')}>
          <Form
            id="drill"
            action={drill}
            labels={Object.fromEntries(fields.map((name) => [name, t(name)]))}
            submit={t('record')}
            values={{ kind: 'ON_SITE' }}
          >
            <ChoiceField
              name="kind"
              choices={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
            />
            <TextField name="heldOn" type="date" />
            <TextField name="plan" maxLength={200} />
            <TextField name="participants" inputMode="numeric" width="code" maxLength={6} />
            <TextArea name="evaluation" rows={4} maxLength={4_000} />
            <TextArea name="planChanges" rows={3} maxLength={2_000} optional />
          </Form>
        </Section>
      </div>
    </div>
  );
}

import { useTranslations } from 'next-intl';
import type { Viewer, WhyNot } from '../../lib/cases/deeds.ts';
import { announce, close, publish, receive } from '../../lib/credit-cycle/cycle.action.ts';
import type { CreditCycle } from '../../lib/hub/credit-cycle.ts';
import { BoxesField, SelectField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { DeedBlock } from './deeds.tsx';

const BUREAU = 'jiangyin';
const TOWN_PARTS = ['Q1', 'Q2', 'Q3', 'Q4', 'YEAR_END'] as const;

/** What is done to a cycle: a town closes its parts; the bureau its own, then the notice and the publication. */
export function CycleDeeds({ cycle, viewer }: { readonly cycle: CreditCycle; readonly viewer: Viewer }) {
  const t = useTranslations('cycle');
  const words = useTranslations('cases');
  const findings = useTranslations('findings');
  const city = viewer.holder === BUREAU;
  const reviews = viewer.role === 'reviewer' || viewer.role === 'leader';
  const agencies = (which: (agency: CreditCycle['nodes'][number]) => boolean) => {
    const ready = cycle.nodes.filter(which);
    if (ready.length === 0) return null;
    const choices = ready.map(({ creditCode, name }) => ({
      value: creditCode,
      label: name,
      note: creditCode,
    }));
    return <BoxesField name="agencies" optional hint={t('agenciesHint')} choices={choices} />;
  };
  const toReceive = city ? 0 : (cycle.receipts[0]?.missing ?? 0);
  const labels = { agencies: t('agencies'), part: findings('part') };
  const year = <input type="hidden" name="cycle" value={cycle.cycle} />;
  const reviewer: WhyNot | undefined = reviews ? undefined : 'REVIEWER';
  const leader: WhyNot | undefined = viewer.role === 'leader' ? undefined : 'LEADER';
  return (
    <>
      <DeedBlock title={t('close')} note={t(city ? 'closeCityNote' : 'closeNote')} why={reviewer}>
        <Form id="close" action={close} labels={labels} submit={t('close')} values={{}}>
          {year}
          {city ? (
            <input type="hidden" name="part" value="CITY" />
          ) : (
            <SelectField
              name="part"
              empty={words('empty')}
              choices={TOWN_PARTS.map((value) => ({ value, label: findings(`partName.${value}`) }))}
            />
          )}
          {agencies(({ open }) => open.some(({ authority }) => authority.id === viewer.holder))}
        </Form>
      </DeedBlock>
      {city ? (
        <>
          <DeedBlock title={t('announce')} note={t('announceNote', { days: cycle.noticeDays })} why={leader}>
            <Form id="announce" action={announce} labels={labels} submit={t('announce')} values={{}}>
              {year}
              {agencies(mayAnnounce)}
            </Form>
          </DeedBlock>
          <DeedBlock title={t('publish')} note={t('publishNote')} why={leader}>
            <Form id="publish" action={publish} labels={labels} submit={t('publish')} values={{}}>
              {year}
              {agencies(
                ({ notice, grade, obstacles }) => notice !== null && !grade && obstacles.length === 0,
              )}
            </Form>
          </DeedBlock>
        </>
      ) : toReceive > 0 ? (
        <DeedBlock title={t('receive')} note={t('receiveNote', { count: toReceive })} why={reviewer}>
          <Form id="receive" action={receive} labels={{}} submit={t('receive')} values={{}} compact>
            {year}
          </Form>
        </DeedBlock>
      ) : null}
    </>
  );
}

/** Every part is closed and there was no notice, or what was shown has changed and is shown anew. */
function mayAnnounce({ notice, grade, obstacles }: CreditCycle['nodes'][number]): boolean {
  if (grade) return false;
  return notice ? obstacles.some(({ code }) => code === 'CHANGED_SINCE_SHOWN') : obstacles.length === 0;
}

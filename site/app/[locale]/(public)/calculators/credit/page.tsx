import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Refusal } from '../../../../../components/refusal.tsx';
import { CreditCalculator } from '../../../../../components/stars/credit-calculator.tsx';
import { parseDay } from '../../../../../lib/format/day.ts';
import { single } from '../../../../../lib/http/parameters.ts';
import { creditCalculation, creditItems } from '../../../../../lib/hub/calculators.ts';
import { CREDIT_ITEM, creditInputOf } from '../../../../../lib/stars/credit-calculation.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('calculators'))('creditTitle') };
}

/** Annex 3 of Jiangyin to be filled in by anybody: the address holds what was typed, and nothing is stored. */
export default async function CreditCalculatorPage({
  searchParams,
}: PageProps<'/[locale]/calculators/credit'>) {
  const parameters = await searchParams;
  const answer = await creditItems();
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { hub, act, places } = answer.value;
  const items = (act?.clauses ?? []).filter(({ id }) => CREDIT_ITEM.test(id));
  const on = single(parameters, 'on');
  const fit = on === undefined || parseDay(on) !== null ? parameters : { ...parameters, on: undefined };
  const trial = creditInputOf(
    fit,
    items.map(({ id }) => id),
    hub.today,
  );
  const result = trial && (await creditCalculation(trial.input));
  return (
    <CreditCalculator
      items={items}
      towns={places.filter(({ code }) => code.length === 9)}
      today={hub.today}
      typed={(name) => single(parameters, name)}
      unreadable={trial?.unreadable ?? []}
      result={result?.ok ? result.value.creditPreview : undefined}
      problems={result && !result.ok ? result.problems : []}
    />
  );
}

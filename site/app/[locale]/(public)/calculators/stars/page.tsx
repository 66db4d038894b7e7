import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Refusal } from '../../../../../components/refusal.tsx';
import { StarCalculator } from '../../../../../components/stars/star-calculator.tsx';
import { single } from '../../../../../lib/http/parameters.ts';
import { starCalculation, starTable } from '../../../../../lib/hub/calculators.ts';
import { starInputOf } from '../../../../../lib/stars/star-calculation.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('calculators');
  return { title: t('starsTitle'), robots: { index: true } };
}

/** Table A.1 to be filled in by anybody: the address holds what was typed, and nothing is stored. */
export default async function StarCalculatorPage({ searchParams }: PageProps<'/[locale]/calculators/stars'>) {
  const parameters = await searchParams;
  const table = await starTable();
  if (!table.ok) return <Refusal problems={table.problems} />;
  const { hub, starTable: rows } = table.value;
  const cycle = Number(hub.today.slice(0, 4)) - 1;
  const input = starInputOf(parameters, rows, cycle);
  const result = input && (await starCalculation(input));
  return (
    <StarCalculator
      table={rows}
      cycle={cycle}
      typed={(name) => single(parameters, name)}
      result={result?.ok ? result.value.starPreview : undefined}
      problems={result && !result.ok ? result.problems : []}
    />
  );
}

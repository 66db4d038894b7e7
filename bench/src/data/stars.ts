import { starAccountOf } from '@chengan/agencies/star-rating/account';
import { assessStars } from '@chengan/agencies/star-rating/assess-stars';
import { exact } from '@chengan/shared/number/decimal';
import { day } from '@chengan/shared/time/day';
import { type Client, insertRows, withoutIndexes } from './bulk.ts';

/** The rated years with the day of publication and the last day in force. */
const RATED = [
  { cycle: 2024, publishedOn: day('2025-02-10'), inForceTo: day('2026-02-09') },
  { cycle: 2025, publishedOn: day('2026-02-10'), inForceTo: null },
] as const;
const TEMPLATES = 60;

interface Template {
  readonly cycle: number;
  readonly ordinal: number;
  readonly facts: object;
  readonly account: ReturnType<typeof starAccountOf>;
}

/** A star rating of each agency for each rated year, as the real rule gives it for one of sixty answers of those asked. */
export async function makeStars(client: Client): Promise<void> {
  await client.query(`create table bench.star_year (cycle int, ordinal int, band text not null, score text not null,
    facts text not null, account text not null, primary key (cycle, ordinal))`);
  await insertRows(
    client,
    'bench.star_year',
    {
      cycle: { type: 'int', of: (one: Template) => one.cycle },
      ordinal: { type: 'int', of: (one) => one.ordinal },
      band: { type: 'text', of: (one) => one.account.band },
      score: { type: 'text', of: (one) => one.account.score },
      facts: { type: 'text', of: (one) => JSON.stringify(one.facts) },
      account: { type: 'text', of: (one) => JSON.stringify(one.account) },
    },
    RATED.flatMap(({ cycle, publishedOn }) =>
      Array.from({ length: TEMPLATES }, (_, ordinal) => template(cycle, ordinal, publishedOn)),
    ),
  );
  await withoutIndexes(client, 'agencies.star_rating', async () => {
    for (const { cycle, publishedOn, inForceTo } of RATED) {
      await client.query(
        `insert into agencies.star_rating (id, agency, cycle, band, score, published_on, in_force_to, decided_by, actor,
           facts, account)
         select bench.id_at($1::date::timestamptz, 'stars ' || n || ' ' || cycle), code, cycle, band, score, $1, $2,
           'suzhou', 'bench-leader', facts::jsonb, account::jsonb
         from bench.agency join bench.star_year year on year.cycle = $3 and year.ordinal = (n * 31 + $3) % ${TEMPLATES}`,
        [publishedOn, inForceTo, cycle],
      );
    }
  });
}

function template(cycle: number, ordinal: number, on: ReturnType<typeof day>): Template {
  const answer = (salt: number) => `${4 + ((ordinal * salt) % 6)}.${(ordinal * 7) % 10}`;
  const facts = {
    cycle,
    deductions: [],
    satisfaction: { county: answer(3), town: answer(5), enterprises: answer(11) },
  };
  const { county, town, enterprises } = facts.satisfaction;
  const satisfaction = { county: exact(county), town: exact(town), enterprises: exact(enterprises) };
  const outcome = assessStars({ ...facts, satisfaction }, on);
  if (outcome.kind !== 'decided') throw new Error(outcome.problems.map((one) => one.message).join('；'));
  return { cycle, ordinal, facts, account: starAccountOf(outcome.assessment) };
}

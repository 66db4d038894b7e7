import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { FiledBefore } from './filed-already.ts';
import type { FilingFacts, FrozenLine, NotifiedChange, ProjectFacts } from './filing.ts';

const NUMBERS = `f.id, f.counted_on::text as "countedOn",
  (select to_json(array_agg(r.number order by r.authority)) from filing_receipt r where r.filing = f.id) as receipts`;

/** What was sent back is not filed. */
const STANDS = `not exists (select 1 from filing_receipt r where r.filing = f.id and r.state = 'RETURNED')`;

/** The newest first filing or notice of business, where it stands, says the same and went to all of `authorities`. */
export async function sameForm(
  em: Em,
  holder: string,
  { facts, lines }: { readonly facts: FilingFacts; readonly lines: readonly FrozenLine[] },
  authorities: readonly string[],
): Promise<FiledBefore | undefined> {
  const [row] = await em.execute<FiledBefore[]>(
    `select ${NUMBERS} from (select * from filing where kind = ? and holder = ?
       order by submitted_at desc, id desc limit 1) f
     where f.facts = ?::jsonb and f.lines = ?::jsonb and f.authorities @> ?::text[] and ${STANDS}`,
    [facts.kind, holder, JSON.stringify(facts), JSON.stringify(lines), textArray(authorities)],
  );
  return row;
}

/** A notice of the same change to all of `authorities` that stands. */
export async function sameChange(
  em: Em,
  holder: string,
  { subject, changedOn, after }: Pick<NotifiedChange, 'subject' | 'changedOn' | 'after'>,
  authorities: readonly string[],
): Promise<FiledBefore | undefined> {
  const [row] = await em.execute<FiledBefore[]>(
    `select ${NUMBERS} from filing f where f.kind = 'CHANGE' and f.holder = ?
       and f.facts->'changes' @> ?::jsonb and f.authorities @> ?::text[] and ${STANDS} order by f.id limit 1`,
    [holder, JSON.stringify([{ subject, changedOn, after }]), textArray(authorities)],
  );
  return row;
}

/** A project notification of the same client, day and kinds that stands. */
export async function sameProject(
  em: Em,
  holder: string,
  { client, acceptedOn, kinds }: Pick<ProjectFacts, 'client' | 'acceptedOn' | 'kinds'>,
): Promise<FiledBefore | undefined> {
  const [row] = await em.execute<FiledBefore[]>(
    `select ${NUMBERS} from filing f where f.kind = 'PROJECT' and f.holder = ? and f.facts->>'client' = ?
       and f.facts->>'acceptedOn' = ? and f.facts->'kinds' @> ?::jsonb and f.facts->'kinds' <@ ?::jsonb and ${STANDS} limit 1`,
    [holder, client, acceptedOn, JSON.stringify(kinds), JSON.stringify(kinds)],
  );
  return row;
}

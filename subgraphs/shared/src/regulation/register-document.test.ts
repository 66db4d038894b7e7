import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { allOpenQuestions } from './open-questions.ts';
import { allActs, clauseById, clausesOf } from './register.ts';

/** The register of clauses as a document, where the project is worked on beside it. */
const document = fileURLToPath(new URL('../../../../../shared/regulation/clauses.md', import.meta.url));
const present = existsSync(document);
if (!present)
  console.info('条款登记文件不在，跳过逐条核对 the register document is absent: its ids are not compared');

describe.skipIf(!present)('the register document', () => {
  const rows = present ? readFileSync(document, 'utf8').split('\n') : [];
  const ids = rows.flatMap((row) => {
    const id = /^\| ([CJHZS]\d?-\S+) \|/.exec(row)?.[1];
    return id === undefined ? [] : bothOf(id);
  });

  test('has more than 240 rows, so that it was read', () => expect(ids.length).toBeGreaterThan(240));

  test('has no clause that the data lacks', () => {
    expect(ids.filter((id) => clauseById(id) === undefined)).toEqual([]);
  });

  test('has every clause of the data, but for the single star deductions and the two vetoes', () => {
    const known = new Set(ids);
    const more = allActs()
      .filter((act) => act.scope === 'LOCAL')
      .flatMap((act) => clausesOf(act.id).map((clause) => clause.id))
      .filter((id) => !known.has(id));
    expect(more.filter((id) => !/^S-A\d+-\d$/.test(id))).toEqual(['S-7.6.2-a', 'S-7.6.2-b']);
    expect(more).toHaveLength(66);
  });

  test('keeps the order of the data', () => {
    const order = allActs().flatMap((act) => clausesOf(act.id).map((clause) => clause.id));
    for (const act of ['C1', 'C2', 'C3', 'J', 'H', 'Z']) {
      const here = ids.filter((id) => id.startsWith(`${act}-`));
      expect(
        order.filter((id) => id.startsWith(`${act}-`)),
        act,
      ).toEqual(here);
    }
  });

  test('has the same open questions', () => {
    const questions = rows
      .flatMap((row) => /^\| (\d\d) \|/.exec(row)?.[1] ?? [])
      .map((number) => `Q-${number}`);
    expect(allOpenQuestions().map((one) => one.id)).toEqual(questions);
  });
});

/** `C1-20/21` is C1-20 and C1-21. */
function bothOf(id: string): readonly string[] {
  const [first = '', second] = id.split('/');
  return second === undefined ? [first] : [first, `${first.slice(0, first.lastIndexOf('-'))}-${second}`];
}

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { actOf, allActs, clauseById, clausesOf } from '../register.ts';
import { coverageOf, coverageOfAct, coveredIds } from './by-act.ts';
import { clausesWithoutEntry, coverageTable, openClauses } from './report.ts';

const root = new URL('../../../../../', import.meta.url);
const everyClause = allActs().flatMap((act) => clausesOf(act.id).map((clause) => clause.id));

describe('coverage', () => {
  test('has an entry for every clause', () => expect(clausesWithoutEntry()).toEqual([]));

  test('has no entry for a clause that does not exist', () => {
    expect(coveredIds().filter((id) => clauseById(id) === undefined)).toEqual([]);
  });

  test('names only places that exist', () => {
    const places = new Set(
      everyClause.flatMap((id) => {
        const coverage = coverageOf(id);
        return coverage && coverage.state !== 'open' ? coverage.by.map((one) => one.where) : [];
      }),
    );
    const absent = [...places].filter((where) => !existsSync(fileURLToPath(new URL(where, root))));
    expect(absent).toEqual([]);
  });

  test('says in both languages what is missing', () => {
    for (const id of everyClause) {
      const coverage = coverageOf(id);
      if (!coverage || coverage.state === 'done') continue;
      expect(coverage.missing.zh, id).toMatch(/^尚未实现：“?\p{Script=Han}/u);
      expect(coverage.missing.en, id).toMatch(/^Not yet: [A-Za-z]/);
      expect(coverage.missing.en, id).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test.each([
    ['J-A3-0c', 'done', ['subgraphs/agencies/src/credit-grade']],
    ['J-A3-1-1', 'done', ['subgraphs/agencies/src/credit-grade', 'subgraphs/enforcement/src/finding']],
    ['S-A4-3', 'done', ['subgraphs/agencies/src/star-rating']],
    ['C1-16-6', 'done', ['subgraphs/enforcement/src/escalation', 'subgraphs/enforcement/src/finding']],
    ['C1-16-3', 'partly', ['subgraphs/enforcement/src/finding']],
    ['H-3a', 'done', ['subgraphs/enterprises/src/supervision-grade']],
  ])('%s is %s by %j', (id, state, where) => {
    const coverage = coverageOf(id);
    expect(coverage?.state).toBe(state);
    expect(coverage && coverage.state !== 'open' && coverage.by.map((one) => one.where)).toEqual(where);
  });

  test('does not claim what is not built', () => expect(coverageOf('C2-6')?.state).toBe('open'));

  test('counts every clause of an act once', () => {
    for (const act of allActs()) {
      const { clauses, done, partly, open } = coverageOfAct(act);
      expect(done + partly + open, act.id).toBe(clauses);
    }
    expect(coverageOfAct(actOf('J')).clauses).toBe(57);
  });
});

describe('the printed table', () => {
  test('has a line for each act with clauses, one for the five documents and one for all', () => {
    const table = coverageTable();
    const figures = table.map((line) => line.trim().split(/\s+/));
    expect(figures.map(([name]) => name).slice(1, 8)).toEqual(['C1', 'C2', 'C3', 'J', 'H', 'Z', 'S']);
    expect(figures.at(-2)?.slice(0, 3)).toEqual(['五个文件', 'documents', '324']);
    expect(figures.at(-1)?.slice(0, 3)).toEqual(['合计', 'total', String(everyClause.length)]);
  });

  test('lists each open or partly open clause with its reason', () => {
    const lines = openClauses();
    const at = lines.findIndex((line) => line.trimStart().startsWith('C2-6 '));
    expect(lines[at + 1]?.trim()).toBe(
      '尚未实现：“三违”清单、案例和报送 / Not yet: lists, cases and reports of the three violations',
    );
    expect(lines.some((line) => line.includes('J-A3-0c'))).toBe(false);
  });
});

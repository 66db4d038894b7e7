import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import { entryProblems } from './check-entry.ts';
import { standing } from './entries.ts';
import {
  ASSESSMENT,
  CONTRACT,
  entry,
  FACTS,
  FIRST_VISIT,
  LEADER,
  PERSON,
  PROJECT,
  without,
} from './facts.fixture.ts';
import type { ProjectFacts } from './facts.ts';
import { listOf, LISTS } from './lists.ts';
import type { StepCode } from './project.ts';
import { stepProblems } from './steps.ts';

const lacks = (step: StepCode, facts: ProjectFacts) =>
  stepProblems(step, facts).map(({ code, clause }) => [code, clause]);

test('a project with every record may be archived', () => {
  expect(lacks('ARCHIVE', FACTS)).toEqual([]);
});

describe('the first visit', () => {
  test('has a record, and one of the own people', () => {
    expect(lacks('FIRST_VISIT', without('FIRST_VISIT'))).toEqual([['FIRST_VISIT_MISSING', 'S-5.1']]);
    expect(lacks('FIRST_VISIT', { ...FACTS, people: new Map() })).toEqual([['NO_OWN_TECHNICIAN', 'S-5.1']]);
  });

  test.each([
    ['2026-01-09', []],
    ['2026-01-10', []],
    ['2026-01-11', [['FIRST_VISIT_LATE', 'S-5.1']]],
  ])('on %s, the project being taken on on the 10th: %j', (on, expected) => {
    const late = { ...FIRST_VISIT, values: { ...FIRST_VISIT.values, on: [on] } };
    expect(lacks('FIRST_VISIT', without('FIRST_VISIT', late))).toEqual(expected);
  });

  test('may be passed over for a reason', () => {
    const over = entry('PASSED_OVER', { reason: ['老客户'] }, 'FIRST_VISIT');
    expect(lacks('FIRST_VISIT', without('FIRST_VISIT', over))).toEqual([]);
  });
});

describe('the assessment', () => {
  test.each([
    ['2026-01-19', []],
    ['2026-01-20', []],
    ['2026-01-21', [['ASSESSED_AFTER_CONTRACT', 'S-5.2']]],
  ])('on %s, the contract being signed on the 20th: %j', (on, expected) => {
    const late = { ...ASSESSMENT, values: { ...ASSESSMENT.values, on: [on] } };
    expect(lacks('ASSESSMENT', without('ASSESSMENT', late))).toEqual(expected);
  });

  test('names a leader with one of the three certificates', () => {
    const people = new Map([[LEADER, { ...PERSON, certificates: [] }]]);
    expect(lacks('ASSESSMENT', { ...FACTS, people })).toEqual([['LEADER_NOT_QUALIFIED', 'S-5.4.1a']]);
  });

  test('in Changji, names people with one of the four alternatives', () => {
    const project = { ...PROJECT, place: '652301' };
    const people = new Map([[LEADER, { ...PERSON, certificates: [] }]]);
    expect(lacks('ASSESSMENT', { ...FACTS, project, people })).toEqual([['STAFF_NOT_QUALIFIED', 'C1-4b']]);
  });
});

describe('the contract', () => {
  test('is there and for this kind of service', () => {
    expect(lacks('CONTRACT', { ...FACTS, contract: null })).toEqual([['CONTRACT_MISSING', 'S-5.3']]);
    const contract = { ...CONTRACT, kinds: ['TRAINING' as const] };
    expect(lacks('CONTRACT', { ...FACTS, contract })).toEqual([['CONTRACT_OTHER_KIND', undefined]]);
  });
});

describe('the service', () => {
  test('takes the survey of the client, the contents of chapter 6 and the completion', () => {
    expect(lacks('SERVICE', without('BASELINE'))).toEqual([['LIST_INCOMPLETE', 'C1-10']]);
    expect(lacks('SERVICE', without('SERVICE'))).toEqual([['LIST_INCOMPLETE', 'S-6.7']]);
    expect(lacks('SERVICE', without('COMPLETION'))).toEqual([['LIST_INCOMPLETE', 'S-5.4.1b']]);
  });

  test.each([
    // two visits are agreed from February through May; one was made
    ['2026-05-30', [['VISITS_MISSING', undefined]]],
    ['2026-05-31', [['VISITS_MISSING', undefined]]],
    ['2026-06-01', []],
  ])('on %s, the contract running to 31 May: %j', (today, expected) => {
    const contract = { ...CONTRACT, visitsPerYear: 7 };
    expect(lacks('SERVICE', { ...FACTS, contract, today: day(today) })).toEqual(expected);
  });
});

describe('the return visit', () => {
  test('is never left out', () => {
    expect(lacks('ARCHIVE', without('RETURN_VISIT'))).toEqual([['RETURN_VISIT_MISSING', 'S-5.5']]);
  });

  test.each([
    ['2026-05-31', [['RETURN_VISIT_EARLY', 'S-5.5']]],
    ['2026-06-01', []],
  ])('on %s, the project being complete on 1 June: %j', (on, expected) => {
    const early = entry('RETURN_VISIT', { on: [on], by: ['客服部'], opinion: ['好'] });
    expect(lacks('RETURN_VISIT', without('RETURN_VISIT', early))).toEqual(expected);
  });
});

test('outside Suzhou the steps are the hub’s form and cite nothing', () => {
  const facts = { ...FACTS, project: { ...PROJECT, place: '320281108' }, entries: [] };
  expect(lacks('FIRST_VISIT', facts)).toEqual([['FIRST_VISIT_MISSING', undefined]]);
});

test('of a record the latest version stands, and one that was withdrawn does not', () => {
  const first = entry('PANEL', { issue: ['一'] }, 'a', 1);
  const second = entry('PANEL', { issue: ['二'] }, 'a', 2);
  expect(standing([second, first])).toEqual([second]);
  expect(standing([first, { ...second, withdrawn: '误录' }])).toEqual([]);
});

test.each([
  [{}, ['VALUE_MISSING', 'VALUE_MISSING']],
  [{ issue: ['安全阀未校验'], rectified: ['MAYBE'] }, ['ANSWER_UNKNOWN']],
  [{ issue: ['安全阀未校验'], rectified: ['YES'] }, []],
  [{ issue: ['x'], rectified: ['YES'], signedOn: ['2026-06-16'] }, ['DAY_IN_FUTURE']],
  [{ issue: ['x'], rectified: ['YES'], signedOn: ['2026-02-30'] }, ['DAY_MALFORMED']],
  [{ issue: ['x', 'y'], rectified: ['YES'] }, ['VALUES_TOO_MANY']],
  [{ issue: ['x'], rectified: ['YES'], other: ['?'] }, ['FIELD_UNKNOWN']],
])('a row of the panel’s issues with %j: %j', (values, codes) => {
  const panel = listOf('PANEL');
  expect(panel && entryProblems(panel, 'row-1', values, day('2026-06-15')).map(({ code }) => code)).toEqual(
    codes,
  );
});

test('a record of a list with fixed items is of one of them', () => {
  const quality = listOf('QUALITY');
  const codes = (item: string) =>
    quality && entryProblems(quality, item, { met: ['YES'] }, day('2026-06-15')).map(({ code }) => code);
  expect(codes('CLEAR')).toEqual([]);
  expect(codes('NICE')).toEqual(['ITEM_UNKNOWN']);
});

test('every list and field has a code of its own', () => {
  expect(new Set(LISTS.map(({ code }) => code)).size).toBe(LISTS.length);
  for (const { fields } of LISTS) expect(new Set(fields.map(({ code }) => code)).size).toBe(fields.length);
});

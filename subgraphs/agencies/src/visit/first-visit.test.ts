import { day } from '@chengan/shared/time/day';
import { clauseById } from '@chengan/shared/regulation/register';
import { expect, test } from 'vitest';
import { doubtsOf } from './doubts.ts';
import { firstVisitOf } from './first-visit.ts';
import { isDrawing } from './signature-drawing.ts';
import { DRAWING, hazard } from './visit.fixture.ts';

// Saturday 2026-05-09 is worked, so the tenth working day after 6 May is the 19th
test.each<[string, string[], string, unknown]>([
  ['2026-05-06', ['2026-05-19'], '2026-06-01', ['2026-05-19', 'IN_TIME']],
  ['2026-05-06', ['2026-05-20'], '2026-06-01', ['2026-05-19', 'LATE']],
  ['2026-05-06', [], '2026-05-19', ['2026-05-19', 'PENDING']],
  ['2026-05-06', [], '2026-05-20', ['2026-05-19', 'LATE']],
  // National Day: 1 to 7 October are rest days, 10 October is worked
  ['2026-09-28', ['2026-09-01', '2026-10-17'], '2026-11-01', ['2026-10-16', 'LATE']],
  ['2020-09-30', [], '2020-12-01', undefined],
])('signed on %s, visited on %j, seen on %s: %j', (signed, visits, today, expected) => {
  const found = firstVisitOf(day(signed), visits.map(day), day(today));
  expect(found && [found.deadline.due, found.state]).toEqual(expected);
});

test.each([
  [DRAWING, true],
  ['M1 1L2 2L3 3L4 4L5 5L6 6L7 7L8 8', true],
  ['M1 1L2 2L3 3L4 4L5 5L6 6L7 7', false],
  ['M1001 1L2 2L3 3L4 4L5 5L6 6L7 7L8 8', false],
  ['M1 401L2 2L3 3L4 4L5 5L6 6L7 7L8 8', false],
  ['M1 1L2 2L3 3L4 4L5 5L6 6L7 7L8 8"/><script>', false],
  ['', false],
])('%s is a signature: %s', (drawing, is) => expect(isDrawing(drawing)).toBe(is));

const facts = {
  kinds: ['HAZARD_INSPECTION'],
  contents: [6],
  photos: 0,
  signed: { agency: true, client: true },
  hazards: [],
  staff: [],
};
test.each<[string, Parameters<typeof doubtsOf>[0], (string | null)[][]]>([
  ['C1 without an image', { ...facts, acts: ['C1'] }, [['NO_IMAGE', 'C1-15-4']]],
  ['J without an image, signed by the client', { ...facts, acts: ['J'] }, [['NO_IMAGE', null]]],
  [
    'J without an image, not signed by the client',
    { ...facts, acts: ['J'], signed: { agency: true, client: false } },
    [['NO_IMAGE', 'J-A3-2-5']],
  ],
  ['J without contents', { ...facts, acts: ['J'], photos: 1, contents: [] }, [['CONTENTS_MISSING', null]]],
  ['S without contents', { ...facts, acts: ['S'], photos: 1, contents: [] }, []],
  ['S without an image', { ...facts, acts: ['S'] }, [['NO_IMAGE', null]]],
  [
    'S without a signature',
    { ...facts, acts: ['S'], photos: 1, signed: { agency: true, client: false } },
    [['NOT_SIGNED_BY_BOTH', null]],
  ],
  ['no act at all', { ...facts, acts: [] }, []],
  [
    'an incomplete list in training',
    { ...facts, acts: ['C1'], photos: 1, kinds: ['TRAINING'], hazards: [hazard({ cause: null })] },
    [['LIST_INCOMPLETE', null]],
  ],
])('%s', (_, given, expected) => {
  const doubts = doubtsOf(given);
  expect(doubts.map(({ code, suggests }) => [code, suggests])).toEqual(expected);
  for (const { clause } of doubts) expect(clauseById(clause)).toBeDefined();
});

import { day } from '@chengan/shared/time/day';
import { expect, test } from 'vitest';
import { PEOPLE } from '../testing/people.fixture.ts';
import { checkComplaintDecision } from './check-decision.ts';
import { checkComplaint, type Complaint, complaintClause, type ComplaintInput, deskOf } from './complaint.ts';

const input = (change: Partial<ComplaintInput> = {}): ComplaintInput => ({
  category: 'AGENCY',
  agency: '91320281MADEM00012',
  place: '320281108',
  occurredOn: day('2026-06-01'),
  text: '签字的人没有到过现场。',
  contact: null,
  ...change,
});

test.each([
  ['AGENCY', 'suzhou-320583', 'S-7.6.1'],
  ['AGENCY', 'jiangyin-320281108', 'N-WSL-73'],
  ['INTERFERENCE', 'changji', 'C1-19a'],
  ['CHARGES', 'changji', 'C1-19b'],
  ['CHARGES', 'jiangyin', 'N-WSL-73'],
] as const)('%s on the desk of %s stands on %s', (category, authority, clause) => {
  expect(complaintClause(category, authority)).toBe(clause);
});

test.each([
  ['of an agency, on the desk of the town', {}, 'jiangyin-320281108'],
  ['in a place that the hub has no authority for', { place: '110101' }, undefined],
  ['of a town, on the desk of its bureau', { category: 'INTERFERENCE' }, 'jiangyin'],
  ['of a bureau, on no desk', { category: 'CHARGES', place: '320281' }, undefined],
] as const)('%s', (_, change, desk) => {
  expect(deskOf(input(change))).toBe(desk);
});

test.each([
  ['complete', {}, true, []],
  ['about an agency that nobody registered', {}, false, ['SUBJECT_UNKNOWN']],
  ['about a bureau', { category: 'CHARGES', place: '320281' }, false, ['COMPLAINT_OF_BUREAU']],
  ['without a place', { place: '' }, true, ['AUTHORITY_UNKNOWN']],
  ['of today', { occurredOn: day('2026-06-15') }, true, []],
  ['of tomorrow', { occurredOn: day('2026-06-16') }, true, ['OCCURRED_IN_FUTURE']],
  ['with nothing said', { text: ' ' }, true, ['TEXT_MISSING']],
  ['with a phone among the words', { text: '请联系 13800138000' }, true, ['PHONE_IN_TEXT']],
  ['with a phone where it belongs', { contact: '13800138000' }, true, []],
  ['with an e-mail address', { contact: 'a@example.org' }, true, []],
  ['with a name in place of either', { contact: '张三' }, true, ['CONTACT_MALFORMED']],
] as const)('%s', (_, change, known, codes) => {
  expect(checkComplaint(input(change), known, day('2026-06-15')).map(({ code }) => code)).toEqual(codes);
});

test.each([
  ['held on the day of what is reported', '2026-06-01', '2026-06-01', []],
  ['held the day before it', '2026-06-01', '2026-05-31', ['INSPECTION_UNKNOWN']],
  ['held on the day of the report, which names no day', null, '2026-06-15', []],
  ['held before the report, which names no day', null, '2026-06-14', ['INSPECTION_UNKNOWN']],
] as const)('a report is answered by no inspection of before: %s', (_, occurredOn, inspectedOn, codes) => {
  const complaint: Complaint = {
    ...input({ occurredOn: occurredOn && day(occurredOn) }),
    id: 'c',
    about: null,
    authority: 'jiangyin-320281108',
    state: 'OPEN',
    receivedOn: day('2026-06-15'),
    reply: null,
    decidedBy: null,
    decidedAt: null,
    suggestion: null,
    inspection: null,
    revision: 1,
    changedAt: null,
    changedAs: null,
  };
  const decision = {
    outcome: 'INSPECTED',
    reply: '已检查。',
    clause: null,
    summary: null,
    inspection: 'i',
  } as const;
  const part = { agency: '91320281MADEM00012', outcome: 'SATISFACTORY', note: '现场核查' } as const;
  expect(
    checkComplaintDecision(complaint, PEOPLE.townClerk, decision, {
      agencyParts: [part],
      inspectedOn: day(inspectedOn),
    }).map(({ code }) => code),
  ).toEqual(codes);
});

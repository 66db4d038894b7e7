import { clauseById } from '@chengan/shared/regulation/register';
import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import { AGENCY } from '../testing/people.fixture.ts';
import { publicationGate } from './gate.ts';
import { MEASURES_OF_KIND, PRIOR_NOTICE_DUE } from './kinds.ts';
import { MEASURE_CODES, measureOf } from './measures.ts';
import type { NoticeFacts } from './notice.ts';

const today = day('2026-05-20');
const subject = { ...AGENCY, name: '示例江阴安全技术服务有限公司' };
const exposure: NoticeFacts = {
  kind: 'EXPOSURE',
  title: '关于示例江阴安全技术服务有限公司的曝光公告',
  body: '经查，该机构未签合同。',
  documentNumber: '昌州应急曝〔2026〕3号',
  severity: 'GENERAL',
  naming: 'NAMED',
  namingReason: '依据第十六条公开曝光',
  issuedBy: 'changji',
  basis: ['C1-16-6', 'C1-16-0'],
  measures: ['RECTIFY', 'TALK', 'EXPOSURE'],
  decidedOn: day('2026-05-10'),
  publicUntil: day('2026-11-10'),
  priorNotice: null,
  subjects: [subject],
};
const codes = (change: Partial<NoticeFacts>, on = today) =>
  publicationGate({ ...exposure, ...change }, on).problems.map((one) => one.code);
const warnings = (change: Partial<NoticeFacts>, on = today) =>
  publicationGate({ ...exposure, ...change }, on).warnings.map((one) => one.code);

test('a complete notice passes without a warning', () => {
  expect(publicationGate(exposure, today)).toEqual({ problems: [], warnings: [] });
});

test('an empty draft is told everything at once', () => {
  const nothing = {
    title: '',
    body: '',
    severity: null,
    naming: null,
    namingReason: null,
    basis: [],
    measures: [],
    decidedOn: null,
    publicUntil: null,
    subjects: [],
  };
  const { problems } = publicationGate({ ...exposure, ...nothing }, today);
  expect(problems.map((one) => [one.code, one.field])).toEqual([
    ['TEXT_MISSING', 'title'],
    ['TEXT_MISSING', 'body'],
    ['DECIDED_ON_MISSING', 'decidedOn'],
    ['BASIS_MISSING', 'basis'],
    ['SEVERITY_MISSING', 'severity'],
    ['TERM_MISSING', 'publicUntil'],
    ['NAMING_MISSING', 'naming'],
    ['NAMING_REASON_MISSING', 'namingReason'],
  ]);
  for (const one of problems) expect(one.message).not.toBe(one.messageEn);
});

describe('the basis', () => {
  test.each([
    ['an unknown clause', ['C1-16-0', 'C1-99'], ['UNKNOWN_CLAUSE']],
    ["another bureau's act", ['C1-16-0', 'J-A3-4b'], ['BASIS_NOT_ADOPTED']],
    ['a national act', ['C1-16-0', 'N-WSL-78-1'], []],
    [
      'a national act that was replaced before the decision',
      ['C1-16-0', 'N-NDRC-58-TERM'],
      ['BASIS_NOT_IN_FORCE'],
    ],
  ])('%s', (_, basis, expected) => expect(codes({ basis })).toEqual(expected));
  test('below the bureau that adopted the act, it binds as well', () =>
    expect(codes({ issuedBy: 'changji-652301' })).toEqual([]));
  test.each([
    ['2026-03-31', []],
    ['2026-04-01', ['BASIS_NOT_IN_FORCE']],
  ])('replaced from 2026-04-01, decided on %s → %j', (decidedOn, expected) => {
    expect(
      codes({
        basis: ['C1-16-0', 'N-NDRC-58-TERM'],
        decidedOn: day(decidedOn),
        publicUntil: day('2026-12-31'),
      }),
    ).toEqual(expected);
  });
  test('the refusal names what replaced it', () => {
    const { problems } = publicationGate({ ...exposure, basis: ['C1-16-0', 'N-NDRC-58-TERM'] }, today);
    expect(problems[0]).toMatchObject({
      field: 'basis.1',
      clause: 'N-NDRC-58-TERM',
      message: expect.stringContaining('被《信用修复管理办法》替代'),
    });
  });
  test('replaced between decision and publication is a warning (Q-33)', () => {
    const change = {
      basis: ['C1-16-0', 'N-NDRC-58-TERM'],
      decidedOn: day('2026-03-31'),
      publicUntil: day('2026-12-31'),
    };
    expect(warnings(change)).toEqual(['BASIS_REPLACED_SINCE']);
    expect(warnings(change, day('2026-03-31'))).toEqual([]);
  });
  test('a clause that cites replaced documents is a warning (Q-33)', () => {
    expect(warnings({ basis: ['C1-16-0', 'C1-17-8'] })).toEqual(['BASIS_CITES_REPLACED']);
  });
});

describe('the day of decision', () => {
  test.each([
    ['2026-05-20', []],
    ['2026-05-21', ['DECIDED_IN_FUTURE']],
  ])('%s → %j', (decidedOn, expected) => expect(codes({ decidedOn: day(decidedOn) })).toEqual(expected));
  test('before any rule on terms, nothing can be published', () => {
    expect(codes({ decidedOn: day('2023-04-30'), publicUntil: day('2026-06-01') })).toEqual(['NO_TERM_RULE']);
  });
});

describe('the last public day, for a decision of 2026-05-10', () => {
  test.each([
    ['MINOR', '2026-08-09', []],
    ['MINOR', '2026-08-10', []],
    ['MINOR', '2026-08-11', ['TERM_TOO_LONG']],
    ['GENERAL', '2026-08-09', ['TERM_TOO_SHORT']],
    ['GENERAL', '2026-08-10', []],
    ['GENERAL', '2027-05-10', []],
    ['GENERAL', '2027-05-11', ['TERM_TOO_LONG']],
    ['SERIOUS', '2027-05-09', ['TERM_TOO_SHORT']],
    ['SERIOUS', '2027-05-10', []],
    ['SERIOUS', '2029-05-10', []],
    ['SERIOUS', '2029-05-11', ['TERM_TOO_LONG']],
  ] as const)('%s until %s → %j', (severity, until, expected) =>
    expect(codes({ severity, publicUntil: day(until) })).toEqual(expected),
  );
  test.each([
    ['2026-08-10', []],
    ['2026-08-11', ['TERM_OVER']],
  ])('published on %s → %j', (on, expected) =>
    expect(codes({ publicUntil: day('2026-08-10') }, day(on))).toEqual(expected),
  );
  test('the refusal cites the rule of the day', () => {
    const { problems } = publicationGate({ ...exposure, publicUntil: day('2027-05-11') }, today);
    expect(problems).toEqual([
      {
        code: 'TERM_TOO_LONG',
        message: '该失信程度的公示截止日期不得晚于 2027-05-10。',
        messageEn: 'For this class the last public day may not be after 2027-05-10.',
        field: 'publicUntil',
        clause: 'N-NDRC-36-CLASS',
      },
    ]);
  });
});

describe('the prior notice', () => {
  const listing = { kind: 'LISTING', basis: ['C1-17-0'], measures: ['LOCAL_DISCREDIT'] } as const;
  const served = (on: string) => ({ servedOn: day(on), document: '昌州应急告〔2026〕1号' });
  test('is due before a listing', () => expect(codes(listing)).toEqual(['PRIOR_NOTICE_MISSING']));
  test('is due before a penalty', () =>
    expect(codes({ kind: 'PENALTY', basis: ['N-WSL-92-1'], measures: ['FINE'] })).toEqual([
      'PRIOR_NOTICE_MISSING',
    ]));
  test.each([
    ['2026-05-09', []],
    ['2026-05-10', []],
    ['2026-05-11', ['PRIOR_NOTICE_LATE']],
  ])('served on %s for a decision of 2026-05-10 → %j', (on, expected) =>
    expect(codes({ ...listing, priorNotice: served(on) })).toEqual(expected),
  );
});

describe('naming and masking', () => {
  test('named, an exposure has a subject', () =>
    expect(codes({ subjects: [] })).toEqual(['SUBJECT_MISSING']));
  test('a bulletin may have none', () => expect(codes({ kind: 'BULLETIN', subjects: [] })).toEqual([]));
  test.each([
    ['the name', '示例江阴安全技术服务有限公司', ['MASKED_TEXT_NAMES_SUBJECT']],
    ['the name with spaces', '示例江阴 安全技术服务\n有限公司', ['MASKED_TEXT_NAMES_SUBJECT']],
    ['the code', '91320281MADEM00012', ['MASKED_TEXT_NAMES_SUBJECT']],
    ['the code in lower case and full width', '９１320281madem00012', ['MASKED_TEXT_NAMES_SUBJECT']],
    ['neither', '江阴某安全技术服务公司', []],
  ])('masked, the body may not contain %s', (_, words, expected) =>
    expect(codes({ naming: 'MASKED', title: '曝光公告', body: `经查，${words}未签合同。` })).toEqual(
      expected,
    ),
  );
  test('nor may the title', () => {
    const { problems } = publicationGate({ ...exposure, naming: 'MASKED', body: '经查属实。' }, today);
    expect(problems.map((one) => [one.code, one.field])).toEqual([['MASKED_TEXT_NAMES_SUBJECT', 'title']]);
    expect(problems[0]?.message).not.toContain('示例江阴');
  });
});

describe('measures', () => {
  test('stand in an act that is cited', () => {
    expect(codes({ measures: ['LIMIT_BIDDING', 'TALK', 'CONFISCATE'] })).toEqual([
      'MEASURE_NOT_IN_ACT',
      'MEASURE_NOT_IN_ACT',
    ]);
  });
  test('are known', () => expect(codes({ measures: ['WHIPPING'] })).toEqual(['MEASURE_UNKNOWN']));
  test("an exposure does not stand in Jiangyin's act", () =>
    expect(codes({ issuedBy: 'jiangyin', basis: ['J-A3-4a'], measures: [] })).toEqual(['KIND_NOT_IN_ACT']));
  test("the publication of a grade stands in Jiangyin's act", () =>
    expect(
      codes({ kind: 'GRADE_RESULT', issuedBy: 'jiangyin', basis: ['J-A3-4a'], measures: ['PUBLISH_GRADE'] }),
    ).toEqual([]));
  test('a national listing does not stand in a local act', () =>
    expect(codes({ measures: ['NATIONAL_SERIOUS'] })).toEqual(['MEASURE_NOT_IN_ACT']));
});

test('a phone or identity number never passes', () => {
  expect(codes({ body: '联系人13800138000' })).toEqual(['PHONE_IN_TEXT']);
  expect(codes({ namingReason: '320281200002290006' })).toEqual(['IDENTITY_NUMBER_IN_TEXT']);
});

test('every clause that the tables name is in the register', () => {
  const cited = [
    ...MEASURE_CODES.flatMap((code) => measureOf(code)?.clauses ?? []),
    ...Object.values(PRIOR_NOTICE_DUE).flatMap((norm) => norm.map((version) => version.cite)),
  ];
  expect(cited.filter((id) => !clauseById(id))).toEqual([]);
  expect(
    Object.values(MEASURES_OF_KIND)
      .flat()
      .filter((code) => !measureOf(code)),
  ).toEqual([]);
});

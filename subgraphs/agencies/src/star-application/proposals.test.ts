import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import type { HubFacts, KnownContract, KnownPerson } from './hub-facts.ts';
import { proposalsOf } from './proposals.ts';

const contract = (change: Partial<KnownContract> = {}): KnownContract => ({
  client: '演示企业',
  signedOn: day('2025-03-03'),
  startsOn: day('2025-03-03'),
  inForceTo: day('2026-03-02'),
  visitsPerYear: 4,
  content: '隐患排查',
  paper: true,
  countyUploadedOn: day('2025-03-05'),
  visits: [day('2025-03-04')],
  ...change,
});
const person = (name: string, change: Partial<KnownPerson> = {}): KnownPerson => ({
  name,
  same: name,
  title: 'ENGINEER',
  fullTime: true,
  employedOn: day('2020-01-01'),
  leftOn: null,
  certificates: [],
  elsewhereFrom: null,
  elsewhereTo: null,
  ...change,
});
const facts = (change: Partial<HubFacts>): HubFacts => ({
  from: day('2025-01-01'),
  asOf: day('2025-12-31'),
  today: day('2026-03-02'),
  contracts: [],
  projects: [],
  ...change,
});
const proposed = (change: Partial<HubFacts>) =>
  proposalsOf(facts(change)).map(({ rule, count }) => `${rule} ${count}`);

const FOUR = ['甲', '乙', '丙', '丁'].map((name) => person(name));
const office = (area: string) => ({ office: { area, since: day('2025-02-01') } });

test('what the hub does not know proposes nothing', () => {
  const takenOver = { signedOn: null, content: null, paper: false, countyUploadedOn: null, visits: [] };
  const contracts = [contract({ ...takenOver, inForceTo: day('2025-06-30') })];
  expect(proposed({ contracts })).toEqual([]);
});

test.each<[string, Partial<HubFacts>, string[]]>([
  ['an office of 99.99 ㎡', office('99.99'), ['S-A1-1 1']],
  ['an office of 100 ㎡', office('100'), []],
  ['nobody employed any more', { people: [person('甲', { leftOn: day('2025-12-30') })] }, ['S-A2-1 1']],
  ['four engineers', { people: FOUR }, ['S-A2-1 1']],
  ['five', { people: [...FOUR, person('戊')] }, []],
  ['a fifth who is not full-time', { people: [...FOUR, person('戊', { fullTime: false })] }, ['S-A2-1 1']],
  [
    'a fifth who came after the year',
    { people: [...FOUR, person('戊', { employedOn: day('2026-01-01') })] },
    ['S-A2-1 1'],
  ],
  [
    'a fifth without a title, with an intermediate certificate',
    {
      people: [
        ...FOUR,
        person('戊', {
          title: 'NONE',
          certificates: [{ kind: 'REGISTERED_SAFETY_ENGINEER', level: 'INTERMEDIATE' }],
        }),
      ],
    },
    [],
  ],
  [
    'a fifth with a junior certificate',
    {
      people: [
        ...FOUR,
        person('戊', {
          title: 'NONE',
          certificates: [{ kind: 'REGISTERED_SAFETY_ENGINEER', level: 'JUNIOR' }],
        }),
      ],
    },
    ['S-A2-1 1'],
  ],
  [
    'one person elsewhere as well, in two files',
    {
      people: [...FOUR, person('戊'), person('戊')].map((one) => ({
        ...one,
        elsewhereFrom: one.name === '戊' ? day('2025-03-01') : null,
        elsewhereTo: one.name === '戊' ? day('2025-04-01') : null,
      })),
    },
    ['S-A2-2 1'],
  ],
  ['a contract without its paper', { contracts: [contract({ paper: false })] }, ['S-A4-1 1']],
  ['a contract that says nothing of its content', { contracts: [contract({ content: ' ' })] }, ['S-A4-2 1']],
  [
    'two contracts not uploaded to the county',
    { contracts: [contract({ countyUploadedOn: null }), contract({ countyUploadedOn: null })] },
    ['S-A4-3 2'],
  ],
])('%s', (_, change, expected) => expect(proposed(change)).toEqual(expected));

describe('the first visit within ten working days of signing (S-A6-1)', () => {
  // signed on Monday 2025-09-22: 23–28 are five working days (28 is a make-up day), 1–8 October rest
  const late = (visits: string[], today = '2026-03-02', change: Partial<KnownContract> = {}) => {
    const one = contract({ signedOn: day('2025-09-22'), visits: visits.map(day), ...change });
    const asOf = today < '2025-12-31' ? today : '2025-12-31';
    return proposed({ asOf: day(asOf), today: day(today), contracts: [one] }).includes('S-A6-1 1');
  };
  test.each([
    ['on the tenth working day, after National Day', ['2025-10-11'], false],
    ['on the eleventh', ['2025-10-13'], true],
    ['never', [], true],
  ])('%s', (_, visits, expected) => expect(late(visits)).toBe(expected));
  test('is not late while the term runs', () => {
    expect([late([], '2025-10-11'), late([], '2025-10-12')]).toEqual([false, true]);
  });
  test('counts in the year in which the term ran out, or in which the service then began', () => {
    const signed = { signedOn: day('2025-12-25') };
    expect(late([], '2026-03-02', { ...signed, startsOn: day('2025-12-26') })).toBe(false);
    const early = { signedOn: day('2024-12-02'), startsOn: day('2025-01-01') };
    expect(late([], '2026-03-02', early)).toBe(true);
    expect(late([], '2026-03-02', { ...early, startsOn: day('2024-12-31') })).toBe(false);
  });
});

describe('the unfinished shares (S-A6-2, S-A6-3, Q-29): sum by sum, two decimals', () => {
  test('steps not done ÷ all steps', () => {
    const projects = [
      { title: '甲', undone: [] },
      { title: '乙', undone: ['RETURN_VISIT' as const] },
      { title: '丙', undone: ['FIRST_VISIT' as const, 'ASSESSMENT' as const] },
    ];
    expect(proposed({ projects })).toEqual(['S-A6-2 0.2']);
    expect(proposalsOf(facts({ projects }))[0]?.evidence.zh).toBe(
      '本年度结束的 3 个项目应完成 5.1 至 5.5 共 15 步，未完成 3 步：乙（服务回访）、丙（初访沟通、项目评估）',
    );
    expect(proposed({ projects: [{ title: '甲', undone: [] }] })).toEqual([]);
  });

  // from 2024-06-01 to 2025-05-31: one contract year, over in 2025
  const year = (visitsPerYear: number, made: number): KnownContract => ({
    ...contract({ signedOn: day('2024-05-20'), startsOn: day('2024-06-01'), inForceTo: day('2025-05-31') }),
    visitsPerYear,
    visits: Array.from({ length: made }, (_, index) => day(`2024-06-0${index + 1}`)),
  });
  test('missing visits ÷ agreed visits; more than agreed makes up for no other contract', () => {
    const contracts = [year(2, 3), year(4, 1), year(3, 3)];
    expect(proposed({ contracts })).toEqual(['S-A6-3 0.33']);
    expect(proposed({ contracts: [year(2, 2)] })).toEqual([]);
  });
  test('a contract year that goes on, or ends today, lacks nothing yet', () => {
    expect(proposed({ contracts: [contract()] })).toEqual([]);
    const on = (today: string) => proposed({ asOf: day(today), today: day(today), contracts: [year(4, 1)] });
    expect([on('2025-05-31'), on('2025-06-01')]).toEqual([[], ['S-A6-3 0.75']]);
  });
});

test('the evidence names five and says that there are more, and fits into the note of a line', () => {
  const undone = ['FIRST_VISIT', 'ASSESSMENT', 'CONTRACT', 'SERVICE', 'RETURN_VISIT'] as const;
  const contracts = ['甲', '乙', '丙', '丁', '戊', '己'].map((client) => contract({ client, paper: false }));
  const projects = Array.from({ length: 9 }, () => ({ title: '长'.repeat(200), undone }));
  const people = Array.from({ length: 99 }, (_, index) => ({
    ...person(`人员${index}`),
    elsewhereFrom: day('2025-01-01'),
    elsewhereTo: day('2025-12-31'),
  }));
  const found = proposalsOf(facts({ contracts, projects, people }));
  expect(found.find(({ rule }) => rule === 'S-A4-1')?.evidence).toEqual({
    zh: '6 份合同在本平台没有签字文本，请核实是否签订：甲、乙、丙、丁、戊 等',
    en: '6 contracts without a signed paper on this hub; check whether they were signed: 甲, 乙, 丙, 丁, 戊 and 1 more',
  });
  expect(found.map(({ rule }) => rule)).toEqual(['S-A2-2', 'S-A4-1', 'S-A6-2']);
  expect(found.filter(({ evidence: { zh, en } }) => zh.length > 1000 || en.length > 1000)).toEqual([]);
});

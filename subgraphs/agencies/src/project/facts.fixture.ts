import { day } from '@chengan/shared/time/day';
import type { Contract } from '../contract/contract.ts';
import type { Practitioner } from '../practitioner/practitioner.ts';
import type { ProjectEntry, Values } from './entries.ts';
import type { ProjectFacts } from './facts.ts';
import type { ListCode } from './list-definition.ts';
import { ONLY } from './lists.ts';
import type { Project } from './project.ts';

const AGENCY = '91320281MADEMA001X';
const CLIENT = '91320281MADEME001Y';
export const LEADER = '01900000-0000-7000-8000-000000000001';
const KUNSHAN = '320583';

export const PROJECT: Project = {
  id: '01900000-0000-7000-8000-00000000000a',
  agency: AGENCY,
  client: CLIENT,
  place: KUNSHAN,
  authority: 'suzhou-320583',
  contract: '01900000-0000-7000-8000-00000000000c',
  kind: 'DUAL_PREVENTION',
  industry: 'MACHINERY',
  title: '双重预防体系建设',
  acceptedOn: day('2026-01-10'),
  leader: LEADER,
  state: 'SERVICE',
  closedOn: null,
  revision: 1,
};

export const CONTRACT: Contract = {
  id: '01900000-0000-7000-8000-00000000000c',
  agency: AGENCY,
  enterprise: CLIENT,
  town: null,
  place: KUNSHAN,
  authority: 'suzhou-320583',
  signedOn: day('2026-01-20'),
  startsOn: day('2026-02-01'),
  endsOn: day('2026-05-31'),
  terminatedOn: null,
  inForceTo: day('2026-05-31'),
  visitsPerYear: 6,
  industry: 'MACHINERY',
  kinds: ['DUAL_PREVENTION'],
  leader: LEADER,
  content: null,
  countyUploadedOn: null,
  renewedFrom: null,
  version: 1,
};

export const PERSON: Practitioner = {
  id: LEADER,
  agency: AGENCY,
  name: '演示人员甲',
  identityMasked: '3202**********0000',
  disciplines: ['MECHANICAL'],
  title: 'ENGINEER',
  titleIndustries: ['MACHINERY'],
  safetyYears: {},
  employedOn: day('2020-01-01'),
  insuredFrom: day('2020-01-01'),
  fullTime: true,
  leftOn: null,
  certificates: [
    {
      id: 'c',
      kind: 'SAFETY_EVALUATOR',
      level: 'SECOND',
      number: 'P-1',
      industries: [],
      validFrom: day('2020-01-01'),
      validTo: null,
    },
  ],
};

export function entry(list: ListCode, values: Values, item: string = ONLY, version = 1): ProjectEntry {
  return {
    ...{ project: PROJECT.id, list, item, version, values },
    occurredOn: day('2026-06-15'),
    withdrawn: null,
    recordedBy: 'tester',
    recordedAt: '2026-06-15T00:00:00.000Z',
  };
}

export const FIRST_VISIT = entry('FIRST_VISIT', { on: ['2026-01-05'], people: [LEADER], record: ['初访'] });
export const ASSESSMENT = entry('ASSESSMENT', {
  on: ['2026-01-15'],
  leader: [LEADER],
  people: [LEADER],
  content: ['内容'],
  criteria: ['准则'],
  conclusion: ['可以承接'],
});
const RETURN_VISIT = entry('RETURN_VISIT', {
  on: ['2026-06-12'],
  by: ['客服部'],
  opinion: ['满意'],
});
const SERVICE_ITEMS = [
  'LAWS',
  'RESPONSIBILITY',
  'PROCEDURES',
  'TRAINING',
  'THREE_LEVELS',
  'CERTIFICATES',
  'VISUAL',
  'SIGNS',
  'CULTURE',
  'OTHER',
];
const SERVICE = [
  entry('BASELINE', {
    on: ['2026-02-02'],
    situation: ['现状'],
    system: ['体系'],
    weaknesses: ['短板'],
  }),
  ...SERVICE_ITEMS.map((item) => entry('SERVICE', { done: ['YES'] }, item)),
  entry('COMPLETION', { on: ['2026-06-01'], result: ['完成'] }),
];

/** A project in Kunshan of which everything is there, on 15 June 2026, after its contract ended. */
export const FACTS: ProjectFacts = {
  project: PROJECT,
  entries: [FIRST_VISIT, ASSESSMENT, ...SERVICE, RETURN_VISIT],
  contract: CONTRACT,
  people: new Map([[LEADER, PERSON]]),
  visits: [day('2026-02-05')],
  reports: [],
  today: day('2026-06-15'),
};

export function without(list: ListCode, ...more: readonly ProjectEntry[]): ProjectFacts {
  return { ...FACTS, entries: [...FACTS.entries.filter((one) => one.list !== list), ...more] };
}

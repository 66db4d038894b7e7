import { registerExpert } from '@chengan/agencies/agency/register-expert.command';
import { addPractitioner } from '@chengan/agencies/practitioner/add-practitioner.command';
import { addCertificate } from '@chengan/agencies/practitioner/certificate.command';
import type { Keeper } from '@chengan/agencies/practitioner/keeper';
import { addQualification } from '@chengan/agencies/qualification/keep-qualification.command';
import { measureQualification } from '@chengan/agencies/qualification/measure-qualification.command';
import { systemFork } from '@chengan/shared/database/session';
import { inventedIdentityNumber } from '@chengan/shared/demonstration/identity-numbers';
import { addDays, day } from '@chengan/shared/time/day';
import { hashOfTests } from '../../testing/hub.fixture.ts';
import { AGENCY } from '../../testing/register.fixture.ts';
import { type Make, must } from '../files.fixture.ts';
import { before } from '../people.fixture.ts';
import { type Question, read } from './question.fixture.ts';

const KEEPER: Keeper = { account: 'before-manager', kind: 'AGENCY', holder: AGENCY.creditCode };
const em = (hub: Parameters<Make>[0]) => systemFork(hub.orms.agencies, 'test');

let serial = 0;
/** Another number for each walk. */
const anotherNumber = () => {
  serial += 1;
  return inventedIdentityNumber(addDays(day('1970-01-01'), Math.floor(serial / 400)), 'MALE', serial % 400);
};

const FACTS = {
  name: '演示人',
  sex: 'MALE',
  education: 'BACHELOR',
  major: '安全工程',
  title: 'ENGINEER',
  titleIndustries: ['MACHINERY'],
  disciplines: ['FIRE'],
  fullTime: true,
} as const;
const INPUT = { ...FACTS, employedOn: '2025-03-01' };

const person: Make = async (hub) => {
  const facts = {
    ...FACTS,
    safetyYears: {},
    employedOn: day('2025-03-01'),
    contractOn: null,
    insuredFrom: null,
  };
  const given = { facts, identityNumber: anotherNumber(), elsewhereConfirmed: false };
  return must(await addPractitioner(em(hub), hub.clock, KEEPER, hashOfTests, given));
};

const CERTIFICATE = {
  kind: 'SAFETY_EVALUATOR',
  level: 'SECOND',
  industries: [],
  validFrom: '2024-01-01',
  validTo: '2027-01-01',
  issuedBy: '演示发证机关',
} as const;

/** Somebody with a certificate, whose id comes as `content`. */
const certified: Make = async (hub, bureau) => {
  const { id } = await person(hub, bureau);
  const { certificates } = must(
    await addCertificate(em(hub), hub.clock, KEEPER, {
      ...{ ...CERTIFICATE, person: id, version: 1, number: `演示证${(serial += 1)}`, attachment: null },
      ...{ validFrom: day('2024-01-01'), validTo: day('2027-01-01') },
    }),
  );
  return { id, content: certificates[0]?.id ?? '' };
};

const SCOPE = { type: 'SAFETY_EVALUATION', kinds: ['PRE_EVALUATION'], industries: ['MACHINERY'] } as const;
const qualification: Make = async (hub) => {
  const { creditCode: agency } = AGENCY;
  const manager = { account: 'before-manager', name: '演示人员', role: 'manager', agency } as const;
  const id = must(
    await addQualification(em(hub), hub.clock, manager, {
      ...{ ...SCOPE, number: `演资${(serial += 1)}`, issuedBy: '演示发证机关', attachment: null },
      ...{ validFrom: day('2024-01-01'), validTo: day('2029-01-01') },
    }),
  );
  return { id };
};
const suspended: Make = async (hub, bureau) => {
  const { id } = await qualification(hub, bureau);
  const leader = before(bureau, 'leader', hub.clock.now());
  must(
    await measureQualification(em(hub), hub.clock, leader, {
      ...{ id, kind: 'SUSPENDED', from: day('2026-06-01'), to: null, reason: '演示决定书' },
    }),
  );
  return { id };
};

const EXPERT_ID = '018f0000-0000-7000-8000-0000000000e1';
let registered: TestHubOf | undefined;
type TestHubOf = Parameters<Make>[0];
const expert: Make = async (hub) => {
  if (registered !== hub) {
    registered = hub;
    await registerExpert(em(hub), hub.clock, 'test', { id: EXPERT_ID, name: FACTS.name });
    await hub.catchUp();
  }
  return { id: EXPERT_ID };
};

/** A bureau in whose territory the agency has no client, whatever the walk signed before. */
const ELSEWHERE = ['jiangyin', 'huiji'] as const;

const walk = { bureaus: ELSEWHERE, answers: 'file' } as const;

/** Of people and qualifications. */
export const PEOPLE_QUESTIONS: Readonly<Record<string, Question>> = {
  'Query.personFiles': {
    ...walk,
    make: person,
    query: `{ personFiles(holder: "${AGENCY.creditCode}") { totalCount } }`,
    variables: () => ({}),
  },
  'Query.personFile': { ...read('personFile', person), bureaus: ELSEWHERE },
  'Mutation.addPractitioner': {
    ...walk,
    query:
      'mutation ($number: IdentityNumber!, $input: PersonInput!) { addPractitioner(identityNumber: $number, input: $input) { id } }',
    variables: () => ({ number: anotherNumber(), input: INPUT }),
  },
  'Mutation.correctPractitioner': {
    ...walk,
    make: person,
    query:
      'mutation ($id: ID!, $input: PersonInput!) { correctPractitioner(id: $id, version: 1, input: $input) { id } }',
    variables: ({ id }) => ({ id, input: { ...INPUT, major: '消防工程' } }),
  },
  'Mutation.markPractitionerLeft': {
    ...walk,
    make: person,
    query: 'mutation ($id: ID!) { markPractitionerLeft(id: $id, version: 1, leftOn: "2026-06-01") { id } }',
    variables: ({ id }) => ({ id }),
  },
  'Mutation.addPersonCertificate': {
    ...walk,
    make: person,
    query:
      'mutation ($id: ID!, $input: PersonCertificateInput!) { addPersonCertificate(person: $id, version: 1, input: $input) { id } }',
    variables: ({ id }) => ({ id, input: { ...CERTIFICATE, number: `演示证${(serial += 1)}` } }),
  },
  'Mutation.endPersonCertificate': {
    ...walk,
    make: certified,
    query:
      'mutation ($id: ID!, $certificate: ID!) { endPersonCertificate(person: $id, version: 2, certificate: $certificate, on: "2026-06-01", reason: "未续期") { id } }',
    variables: ({ id, content = '' }) => ({ id, certificate: content }),
  },
  'Mutation.recordTraining': {
    ...walk,
    make: person,
    query: 'mutation ($input: TrainingInput!) { recordTraining(input: $input) { id } }',
    variables: ({ id }) => ({
      input: {
        ...{ person: id, heldOn: '2026-05-01', topic: '重大事故隐患判定标准', hours: '4', passed: true },
        trainer: '演示培训机构',
      },
    }),
  },
  'Mutation.keepExpertFile': {
    ...walk,
    make: expert,
    own: { EXPERT: EXPERT_ID },
    query:
      'mutation ($number: IdentityNumber!, $input: PersonInput!) { keepExpertFile(version: 0, identityNumber: $number, input: $input) { id } }',
    variables: () => ({ number: anotherNumber(), input: FACTS }),
  },
  'Mutation.addQualification': {
    ...walk,
    query: 'mutation ($input: QualificationInput!) { addQualification(input: $input) }',
    variables: () => ({
      input: {
        ...{ ...SCOPE, number: `演资${(serial += 1)}`, issuedBy: '演示发证机关' },
        ...{ validFrom: '2024-01-01', validTo: '2029-01-01' },
      },
    }),
  },
  'Mutation.withdrawQualification': {
    ...walk,
    make: qualification,
    query: 'mutation ($id: ID!) { withdrawQualification(id: $id, reason: "录入有误") }',
    variables: ({ id }) => ({ id }),
  },
  'Mutation.recordRegionalFiling': {
    ...walk,
    query: 'mutation ($number: String!) { recordRegionalFiling(filedOn: "2026-01-05", number: $number) }',
    variables: () => ({ number: `新应急备${(serial += 1)}` }),
  },
  'Mutation.measureQualification': {
    ...walk,
    make: qualification,
    query:
      'mutation ($id: ID!) { measureQualification(id: $id, kind: SUSPENDED, from: "2026-06-01", reason: "演示决定书") }',
    variables: ({ id }) => ({ id }),
  },
  'Mutation.liftSuspension': {
    ...walk,
    make: suspended,
    query: 'mutation ($id: ID!) { liftSuspension(id: $id, on: "2026-06-10") }',
    variables: ({ id }) => ({ id }),
  },
};

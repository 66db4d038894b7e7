import { inventedIdentityNumber } from '@chengan/shared/demonstration/identity-numbers';
import { allowed, type Stage, type Step } from '@chengan/shared/demonstration/step';
import type { Agency } from '@chengan/shared/demonstration/world';
import type { World } from '@chengan/shared/demonstration/world-of';
import { INDUSTRY_CODES } from '@chengan/shared/industry/industry';
import { addDays, addYears, day } from '@chengan/shared/time/day';
import { addPractitioner } from '../practitioner/add-practitioner.command.ts';
import { recordTraining } from '../practitioner/record-training.command.ts';
import { addCertificate } from '../practitioner/certificate.command.ts';
import { keepExpertFile } from '../practitioner/keep-expert-file.command.ts';
import type { PersonFacts } from '../practitioner/person.ts';
import { type CertificateKind, type CertificateLevel, DISCIPLINES } from '../practitioner/practitioner.ts';
import { addQualification, recordRegionalFiling } from '../qualification/keep-qualification.command.ts';

/** After the registration of agencies and experts, before contracts. */
const RANK = 0.5;
const GIVEN = [
  '向晨',
  '长卿',
  '子衿',
  '望舒',
  '青阳',
  '南星',
  '半夏',
  '采薇',
  '鹤鸣',
  '静女',
  '白驹',
  '斯年',
];
const HELD: readonly (readonly [CertificateKind, CertificateLevel])[] = [
  ['REGISTERED_SAFETY_ENGINEER', 'INTERMEDIATE'],
  ['SAFETY_EVALUATOR', 'SECOND'],
  ['REGISTERED_FIRE_ENGINEER', 'FIRST'],
];
const LICENSED = ['PRE_EVALUATION', 'ACCEPTANCE_EVALUATION', 'STATUS_EVALUATION'] as const;
const TRADES = ['HAZARDOUS_CHEMICALS', 'METAL_SMELTING', 'MACHINERY'] as const;

/** How many people the demonstration enters for an agency: few, so that the load stays short. */
function staffOf({ bureau }: Agency, place: number): number {
  if (bureau === 'suzhou') return place % 3 === 0 ? 5 : 1;
  if (bureau === 'changji') return 2;
  return bureau === 'jiangyin' && place < 4 ? 4 : 1;
}

/** People, certificates and qualifications of the agencies, and the files of the experts, by their own commands. */
export function peopleSteps({ agencies, experts }: World): Step[] {
  return [
    ...agencies.flatMap((agency, place) => agencySteps(agency, place, agencies)),
    ...experts.map(({ id, name, registeredOn }, index): Step => ({
      on: registeredOn,
      rank: RANK,
      what: `the file of ${name}`,
      run: async (stage) => {
        const keeper = { account: 'demonstration', kind: 'EXPERT', holder: id } as const;
        const facts = factsOf(name, 100 + index);
        const number = inventedIdentityNumber(day('1966-05-04'), facts.sex, index);
        const file = { version: 0, facts, identityNumber: number };
        allowed(await keepExpertFile(stage.em, stage.clock, keeper, hashOf(stage), file), name);
      },
    })),
  ];
}

function agencySteps(agency: Agency, place: number, all: readonly Agency[]): Step[] {
  const people = Array.from({ length: staffOf(agency, place) }, (_, index) => index);
  return [
    {
      on: agency.registeredOn,
      rank: RANK,
      what: `the people of ${agency.name}`,
      run: async (stage) => {
        for (const index of people) await enter(stage, agency, place * 8 + index, index);
        if (clashesWithBefore(agency, all)) await enter(stage, agency, place * 8 - 8, people.length);
        if (agency.bureau === 'changji' || place < 3) await qualify(stage, agency, place);
      },
    },
  ];
}

/** The second agency of Jiangyin, of Changji and of Suzhou has somebody who is registered with the first as well. */
function clashesWithBefore({ creditCode, bureau }: Agency, all: readonly Agency[]): boolean {
  return (
    all.filter((one) => one.bureau === bureau)[1]?.creditCode === creditCode &&
    bureau !== 'huiji' &&
    bureau !== 'hangjin'
  );
}

async function enter(stage: Stage, agency: Agency, serial: number, index: number): Promise<void> {
  const { em, clock } = stage;
  const keeper = { account: 'demonstration', kind: 'AGENCY', holder: agency.creditCode } as const;
  const { registeredOn } = agency;
  const facts = {
    ...factsOf(nameOf(serial), serial),
    employedOn: addDays(registeredOn, -200),
    contractOn: addDays(registeredOn, -195),
    insuredFrom: addDays(registeredOn, -180),
  };
  const number = inventedIdentityNumber(bornOn(serial), facts.sex, serial);
  const person = allowed(
    await addPractitioner(em, clock, keeper, hashOf(stage), {
      ...{ facts, identityNumber: number, elsewhereConfirmed: true },
    }),
    nameOf(serial),
  );
  const [kind, level] = HELD[serial % HELD.length] ?? (['SAFETY_EVALUATOR', 'SECOND'] as const);
  const ranOut = serial % 7 === 6;
  const certificate = {
    ...{ person: person.id, version: 1, kind, level, number: `演证${agency.creditCode.slice(-5)}${index}` },
    ...{ industries: [], attachment: null, issuedBy: '演示发证机关' },
    validFrom: addYears(registeredOn, -3),
    validTo: ranOut ? addDays(registeredOn, 30) : addYears(registeredOn, 4),
  };
  allowed(await addCertificate(em, clock, keeper, certificate), certificate.number);
  // a log of trainings with the first two agencies of a bureau: no screen is empty, and loading stays short
  if (serial >= 16) return;
  const training = {
    ...{ person: person.id, heldOn: addDays(registeredOn, -60), topic: '重大事故隐患判定标准', hours: '4' },
    ...{ trainer: '演示安全生产培训中心', passed: true },
  };
  allowed(await recordTraining(em, clock, keeper, training), certificate.number);
}

async function qualify({ em, clock }: Stage, agency: Agency, place: number): Promise<void> {
  const manager = {
    account: 'demonstration',
    name: '演示',
    role: 'manager',
    agency: agency.creditCode,
  } as const;
  const { registeredOn } = agency;
  const qualification = {
    type: 'SAFETY_EVALUATION',
    ...{ number: `APJ-(演)-${100 + place}`, kinds: LICENSED, industries: TRADES },
    ...{ issuedBy: '演示资质认可机关', attachment: null, validFrom: addYears(registeredOn, -1) },
    validTo: place % 4 === 3 ? addDays(registeredOn, 60) : addYears(registeredOn, 4),
  } as const;
  allowed(await addQualification(em, clock, manager, qualification), agency.name);
  if (agency.bureau !== 'changji') return;
  const filing = { filedOn: registeredOn, number: `演应急备${100 + place}`, attachment: null };
  allowed(await recordRegionalFiling(em, clock, manager, filing), agency.name);
}

function factsOf(name: string, serial: number): PersonFacts {
  const trade = INDUSTRY_CODES[serial % 8] ?? 'MACHINERY';
  const senior = serial % 3 === 0;
  return {
    name,
    sex: serial % 4 === 1 ? 'FEMALE' : 'MALE',
    education: 'BACHELOR',
    major: '安全工程',
    title: senior ? 'SENIOR_ENGINEER' : 'ENGINEER',
    titleIndustries: [trade],
    disciplines: [DISCIPLINES[serial % DISCIPLINES.length] ?? 'FIRE'],
    safetyYears: { [trade]: 6 + (serial % 12) },
    employedOn: null,
    contractOn: null,
    insuredFrom: null,
    fullTime: true,
  };
}

function nameOf(serial: number): string {
  return `演${GIVEN[serial % GIVEN.length] ?? '一'}`;
}

function bornOn(serial: number) {
  return addDays(day('1970-01-01'), (serial % 100) * 31);
}

function hashOf({ personHash }: Stage) {
  if (!personHash) throw new Error('the demonstration needs PERSON_HASH_KEY where agencies runs');
  return personHash;
}

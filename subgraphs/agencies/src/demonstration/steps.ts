import { peopleSteps } from './people.ts';
import { gradeCountKey } from '@chengan/shared/demonstration/grade-count';
import { leaderOf, REGISTRAR } from '@chengan/shared/demonstration/officials';
import { allowed, type Step } from '@chengan/shared/demonstration/step';
import type { Contract } from '@chengan/shared/demonstration/world';
import type { World } from '@chengan/shared/demonstration/world-of';
import { registerAgencies } from '../agency/register-agencies.command.ts';
import { registerExpert } from '../agency/register-expert.command.ts';
import { signContracts } from '../contract/sign-contracts.command.ts';
import { publishGrade } from '../credit-grade/publish-grade.command.ts';
import { cycleSteps } from './cycle.ts';
import { fileSteps } from './files.ts';
import { agreedOf } from './contract-terms.ts';
import { projectSteps } from './projects.ts';
import { filingSteps } from './filings.ts';
import { monthlyReportSteps } from './monthly-reports.ts';
import { starSteps } from './stars.ts';
import { visitSteps } from './visits.ts';

const BUREAU = 'jiangyin';
/** On one day agencies are registered, then contracts signed, then grades published. */
const RANK = { register: 0, sign: 1, grade: 10 } as const;

/** Everything that happens in this subgraph, by its own commands. */
export function agencySteps(world: World): Step[] {
  return [
    ...peopleSteps(world),
    ...registrationSteps(world),
    ...fileSteps(world),
    ...contractSteps(world),
    ...gradeSteps(world),
    ...cycleSteps(world),
    ...starSteps(world),
    ...filingSteps(world),
    ...monthlyReportSteps(world),
    ...visitSteps(world),
    ...projectSteps(world),
  ];
}

function registrationSteps({ agencies, experts }: World): Step[] {
  return [
    ...agencies.map((agency): Step => ({
      on: agency.registeredOn,
      rank: RANK.register,
      what: agency.name,
      run: async ({ em, clock }) => {
        const { creditCode, name, town, address, filedOn = null } = agency;
        const row = { creditCode, name, region: town, address, filedOn };
        allowed(await registerAgencies(em, clock, REGISTRAR, [row]), name);
      },
    })),
    ...experts.map(({ id, name, registeredOn }): Step => ({
      on: registeredOn,
      rank: RANK.register,
      what: name,
      run: ({ em, clock }) => registerExpert(em, clock, REGISTRAR, { id, name }),
    })),
  ];
}

/** The contracts of one day are signed together. */
function contractSteps({ contracts, enterprises }: World): Step[] {
  const clients = new Map(enterprises.map((one) => [one.creditCode, one]));
  const byDay = Map.groupBy(contracts, (one) => one.signedOn);
  const toRow = (contract: Contract) => {
    const { agency, enterprise, startsOn, endsOn, visitsPerYear, content } = contract;
    const client = clients.get(enterprise);
    const row = { agency, enterprise, town: client?.town ?? null, startsOn, endsOn, visitsPerYear, content };
    return client ? { ...row, agreed: agreedOf(contract, client) } : row;
  };
  return [...byDay].map(([on, ofDay]) => ({
    on,
    rank: RANK.sign,
    what: `contracts of ${on}`,
    run: async ({ em, clock }) => {
      allowed(await signContracts(em, clock, REGISTRAR, ofDay.map(toRow)), `contracts of ${on}`);
    },
  }));
}

/** Grades that were published at once: of the closed year only where an objection kept it from its course. */
function gradeSteps({ gradePublications, creditYear: { closed } }: World): Step[] {
  const atOnce = gradePublications.filter(
    ({ agency, cycle }) => cycle !== closed?.cycle || !closed.agencies.includes(agency),
  );
  return atOnce.map(({ agency, cycle, on }) => ({
    on,
    rank: RANK.grade,
    what: `grade ${cycle} of ${agency}`,
    run: async ({ em, clock, memory }) => {
      const leader = leaderOf(BUREAU, clock.now());
      const { band } = allowed(
        await publishGrade(em, clock, leader, { agency, cycle }),
        `grade ${cycle} of ${agency}`,
      );
      const key = gradeCountKey(cycle, band);
      memory.set(key, String(Number(memory.get(key) ?? '0') + 1));
    },
  }));
}

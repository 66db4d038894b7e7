import { leaderOf, REGISTRAR } from '@chengan/shared/demonstration/officials';
import { allowed, type Step } from '@chengan/shared/demonstration/step';
import type { World } from '@chengan/shared/demonstration/world-of';
import { registerEnterprises } from '../register/register.command.ts';
import { decideSupervisionGrades } from '../supervision-grade/supervision-grade.command.ts';

const RANK = { register: 0, grade: 1 } as const;
const SOURCE = 'demonstration';

/** Everything that happens in this subgraph, by its own commands. */
export function enterpriseSteps(world: World): Step[] {
  return [registration(world), ...gradeSteps(world)];
}

function registration({ enterprises, enterprisesRegisteredOn }: World): Step {
  const rows = enterprises.map(({ creditCode, name, bureau, town, address, industry, chemical }) => ({
    creditCode,
    name,
    address,
    region: town,
    industry,
    authority: bureau,
    source: SOURCE,
    ...(chemical && { chemicalActivities: [chemical] }),
  }));
  return {
    on: enterprisesRegisteredOn,
    rank: RANK.register,
    what: `${rows.length} enterprises`,
    run: async ({ em, clock }) => {
      allowed(await registerEnterprises(em, clock, REGISTRAR, rows), 'enterprises');
    },
  };
}

function gradeSteps({ supervisionGrades }: World): Step[] {
  return supervisionGrades.map(({ enterprise, authority, assessedOn, band, validTo, assessor, reason }) => ({
    on: assessedOn,
    rank: RANK.grade,
    what: `supervision grade of ${enterprise}`,
    run: async ({ em, clock }) => {
      const grade = { creditCode: enterprise, band, assessedOn, validTo, assessor, reason };
      const leader = leaderOf(authority, clock.now());
      allowed(
        await decideSupervisionGrades(em, clock, leader, [grade]),
        `supervision grade of ${enterprise}`,
      );
    },
  }));
}

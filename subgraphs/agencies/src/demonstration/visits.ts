import type { Em } from '@chengan/shared/database/database';
import { idAt } from '@chengan/shared/demonstration/ids';
import { allowed, type Step } from '@chengan/shared/demonstration/step';
import type { Contract } from '@chengan/shared/demonstration/world';
import type { World } from '@chengan/shared/demonstration/world-of';
import { addDays, addMonths, type Day } from '@chengan/shared/time/day';
import { workingDayFrom } from '@chengan/shared/time/working-days';
import { contractsOfAgency } from '../contract/contract.store.ts';
import { practitionersOf } from '../practitioner/practitioner.store.ts';
import { recordVisit } from '../visit/record-visits.command.ts';
import type { HazardFound } from '../visit/visit.ts';

/** After what else happens on a day. */
const VISIT = 20;
/** So many contracts of each of these bureaus have visits, a visit every other month. */
const BUSY: Readonly<Record<string, number>> = { jiangyin: 6, changji: 2, suzhou: 2 };
const MONTHS = 14;
const EVERY = 2;

const FOUND = [
  ['安全通道堆放杂物', '作业环境', 'GB 50016-2014 第7.4.1条', '现场管理不到位', '当日清理并划线'],
  [
    '配电箱门未关闭，无警示标识',
    '用电安全',
    'GB 50054-2011 第4.2.4条',
    '日常巡查不到位',
    '关闭箱门并张贴标识',
  ],
  ['砂轮机防护罩缺失', '设备设施', 'GB/T 23821-2022', '检修后未复位', '停用并加装防护罩'],
] as const;
/** A signature that is nobody's: a wave. */
const WAVE = `M80 220${Array.from({ length: 24 }, (_, n) => `L${110 + n * 32} ${220 + (n % 4 < 2 ? -1 : 1) * (40 + (n % 3) * 20)}`).join('')}`;

/** Visits of the last fourteen months under a few contracts, by whoever works there; none where nobody is on file. */
export function visitSteps(world: World): Step[] {
  const { anchor, contracts, agencies } = world;
  const bureaus = new Map(agencies.map(({ creditCode, bureau }) => [creditCode, bureau]));
  const busy = Object.entries(BUSY).flatMap(([bureau, count]) =>
    contracts
      .filter(
        (one) =>
          bureaus.get(one.agency) === bureau && one.startsOn <= addMonths(anchor, -3) && one.endsOn >= anchor,
      )
      .slice(0, count),
  );
  return busy.flatMap((contract, turn) =>
    Array.from({ length: MONTHS / EVERY }, (_, back) =>
      workingDayFrom(addDays(addMonths(anchor, -back * EVERY), -2 - turn)),
    )
      .filter((on) => on > contract.startsOn && on < anchor)
      .map((on, index) => visitStep(world.seed, contract, on, turn * 10 + index)),
  );
}

function visitStep(seed: number, contract: Contract, on: Day, number: number): Step {
  const what = `visit of ${on} under ${contract.id}`;
  return {
    // written down at the site, sent the next day
    on: addDays(on, 1),
    rank: VISIT,
    what,
    run: async ({ em, clock }) => {
      const found = await underContract(em, contract, on);
      if (!found) return;
      const { id: contractId, persons } = found;
      const [first] = persons;
      if (first === undefined) return;
      const at = (time: string) => `${on}T${time}:00+08:00`;
      const person = {
        account: `demonstration:${contract.agency}`,
        name: '演示人员',
        role: 'staff',
        agency: contract.agency,
      } as const;
      const hazards = number % 2 === 0 ? [hazardOf(seed, what, on, number)] : [];
      const signed = { drawing: WAVE, sheet: null, post: null };
      const recorded = await recordVisit(em, clock, person, {
        id: idAt(seed, what, on),
        contract: contractId,
        startedAt: at('08:30'),
        endedAt: at('10:30'),
        kinds: ['HAZARD_INSPECTION'],
        contents: contract.contents.length > 0 ? contract.contents : [6],
        leader: first,
        practitioners: persons,
        process: '听取上次问题整改情况，检查车间和仓库，核对台账，与安全管理人员交换意见。',
        photos: [],
        hazards,
        signatures:
          number % 5 === 4
            ? []
            : [
                { ...signed, party: 'AGENCY', practitioner: first, name: null, signedAt: at('10:30') },
                { ...signed, party: 'CLIENT', practitioner: null, name: '演示安管员', signedAt: at('10:31') },
              ],
        rating: number % 3 === 0 ? 'FAIR' : 'SATISFIED',
        opinions: null,
        corrects: null,
        correctionReason: null,
        retracted: false,
      });
      allowed(recorded, what);
    },
  };
}

/** The contract as this subgraph knows it, and at most two who work for the agency with a certificate in force. */
async function underContract(em: Em, contract: Contract, on: Day) {
  const known = await contractsOfAgency(em, contract.agency, on, on);
  const own = known.find(
    ({ enterprise, startsOn }) => enterprise === contract.enterprise && startsOn === contract.startsOn,
  );
  const persons = (await practitionersOf(em, contract.agency, on)).filter(({ certificates }) =>
    certificates.some(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo)),
  );
  return own && { id: own.id, persons: persons.slice(0, 2).map(({ id }) => id) };
}

function hazardOf(seed: number, what: string, on: Day, number: number): HazardFound {
  const [content, type, basis, cause, advice] = FOUND[number % FOUND.length] ?? FOUND[0];
  return {
    ...{ content, type, basis, cause, advice },
    id: idAt(seed, `hazard of ${what}`, on),
    severity: number % 20 === 10 ? 'MAJOR' : 'GENERAL',
    adviceNumber: number % 8 === 6 ? null : `演建议-${on.replaceAll('-', '')}-${number}`,
    agreedBy: '演示安管员',
    agreedOn: on,
    rectifiedOn: number % 4 === 0 ? on : null,
  };
}

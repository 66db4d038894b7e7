import type { Em } from '@chengan/shared/database/database';
import { idAt } from '@chengan/shared/demonstration/ids';
import { allowed, type Stage, type Step } from '@chengan/shared/demonstration/step';
import type { Contract } from '@chengan/shared/demonstration/world';
import type { World } from '@chengan/shared/demonstration/world-of';
import { addDays, addMonths, type Day } from '@chengan/shared/time/day';
import { workingDayFrom } from '@chengan/shared/time/working-days';
import { contractsOfAgency } from '../contract/contract.store.ts';
import { practitionersOf } from '../practitioner/practitioner.store.ts';
import { answerHazard } from '../visit/answer-hazard.command.ts';
import { noteHazard } from '../visit/note-hazard.command.ts';
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
      .flatMap((on, index) => [
        visitStep(world.seed, contract, on, turn * 10 + index),
        ...closureSteps(world, contract, on, turn * 10 + index),
      ]),
  );
}

function visitStep(seed: number, contract: Contract, on: Day, number: number): Step {
  const what = `visit of ${on} under ${contract.id}`;
  return {
    // written down at the site, sent the next day
    on: addDays(on, 1),
    rank: VISIT,
    what,
    run: async ({ em, clock, memory }) => {
      const found = await underContract(em, contract, on);
      if (!found) return;
      const { id: contractId, persons } = found;
      const [first] = persons;
      if (first === undefined) return;
      const at = (time: string) => `${on}T${time}:00+08:00`;
      const person = staffOf(contract);
      const hazards = number % 2 === 0 ? [hazardOf(seed, what, on, number)] : [];
      const signed = { drawing: WAVE, sheet: null, post: null };
      const recorded = await recordVisit(em, clock, person, {
        id: idAt(seed, what, on),
        contract: contractId,
        startedAt: at('08:30'),
        endedAt: at('10:30'),
        kinds: ['HAZARD_INSPECTION'],
        contents: contentsOf(contract, number),
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
      for (const { id, severity, rectifiedOn } of hazards) {
        if (rectifiedOn !== null) continue;
        memory.set(openHazard(contract, on), id);
        const until = addDays(on, severity === 'MAJOR' ? 1 : 14);
        const deadline = { hazard: id, kind: 'DEADLINE', on: until, number: null, note: null } as const;
        allowed(await noteHazard(em, clock, person, deadline), what);
      }
    },
  };
}

const openHazard = (contract: Contract, on: Day) => `open hazard of ${contract.id} ${on}`;

const staffOf = ({ agency }: Contract) =>
  ({ account: `demonstration:${agency}`, name: '演示人员', role: 'staff', agency }) as const;

/** The client acknowledges a hazard and says that it is done; of every second one the agency saw it and closed it. */
function closureSteps({ anchor }: World, contract: Contract, on: Day, number: number): Step[] {
  const { enterprise } = contract;
  const client = { account: `demonstration:${enterprise}`, holder: enterprise, role: 'manager' } as const;
  const step = (after: number, run: (stage: Stage, hazard: string, today: Day) => Promise<void>): Step => ({
    on: addDays(on, after),
    rank: VISIT,
    what: `hazard of ${on} under ${contract.id}`,
    run: async (stage) => {
      const hazard = stage.memory.get(openHazard(contract, on));
      if (hazard !== undefined) await run(stage, hazard, addDays(on, after));
    },
  });
  const done = step(9, async ({ em, clock }, hazard, today) => {
    const note = '已按整改建议落实，照片和验收记录存安全台账。';
    for (const kind of ['ACKNOWLEDGED', 'DONE'] as const)
      allowed(await answerHazard(em, clock, client, { hazard, kind, on: today, note }), hazard);
  });
  const closed = step(20, async ({ em, clock }, hazard, today) => {
    const seen = { hazard, kind: 'RECTIFIED', on: today, number: null, note: '现场复查合格' } as const;
    allowed(await noteHazard(em, clock, staffOf(contract), seen), hazard);
  });
  return [done, ...(number % 8 === 2 ? [closed] : [])].filter((one) => one.on < anchor);
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

/** The site is inspected every time (J-12 六), and one of the other contents that were agreed in its turn. */
function contentsOf({ contents }: Contract, number: number): number[] {
  const others = contents.filter((content) => content !== 6);
  const turn = others[number % Math.max(others.length, 1)];
  return [...(turn === undefined ? [] : [turn]), 6].sort((a, b) => a - b);
}

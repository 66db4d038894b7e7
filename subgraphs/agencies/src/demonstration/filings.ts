import { authorityOfRegion } from '@chengan/shared/authority/authority';
import { calendarOf } from '@chengan/shared/demonstration/calendar';
import { officialOf } from '@chengan/shared/demonstration/officials';
import { allowed, remembered, type Step } from '@chengan/shared/demonstration/step';
import type { Agency, Enterprise } from '@chengan/shared/demonstration/world';
import type { World } from '@chengan/shared/demonstration/world-of';
import { addDays, type Day } from '@chengan/shared/time/day';
import { fileOf } from '../agency/agency-file.store.ts';
import { annexProblems } from '../filing/annex-1.ts';
import type { Filer } from '../filing/filing.ts';
import type { FilingInput, ProjectInput } from '../filing/filing-input.ts';
import { acceptFiling, returnFiling } from '../filing/look-at-filing.command.ts';
import { CHANGJI, JIANGYIN } from '../filing/routing.ts';
import { submitFiling } from '../filing/submit-filing.command.ts';

/** After registration, file and contracts of the day; what officials do comes after it. */
const SUBMIT = 20;
const LOOK = 21;

/** First filings, changes and projects: most in time and looked at, some late, one returned, some new on the desk. */
export function filingSteps(world: World): Step[] {
  return [...firstSteps(world), ...changeSteps(world), ...projectSteps(world)];
}

const of = (agency: Agency): Filer => ({ kind: 'AGENCY', id: agency.creditCode });

/** Submits and remembers the filing as `key`. */
function submission(on: Day, key: string, filer: Filer, input: FilingInput): Step {
  return {
    on,
    rank: SUBMIT,
    what: key,
    run: async ({ em, clock, memory }) => {
      const submitter = { account: `demonstration:${filer.id}:manager`, filer };
      memory.set(key, allowed(await submitFiling(em, clock, submitter, input), key).id);
    },
  };
}

function accepted(on: Day, key: string, authority: string): Step {
  return {
    on,
    rank: LOOK,
    what: `${key}, looked at`,
    run: async (stage) => {
      const id = remembered(stage, key);
      allowed(await acceptFiling(stage.em, stage.clock, officialOf(authority, 'clerk'), id), key);
    },
  };
}

/** The towns of an agency's clients in Jiangyin, by authority. */
function townsOf(world: World, { creditCode, town }: Agency): string[] {
  const towns = new Map(world.enterprises.map((one) => [one.creditCode, one.town]));
  const served = world.contracts
    .filter(({ agency }) => agency === creditCode)
    .map(({ enterprise }) => towns.get(enterprise) ?? town);
  const found = served
    .map((one) => authorityOfRegion(JIANGYIN, one))
    .filter((one) => one?.parent === JIANGYIN);
  return [...new Set(found.flatMap((one) => (one ? [one.id] : [])))].slice(0, 4);
}

/** Those who filed before their first service, and whose file has what annex 1 asks for, filed it through the hub. */
function firstSteps(world: World): Step[] {
  const starts = Map.groupBy(world.contracts, ({ agency }) => agency);
  return world.agencies.flatMap((agency) => {
    const { filedOn, creditCode, name } = agency;
    const first = starts
      .get(creditCode)
      ?.map(({ startsOn }) => startsOn)
      .toSorted()[0];
    if (agency.bureau !== 'jiangyin' || filedOn === undefined || first === undefined || filedOn > first)
      return [];
    const towns = townsOf(world, agency);
    if (towns.length === 0) return [];
    const key = `first filing of ${name}`;
    return [
      {
        on: filedOn,
        rank: SUBMIT,
        what: key,
        run: async ({ em, clock }) => {
          if (annexProblems(await fileOf(em, creditCode)).length > 0) return; // filed on paper, as the register says
          const submitter = { account: `demonstration:${creditCode}:manager`, filer: of(agency) };
          const filing = allowed(
            await submitFiling(em, clock, submitter, {
              ...{ kind: 'FIRST', towns, firstServiceOn: first, pledgeSignedBy: '演示负责人' },
              ...{ withoutPledge: false, pledge: [], amends: null },
            }),
            key,
          );
          for (const authority of [JIANGYIN, ...towns]) {
            allowed(await acceptFiling(em, clock, officialOf(authority, 'clerk'), filing.id), key);
          }
        },
      },
    ];
  });
}

/** Lately: one told in time and looked at, one told late, one that waits. */
function changeSteps(world: World): Step[] {
  const { ago } = calendarOf(world.anchor);
  const filers = world.agencies.filter(
    ({ bureau, filedOn }) => bureau === 'jiangyin' && filedOn !== undefined && filedOn < ago(200),
  );
  const lines = [
    { changed: 60, told: 52, subject: 'MANAGER', before: '演示前任经理', after: '演示现任经理' },
    { changed: 48, told: 20, subject: 'OFFICE', before: '演示路8号', after: '演示路18号' },
    { changed: 9, told: 3, subject: 'LEGAL_REPRESENTATIVE', before: '演示前任', after: '演示现任' },
  ] as const;
  return lines.flatMap(({ changed, told, subject, before, after }, index) => {
    const agency = filers[index * 3 + 2];
    const towns = agency ? townsOf(world, agency) : [];
    if (!agency || towns.length === 0) return [];
    const key = `change notice of ${agency.name}`;
    const change = { subject, before, after, changedOn: ago(changed), change: null };
    const input = { kind: 'CHANGE', towns, changes: [change], documents: [], amends: null } as const;
    const steps = [submission(ago(told), key, of(agency), input)];
    return index === 0 ? [...steps, accepted(ago(told - 3), key, JIANGYIN)] : steps;
  });
}

/** Lately in Changji: in time, late, licensed with both clocks, returned and amended; by agencies and by an expert. */
function projectSteps(world: World): Step[] {
  const { ago } = calendarOf(world.anchor);
  const filers = world.agencies.filter(
    ({ bureau, registeredOn }) => bureau === 'changji' && registeredOn < ago(100),
  );
  const clients = world.enterprises.filter(
    ({ bureau, town }) => bureau === 'changji' && authorityOfRegion(CHANGJI, town)?.parent === CHANGJI,
  );
  const [one, two, three] = filers;
  const [expert] = world.experts;
  if (!one || !two || !three) return [];
  const plain = (client: Enterprise | undefined, days: number): ProjectInput | undefined =>
    client && projectOf(client, ago(days));
  const first = plain(clients[0], 40);
  const late = plain(clients[3], 45);
  const licensed = plain(clients[6], 30);
  const lacking = plain(clients[9], 26);
  const own = plain(clients[12], 6);
  const place = first && authorityTold(first);
  return [
    ...(first && place
      ? [submission(ago(36), 'project in time', of(one), first), accepted(ago(34), 'project in time', place)]
      : []),
    ...(late ? [submission(ago(18), 'project told late', of(two), late)] : []),
    ...(licensed
      ? [
          submission(ago(25), 'licensed project', of(three), {
            ...licensed,
            ...{ kinds: ['STATUS_EVALUATION'], departmentToldOn: ago(26), onSiteOn: ago(10) },
          }),
        ]
      : []),
    ...(lacking ? amended(lacking, of(one), world) : []),
    ...(own && expert && expert.registeredOn < ago(10)
      ? [submission(ago(3), 'project of an expert', { kind: 'EXPERT', id: expert.id }, own)]
      : []),
  ];
}

function amended(input: ProjectInput, filer: Filer, { anchor }: World): Step[] {
  const { ago } = calendarOf(anchor);
  const authority = authorityTold(input);
  if (authority === undefined) return [];
  const key = 'project returned';
  return [
    submission(ago(22), key, filer, { ...input, address: '地址待定' }),
    {
      on: ago(20),
      rank: LOOK,
      what: `${key}, returned`,
      run: async (stage) => {
        const id = remembered(stage, key);
        const reason = '服务地址不具体，请写明企业所在园区和门牌。';
        const clerk = officialOf(authority, 'clerk');
        allowed(await returnFiling(stage.em, stage.clock, clerk, { id, reason }), key);
      },
    },
    {
      on: ago(17),
      rank: SUBMIT,
      what: `${key}, amended`,
      run: async (stage) => {
        const submitter = { account: `demonstration:${filer.id}:manager`, filer };
        const again = { ...input, amends: remembered(stage, key) };
        allowed(await submitFiling(stage.em, stage.clock, submitter, again), key);
      },
    },
  ];
}

/** An unlicensed project for that client, accepted on that day. */
function projectOf(client: Enterprise, acceptedOn: Day): ProjectInput {
  return {
    kind: 'PROJECT',
    ...{ client: client.creditCode, clientName: client.name, address: client.address },
    industry: client.chemical ? 'HAZARDOUS_CHEMICALS' : 'OTHER',
    kinds: ['HAZARD_INSPECTION'],
    place: authorityOfRegion(CHANGJI, client.town)?.id ?? CHANGJI,
    acceptedOn,
    onSiteOn: addDays(acceptedOn, 20),
    ...{ departmentToldOn: null, leader: '演示工程师', contract: null, project: null },
    ...{ documents: [], amends: null },
  };
}

function authorityTold({ industry, place }: ProjectInput): string | undefined {
  return industry === 'HAZARDOUS_CHEMICALS' ? CHANGJI : place === CHANGJI ? undefined : place;
}

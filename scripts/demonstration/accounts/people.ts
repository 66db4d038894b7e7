import { allAuthorities } from '../../../subgraphs/shared/src/authority/authority.ts';
import { officialOf } from '../../../subgraphs/shared/src/demonstration/officials.ts';
import type { World } from '../../../subgraphs/shared/src/demonstration/world-of.ts';
import { yearOf } from '../../../subgraphs/shared/src/time/day.ts';
import type { InventedSeat } from '../../../gateway/src/identity/demonstration/set-up-people.command.ts';

/** Somebody of the demonstration, before there is a password. */
export interface Person {
  readonly account: string;
  readonly email: string;
  readonly name: string;
  readonly seats: readonly InventedSeat[];
}

/** The agency that is shown first, and one with stars; docs/demonstration.md. */
const AGENCY = '91320281MXDA00011D';
const STAR_AGENCY = '91320583MXDA004173';
/** It has not applied for the last year's stars yet. */
const APPLICANT = '91320583MXDA00425X';
/** Its result of the last year is on public notice. */
const ON_NOTICE = '91320281MXDA00257F';
/** Parts of its score of the last year are not closed. */
const UNFINISHED = '91320281MXDA00302G';
const PARTNER = 'demonstration-bank';

const OFFICIALS = ['clerk', 'reviewer', 'leader'] as const;
const TOWNS = [
  'jiangyin-320281108',
  'jiangyin-320281107',
  'suzhou-320583',
  'suzhou-320581',
  'changji-652301',
  'changji-zhundong',
];

/** Everybody who can sign in: each role of each bureau and of six places below them, five agencies, and one of each other kind. */
export function demonstrationPeople(world: World): readonly Person[] {
  const authorities = allAuthorities().filter(({ id, parent }) => parent === undefined || TOWNS.includes(id));
  const client = world.contracts.find(({ agency }) => agency === AGENCY)?.enterprise;
  const last = yearOf(world.anchor) - 1;
  // whom the bureau of Kunshan asks first about the agency that applies
  const [asked] = world.contracts
    .filter(({ agency, startsOn, endsOn }) => {
      return agency === APPLICANT && yearOf(startsOn) <= last && yearOf(endsOn) >= last;
    })
    .map(({ enterprise }) => enterprise)
    .toSorted();
  const [expert] = world.experts;
  return [
    ...authorities.flatMap(({ id }) => officialsOf(id)),
    person('manager', 'agency-a', '演示机构负责人', 'AGENCY', AGENCY, 'manager'),
    person('staff', 'agency-a', '演示机构人员', 'AGENCY', AGENCY, 'staff'),
    person('manager', 'agency-on-notice', '演示公示机构负责人', 'AGENCY', ON_NOTICE, 'manager'),
    person('manager', 'agency-unfinished', '演示待评机构负责人', 'AGENCY', UNFINISHED, 'manager'),
    person('manager', 'agency-five-stars', '演示五星机构负责人', 'AGENCY', STAR_AGENCY, 'manager'),
    person('manager', 'agency-applies', '演示申报机构负责人', 'AGENCY', APPLICANT, 'manager'),
    ...(client ? [person('manager', 'enterprise', '演示企业负责人', 'ENTERPRISE', client, 'manager')] : []),
    ...(asked
      ? [person('manager', 'enterprise-kunshan', '演示昆山企业负责人', 'ENTERPRISE', asked, 'manager')]
      : []),
    ...(expert ? [person('expert', 'changji', '演示专家', 'EXPERT', expert.id, 'expert')] : []),
    {
      ...person('administrator', 'bank', '演示合作单位管理员', 'PARTNER', PARTNER, 'administrator'),
      seats: [{ kind: 'PARTNER', holder: PARTNER, holderName: '演示银行', role: 'administrator' }],
    },
    {
      ...person('reviewer', 'newly-invited', '演示新任审核人', 'AUTHORITY', 'jiangyin', 'reviewer'),
      seats: [
        {
          ...{ kind: 'AUTHORITY', holder: 'jiangyin', role: 'reviewer' },
          waitingFrom: 'demonstration:jiangyin:administrator',
        },
      ],
    },
    {
      ...person('both', 'two-seats', '演示双重身份', 'AUTHORITY', 'jiangyin', 'clerk'),
      seats: [
        { kind: 'AUTHORITY', holder: 'jiangyin-320281108', role: 'clerk' },
        { kind: 'AUTHORITY', holder: 'jiangyin', role: 'clerk' },
      ],
    },
  ];
}

/** The three who act in the demonstration's own history keep the accounts that its journals name. */
function officialsOf(authority: string): Person[] {
  return [
    ...OFFICIALS.map((role) => ({
      ...person(role, authority, officialOf(authority, role).name, 'AUTHORITY', authority, role),
      account: officialOf(authority, role).account,
    })),
    person('administrator', authority, '演示管理员', 'AUTHORITY', authority, 'administrator'),
    person('auditor', authority, '演示审计员', 'AUTHORITY', authority, 'auditor'),
  ];
}

function person(
  who: string,
  where: string,
  name: string,
  kind: InventedSeat['kind'],
  holder: string,
  role: string,
): Person {
  return {
    account: `demonstration:${where}:${who}`,
    email: `${who}@${where}.demo.invalid`,
    name,
    seats: [{ kind, holder, role }],
  };
}

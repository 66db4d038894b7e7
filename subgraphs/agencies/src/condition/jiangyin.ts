import { townOfAddress } from '@chengan/shared/authority/town-of-address';
import { inForce } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import {
  type Condition,
  type ConditionFacts,
  conditionOf,
  met,
  notKnown,
  notMet,
  words,
} from './condition.ts';
import { listed } from './names.ts';
import { JIANGYIN_CONDITIONS } from './norms.ts';
import { steadyStaff } from './steady-staff.ts';

/** The five conditions of J-3 on `on`, in its order; none before the measures. */
export function jiangyinConditions(facts: ConditionFacts, on: Day): Condition[] {
  const norm = inForce(JIANGYIN_CONDITIONS, on);
  if (!norm) return [];
  const of = (part: number, found: Parameters<typeof conditionOf>[3]) =>
    conditionOf(`${norm.cite}-${part}`, norm.cite, on, found);
  return [
    of(1, registration(facts)),
    of(2, office(facts)),
    of(3, equipment(facts)),
    of(4, steadyStaff(facts.staff, on)),
    of(5, systems(facts, on)),
  ];
}

function registration({ licence, establishedOn }: ConditionFacts) {
  if (!licence) return notKnown(words('档案中没有营业执照。', 'There is no business licence on file.'));
  const since = establishedOn
    ? words(`，成立于 ${establishedOn}`, `, established on ${establishedOn}`)
    : words('', '');
  return met(words(`营业执照在档${since.zh}。`, `The business licence is on file${since.en}.`));
}

/** “在本市有固定的办公场所”: the city is told from the address, and by what right the office is used makes it fixed. */
function office({ officeAddress, officeTenure }: ConditionFacts) {
  if (officeAddress === null)
    return notKnown(words('未填报本市办公地址。', 'No office address in the city was given.'));
  const town = townOfAddress(officeAddress, 'jiangyin');
  if (town.kind === 'elsewhere')
    return notMet(words(`办公地址不在江阴市（${town.by}）。`, `The office is not in Jiangyin (${town.by}).`));
  if (town.kind === 'unknown' && town.within === undefined)
    return notKnown(
      words(
        '从填报的办公地址看不出是否在江阴市。',
        'The office address does not say whether it is in Jiangyin.',
      ),
    );
  if (officeTenure === null)
    return notKnown(
      words(
        '办公地址在江阴市，未填报自有或租赁。',
        'The office is in Jiangyin; owned or rented was not said.',
      ),
    );
  const right = {
    OWNED: words('自有', 'owned'),
    RENTED: words('租赁', 'rented'),
    LENT: words('无偿使用', 'lent'),
  };
  const { zh, en } = right[officeTenure];
  return met(words(`办公场所在江阴市，${zh}。`, `The office is in Jiangyin, ${en}.`));
}

function equipment({ equipment }: ConditionFacts) {
  if (equipment === 0) return notKnown(words('设施设备清单为空。', 'The list of equipment is empty.'));
  return met(words(`清单列有设施设备 ${equipment} 种。`, `${equipment} kinds of equipment are listed.`));
}

function systems({ systems }: ConditionFacts, on: Day) {
  const inUse = systems.filter((one) => one.inForceFrom <= on);
  if (inUse.length === 0)
    return notKnown(words('管理制度清单为空。', 'The list of management systems is empty.'));
  const { zh, en } = listed(inUse.map((one) => words(one.title, one.title)));
  return met(words(`施行中的管理制度：${zh}。`, `Management systems in force: ${en}.`));
}

import { exact } from '@chengan/shared/number/decimal';
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
import { listed, SYSTEM_NAMES } from './names.ts';
import { OFFICE_AREA, SOUND_SYSTEMS } from './norms.ts';
import { qualifiedStaff } from './qualified-staff.ts';

/** The six conditions of S-4.1 on `on`, a to f; none before the specification. */
export function suzhouConditions(facts: ConditionFacts, on: Day): Condition[] {
  const area = inForce(OFFICE_AREA, on);
  const systems = inForce(SOUND_SYSTEMS, on);
  if (!area || !systems) return [];
  const of = (clause: string, found: Parameters<typeof conditionOf>[3]) =>
    conditionOf(clause, clause, on, found);
  return [
    of('S-4.1a', liability(facts)),
    of(area.cite, officeArea(facts, area.value)),
    of('S-4.1c', qualifiedStaff(facts.staff, on)),
    of(systems.cite, soundSystems(facts, systems.value, on)),
    of('S-4.1e', practiceNotice(facts, on)),
    of('S-4.1f', otherConditions(facts)),
  ];
}

function liability({ organisation }: ConditionFacts) {
  switch (organisation) {
    case null:
      return notKnown(words('未填报组织类型。', 'The kind of organisation was not said.'));
    case 'BRANCH':
      return notMet(words('分支机构不能独立承担法律责任。', 'A branch cannot bear liability by itself.'));
    case 'COMPANY':
      return met(words('公司法人。', 'A company, which is a legal person.'));
    case 'ASSOCIATION':
      return met(words('协会，社会团体法人。', 'An association, which is a legal person.'));
    case 'OTHER_LIABLE':
      return met(words('能够独立承担法律责任的组织。', 'An organisation that can bear liability by itself.'));
  }
}

function officeArea({ officeArea }: ConditionFacts, least: string) {
  if (officeArea === null)
    return notKnown(words('未填报办公场所面积。', 'The area of the office was not said.'));
  const reason = words(
    `办公场所 ${officeArea} 平方米，应不小于 ${least} 平方米。`,
    `The office has ${officeArea} square metres; at least ${least}.`,
  );
  return exact(officeArea).compare(exact(least)) >= 0 ? met(reason) : notMet(reason);
}

function soundSystems({ systems }: ConditionFacts, needed: readonly (keyof typeof SYSTEM_NAMES)[], on: Day) {
  if (systems.length === 0)
    return notKnown(words('管理制度清单为空。', 'The list of management systems is empty.'));
  const inUse = new Set(systems.filter((one) => one.inForceFrom <= on).map((one) => one.kind));
  const lacking = needed.filter((one) => !inUse.has(one));
  if (lacking.length === 0)
    return met(
      words(
        '六项内部管理制度和过程控制体系均已施行。',
        'All six internal systems and process control are in force.',
      ),
    );
  const { zh, en } = listed(lacking.map((one) => SYSTEM_NAMES[one]));
  return notMet(words(`缺少：${zh}。`, `Lacking: ${en}.`));
}

function practiceNotice({ practiceNoticeOn }: ConditionFacts, on: Day) {
  if (practiceNoticeOn === null || practiceNoticeOn > on)
    return notKnown(
      words('本平台没有从业告知记录。', 'There is no notice of the beginning of business on this hub.'),
    );
  return met(words(`已于 ${practiceNoticeOn} 告知。`, `Notice was given on ${practiceNoticeOn}.`));
}

/** What other laws and standards ask for, as the agency itself lists and answers it. */
function otherConditions({ otherConditions }: ConditionFacts) {
  if (otherConditions.length === 0)
    return notKnown(words('未登记其他法定条件。', 'No other conditions were listed.'));
  const open = otherConditions.filter((one) => !one.met).map((one) => words(one.text, one.text));
  if (open.length > 0) return notMet(words(`未满足：${listed(open).zh}。`, `Not met: ${listed(open).en}.`));
  return met(
    words(
      `机构登记的 ${otherConditions.length} 项均已满足。`,
      `All ${otherConditions.length} that the agency listed are met.`,
    ),
  );
}

import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { checkOptionalPlainText, checkPlainText } from '@chengan/shared/text/plain-text';
import type { Day } from '@chengan/shared/time/day';
import type { AgencyFacts } from './agency-file.ts';
import { pastProblems } from './past-day.ts';

const MOST = { equipment: 200, systems: 60, otherConditions: 40 } as const;
const NAMES = { equipment: '设施设备', systems: '管理制度', otherConditions: '其他条件' } as const;
const NAMES_EN = { equipment: 'equipment', systems: 'systems', otherConditions: 'other conditions' } as const;
const MOST_OF_ONE = 100_000;

type Lists = Pick<AgencyFacts, keyof typeof MOST>;

/** What is wrong with the lists of the file: too many, line by line, the same twice. Fields as `equipment.2.name`. */
export function checkLists(facts: Lists, today: Day): Problem[] {
  return [
    ...tooMany(facts),
    ...facts.equipment.slice(0, MOST.equipment).flatMap((one, index) => {
      const at = `equipment.${index}`;
      return [
        ...checkPlainText(one.name, { field: `${at}.name`, name: '设备名称', nameEn: 'name', longest: 100 }),
        ...quantityProblems(one.quantity, `${at}.quantity`),
        ...checkOptionalPlainText(one.note, {
          field: `${at}.note`,
          name: '说明',
          nameEn: 'note',
          longest: 200,
        }),
      ];
    }),
    ...facts.systems.slice(0, MOST.systems).flatMap((one, index) => [
      ...checkPlainText(one.title, {
        field: `systems.${index}.title`,
        name: '制度名称',
        nameEn: 'title',
        longest: 100,
      }),
      ...pastProblems(one.inForceFrom, `systems.${index}.inForceFrom`, today),
    ]),
    ...facts.otherConditions.slice(0, MOST.otherConditions).flatMap((one, index) => {
      const at = `otherConditions.${index}`;
      return [
        ...checkPlainText(one.text, { field: `${at}.text`, name: '条件', nameEn: 'condition', longest: 300 }),
        ...checkOptionalPlainText(one.basis, {
          field: `${at}.basis`,
          name: '依据',
          nameEn: 'basis',
          longest: 200,
        }),
      ];
    }),
    ...twice(
      facts.equipment.map((one) => one.name),
      'equipment',
      'name',
    ),
    ...twice(
      facts.systems.map((one) => one.title),
      'systems',
      'title',
    ),
    ...twice(
      facts.otherConditions.map((one) => one.text),
      'otherConditions',
      'text',
    ),
  ];
}

function tooMany(facts: Lists): Problem[] {
  return (Object.keys(MOST) as (keyof typeof MOST)[]).flatMap((list) =>
    facts[list].length <= MOST[list]
      ? []
      : [
          problem(
            'LIST_TOO_LONG',
            `${NAMES[list]}最多 ${MOST[list]} 项，现有 ${facts[list].length} 项。`,
            `At most ${MOST[list]} ${NAMES_EN[list]}; there are ${facts[list].length}.`,
            { field: list },
          ),
        ],
  );
}

function quantityProblems(quantity: number, field: string): Problem[] {
  if (Number.isInteger(quantity) && quantity >= 1 && quantity <= MOST_OF_ONE) return [];
  return [
    problem(
      'QUANTITY',
      `数量应为 1 至 ${MOST_OF_ONE} 的整数。`,
      `The quantity is a whole number from 1 to ${MOST_OF_ONE}.`,
      { field },
    ),
  ];
}

function twice(names: readonly string[], list: keyof typeof MOST, key: string): Problem[] {
  const tidy = names.map((name) => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase());
  return tidy.flatMap((name, index) =>
    name === '' || tidy.indexOf(name) === index
      ? []
      : [
          problem(
            'LISTED_TWICE',
            `${NAMES[list]}中有重复的一项，请合并。`,
            `This stands in the ${NAMES_EN[list]} twice.`,
            { field: `${list}.${index}.${key}` },
          ),
        ],
  );
}

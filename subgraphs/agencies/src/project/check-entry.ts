import type { Problem } from '@chengan/shared/outcome/outcome';
import { isUuid } from '@chengan/shared/outcome/id';
import { problem } from '@chengan/shared/outcome/problem';
import { checkText } from '@chengan/shared/text/check-text';
import { parseDay, type Day } from '@chengan/shared/time/day';
import { CHECKS, type FieldDefinition, type ListDefinition } from './list-definition.ts';
import type { Values } from './entries.ts';

const LONGEST = { TEXT: 500, LONG_TEXT: 4000 } as const;
const MOST_PEOPLE = 50;
const MOST_NUMBER = 100_000;

/** Fields that name somebody of the client or of a panel: a name and nothing else about the person. */
const ITEM_CODE = /^[A-Za-z0-9_-]{1,40}$/;

/**
 * What is wrong with a record of `list`, field by field: missing, too long, no such day or one after `today`, no number,
 * no answer, no person. A field that the list does not have is FIELD_UNKNOWN, an item that it does not have ITEM_UNKNOWN.
 */
export function entryProblems(list: ListDefinition, item: string, values: Values, today: Day): Problem[] {
  const known =
    list.items === undefined ? ITEM_CODE.test(item) : list.items.some(({ code }) => code === item);
  return [
    ...(known
      ? []
      : [
          problem(
            'ITEM_UNKNOWN',
            `“${list.name}”没有“${item}”这一项。`,
            `"${list.nameEn}" has no item "${item}".`,
          ),
        ]),
    ...Object.keys(values)
      .filter((code) => list.fields.every((field) => field.code !== code))
      .map((code) =>
        problem(
          'FIELD_UNKNOWN',
          `“${list.name}”没有“${code}”这一栏。`,
          `"${list.nameEn}" has no field "${code}".`,
          {
            field: code,
          },
        ),
      ),
    ...list.fields.flatMap((field) => fieldProblems(field, values[field.code] ?? [], today)),
  ];
}

function fieldProblems(field: FieldDefinition, given: readonly string[], today: Day): Problem[] {
  const values = given.filter((one) => one.trim() !== '');
  const about = { field: field.code };
  if (values.length === 0)
    return field.optional
      ? []
      : [problem('VALUE_MISSING', `请填写${field.name}。`, `Fill in: ${field.nameEn}.`, about)];
  if (values.length > (field.type === 'PEOPLE' ? MOST_PEOPLE : 1))
    return [
      problem('VALUES_TOO_MANY', `${field.name}填写过多。`, `Too many values: ${field.nameEn}.`, about),
    ];
  return values.flatMap((value) => valueProblems(field, value.trim(), today));
}

function valueProblems({ code, name, nameEn, type }: FieldDefinition, value: string, today: Day): Problem[] {
  const wrong = (code_: string, zh: string, en: string) => [problem(code_, zh, en, { field: code })];
  switch (type) {
    case 'TEXT':
    case 'LONG_TEXT':
      return checkText(value, { field: code, name, nameEn, longest: LONGEST[type] });
    case 'DAY': {
      const on = parseDay(value);
      if (!on) return wrong('DAY_MALFORMED', `${name}不是有效的日期。`, `${nameEn}: no such day.`);
      return on > today
        ? wrong(
            'DAY_IN_FUTURE',
            `${name} ${on} 晚于今天（${today}）。`,
            `${nameEn}: ${on} is after today (${today}).`,
          )
        : [];
    }
    case 'NUMBER':
      return /^\d{1,6}$/.test(value) && Number(value) >= 1 && Number(value) <= MOST_NUMBER
        ? []
        : wrong(
            'NUMBER_MALFORMED',
            `${name}应为不小于 1 的整数。`,
            `${nameEn}: a whole number of at least 1.`,
          );
    case 'CHECK':
      return CHECKS.some((one) => one === value)
        ? []
        : wrong('ANSWER_UNKNOWN', `${name}应为是、否或不适用。`, `${nameEn}: yes, no or not applicable.`);
    case 'PERSON':
    case 'PEOPLE':
      return isUuid(value)
        ? []
        : wrong('PERSON_UNKNOWN', `${name}不是本机构的从业人员。`, `${nameEn}: none of the agency's people.`);
  }
}

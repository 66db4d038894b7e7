import type { Practitioner } from '../practitioner/practitioner.ts';
import type { ProjectEntry } from './entries.ts';
import type { ProjectFacts } from './facts.ts';
import type { FieldDefinition, ListDefinition } from './list-definition.ts';
import { listsFor } from './lists.ts';
import { STEPS } from './project.ts';

const ANSWERS: Readonly<Record<string, string>> = { YES: '是', NO: '否', NOT_APPLICABLE: '不适用' };

/** The lists of a project with what stands in each, as a page, a document and the archive show them. */
export function shownLists({
  project,
  entries,
  people,
}: Pick<ProjectFacts, 'project' | 'entries' | 'people'>) {
  const order = STEPS.map(({ code }) => code);
  const at = order.findIndex((code) => code === project.state);
  const over = project.state === 'CLOSED' || project.state === 'GIVEN_UP';
  return listsFor(project.kind).map((list) => ({
    code: list.code,
    name: list.name,
    nameEn: list.nameEn,
    clause: list.clause,
    step: list.step,
    fixed: list.items !== undefined,
    open: !over && (list.code === 'PASSED_OVER' || order.indexOf(list.step) <= at),
    fields: list.fields.map(({ optional = false, ...field }) => ({ ...field, optional })),
    items: itemsOf(list, entries).map(({ entry, ...item }) => ({
      ...item,
      record: entry ? shownRecord(list, entry, people) : null,
    })),
  }));
}

function itemsOf(list: ListDefinition, entries: readonly ProjectEntry[]) {
  const own = entries.filter((one) => one.list === list.code);
  if (list.items)
    return list.items.map((item) => ({ ...item, entry: own.find((one) => one.item === item.code) }));
  return own
    .toSorted((a, b) => (a.item < b.item ? -1 : 1))
    .map((entry, index) => ({
      code: entry.item,
      name: `第 ${index + 1} 项`,
      nameEn: `Item ${index + 1}`,
      entry,
    }));
}

function shownRecord(
  list: ListDefinition,
  { item, version, recordedAt, values }: ProjectEntry,
  people: ReadonlyMap<string, Practitioner>,
) {
  return {
    item,
    version,
    recordedAt,
    values: list.fields.flatMap((field) => {
      const given = values[field.code] ?? [];
      return given.length === 0
        ? []
        : [{ field: field.code, values: given, shown: given.map((one) => shown(field, one, people)) }];
    }),
  };
}

function shown({ type }: FieldDefinition, value: string, people: ReadonlyMap<string, Practitioner>): string {
  if (type === 'CHECK') return ANSWERS[value] ?? value;
  if (type === 'PERSON' || type === 'PEOPLE') return people.get(value)?.name ?? '（已不在机构）';
  return value;
}

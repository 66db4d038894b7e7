import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { isUuid } from '@chengan/shared/outcome/id';
import type { Outcome, Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import type { AgencyStaff } from '../contract/party.ts';
import { practitionersByIds } from '../practitioner/practitioner.store.ts';
import { isEmployed } from '../practitioner/practitioner.ts';
import { changeOwnProject, type SeenProject } from './change-project.command.ts';
import { entryProblems } from './check-entry.ts';
import type { Values } from './entries.ts';
import type { FieldDefinition, ListDefinition } from './list-definition.ts';
import { listOf, listsFor } from './lists.ts';
import { type Project, STEPS } from './project.ts';
import { entriesOfProjects, insertProjectEntry } from './project-entry.store.ts';
import { changeProject } from './project.store.ts';

export interface RecordEntry extends SeenProject {
  readonly list: string;
  /** Code of the item; null: another row of a list whose items are not fixed. */
  readonly item: string | null;
  readonly values: Values;
  /** Why the record no longer stands; null: it does. */
  readonly withdrawn: string | null;
}

/**
 * Records something about a project, or corrects what was recorded, as a new version (S-5.4.1b). LIST_UNKNOWN for a list
 * that the kind of service does not keep, STEP_NOT_YET for one of a later step, PERSON_UNKNOWN for somebody who did not
 * work for the agency, and whatever `entryProblems` finds. The assessment names the leader of the project.
 */
export async function recordEntry(
  em: Em,
  clock: Clock,
  staff: AgencyStaff,
  { list: code, item, values, withdrawn, ...seen }: RecordEntry,
): Promise<Outcome<string>> {
  return changeOwnProject(em, clock, staff, seen, async (em, project) => {
    const today = clock.today();
    const list = listOf(code);
    const key = item ?? newId(clock);
    const [entries = []] = await entriesOfProjects(em, [project.id]);
    const version = entries.filter((one) => one.list === code && one.item === key).length + 1;
    const problems = list
      ? [
          ...listProblems(list, project),
          ...(withdrawn === null
            ? [
                ...entryProblems(list, key, values, today),
                ...(await peopleProblems(em, staff.agency, list, values, today)),
              ]
            : checkText(withdrawn, { field: 'withdrawn', name: '理由', nameEn: 'reason', longest: 500 })),
          ...(withdrawn !== null && version === 1 ? [NOTHING_TO_WITHDRAW] : []),
        ]
      : [problem('LIST_UNKNOWN', `没有“${code}”这一记录。`, `There is no record "${code}".`)];
    const kept = Object.fromEntries(
      Object.entries(values).map(([field, given]) => [
        field,
        given.map((one) => one.trim()).filter((one) => one !== ''),
      ]),
    );
    const leader = list?.code === 'ASSESSMENT' && withdrawn === null ? kept['leader']?.[0] : undefined;
    return {
      problems,
      type: withdrawn === null ? 'project.recorded' : 'project.withdrawn',
      occurredOn: today,
      facts: { list: code, item: key, version },
      write: async (em) => {
        if (!list) return;
        const entry = { project: project.id, list: list.code, item: key, version, occurredOn: today };
        await insertProjectEntry(em, clock, staff.account, { ...entry, values: kept, withdrawn });
        await changeProject(em, project, leader === undefined ? {} : { leader });
      },
    };
  });
}

const NOTHING_TO_WITHDRAW = problem('ITEM_UNKNOWN', '没有可撤回的记录。', 'There is no record to withdraw.');

function listProblems(list: ListDefinition, { kind, state }: Project): Problem[] {
  if (listsFor(kind).every(({ code }) => code !== list.code))
    return [
      problem(
        'LIST_UNKNOWN',
        `本项目的服务类别不填写“${list.name}”。`,
        `This kind of service does not keep "${list.nameEn}".`,
      ),
    ];
  const order = STEPS.map(({ code }) => code);
  const now = order.findIndex((code) => code === state);
  if (list.code === 'PASSED_OVER' || order.indexOf(list.step) <= now) return [];
  const step = STEPS[now];
  return [
    problem(
      'STEP_NOT_YET',
      `项目尚在“${step?.name ?? state}”步骤，还不能填写“${list.name}”。`,
      `The project is still at "${step?.nameEn ?? state}"; "${list.nameEn}" comes later.`,
    ),
  ];
}

const isPeople = ({ type }: FieldDefinition) => type === 'PERSON' || type === 'PEOPLE';

/** People of a record worked for the agency on its day, or today where it has none. */
async function peopleProblems(
  em: Em,
  agency: string,
  list: ListDefinition,
  values: Values,
  today: Day,
): Promise<Problem[]> {
  const fields = list.fields.filter(isPeople);
  const ids = fields.flatMap(({ code }) => (values[code] ?? []).filter(isUuid));
  if (ids.length === 0) return [];
  const found = await practitionersByIds(em, ids);
  const on = (values['on']?.[0] as Day | undefined) ?? today;
  const own = new Set(
    found.flatMap((one) => (one && one.agency === agency && isEmployed(one, on) ? [one.id] : [])),
  );
  return fields.flatMap(({ code, name, nameEn }) =>
    (values[code] ?? []).every((id) => own.has(id))
      ? []
      : [
          problem(
            'PERSON_UNKNOWN',
            `${name}中有人在 ${on} 不是本机构的从业人员。`,
            `${nameEn}: somebody did not work for the agency on ${on}.`,
            { field: code },
          ),
        ],
  );
}

import { changedMeanwhile } from '@chengan/shared/outcome/changed-meanwhile';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { AgencyPerson } from '@chengan/shared/permission/actor';
import { checkOptionalPlainText } from '@chengan/shared/text/plain-text';
import { dayOfInstant, type Day } from '@chengan/shared/time/day';
import { changedFields } from './agency-change.ts';
import type { AgencyFacts, AgencyFile, FileDocument, FileField } from './agency-file.ts';
import { checkFacts } from './check-facts.ts';
import { pastProblems } from './past-day.ts';

/** What an agency says anew. */
export interface Amendment {
  /** The revision that was looked at; 0 for the first version. */
  readonly revision: number;
  readonly facts: AgencyFacts;
  /** As they stand after the amendment. */
  readonly documents: readonly FileDocument[];
  /** The day since which the facts are so: the clock of J-9b runs from it. */
  readonly changedOn: Day;
  readonly note: string | null;
}

/** Facts that the business licence states: when one changes, the new licence comes with it (J-A1, attachments). */
const ON_THE_LICENCE: readonly FileField[] = [
  'name',
  'registeredAddress',
  'legalRepresentative',
  'establishedOn',
  'registeredCapital',
  'businessScope',
  'organisation',
];

/** The most attachments of one file. */
const MOST_DOCUMENTS = 60;

/**
 * Everything against an amendment of the file `before` (null: there is none yet): FORBIDDEN for whoever does not manage
 * the agency, alone; CHANGED_MEANWHILE, alone; what is wrong with the facts; NOTHING_CHANGED; LICENCE_NEEDED.
 */
export function checkAmendment(
  person: AgencyPerson,
  before: AgencyFile | null,
  amendment: Amendment,
  today: Day,
): Problem[] {
  if (person.role !== 'manager') return [NOT_A_MANAGER];
  const stale = staleProblems(before, amendment.revision);
  if (stale.length > 0) return stale;
  const { facts, documents, changedOn, note } = amendment;
  return [
    ...checkFacts(facts, today),
    ...pastProblems(changedOn, 'changedOn', today),
    ...checkOptionalPlainText(note, { field: 'note', name: '变更说明', nameEn: 'note', longest: 500 }),
    ...(documents.length > MOST_DOCUMENTS ? [TOO_MANY_DOCUMENTS] : []),
    ...(before === null ? [] : sinceLastTime(before, { ...facts, documents })),
  ];
}

function sinceLastTime(
  before: AgencyFile,
  after: AgencyFacts & { readonly documents: readonly FileDocument[] },
): Problem[] {
  const changed = changedFields(before, after);
  if (changed.length === 0) return [NOTHING_CHANGED];
  const stated = changed.filter((field) => ON_THE_LICENCE.includes(field) && before[field] !== null);
  const known = new Set(before.documents.map((one) => one.attachment));
  const licence = after.documents.some((one) => one.purpose === 'LICENCE' && !known.has(one.attachment));
  return stated.length === 0 || licence ? [] : [LICENCE_NEEDED];
}

const NOT_A_MANAGER = problem(
  'FORBIDDEN',
  '机构档案由本机构管理员填报和变更。',
  'The file of an agency is kept by its managers.',
);
const TOO_MANY_DOCUMENTS = problem(
  'LIST_TOO_LONG',
  `附件最多 ${MOST_DOCUMENTS} 份。`,
  `At most ${MOST_DOCUMENTS} attachments.`,
  { field: 'documents' },
);
const NOTHING_CHANGED = problem(
  'NOTHING_CHANGED',
  '没有任何一项与现有档案不同，无须提交。',
  'Nothing differs from the file as it stands.',
);
const LICENCE_NEEDED = problem(
  'LICENCE_NEEDED',
  '变更营业执照上载明的事项，须同时上传变更后的营业执照。',
  'What the business licence states has changed: attach the new licence.',
  { field: 'LICENCE', clause: 'J-A1' },
);

function staleProblems(before: AgencyFile | null, seen: number): Problem[] {
  const on = before && dayOfInstant(Date.parse(before.recordedAt));
  const words = on
    ? {
        zh: `档案在您打开之后已于 ${on} 变更为第 ${before.revision} 版，请查看后再提交。`,
        en: `The file was changed to version ${before.revision} on ${on}, after you opened it; look at it again.`,
      }
    : { zh: '档案尚未填报，请重新打开后再提交。', en: 'There is no file yet; open it again.' };
  return changedMeanwhile(seen, before?.revision ?? 0, words, { changedAt: before?.recordedAt ?? null });
}

import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { dayOfInstant } from '@chengan/shared/time/day';
import { isServiceContent } from '../service-kind/service-content.ts';
import { isServiceKind } from '../service-kind/service-kind.ts';
import { contractProblems, type ContractFact } from './check-contract.ts';
import { hazardProblems } from './check-hazard.ts';
import { leaderNamedProblems, type PersonFact, personProblems } from './check-person.ts';
import { signatureProblems } from './check-signature.ts';
import type { VisitInput } from './visit-input.ts';
import { checkOptionalText, checkText } from '@chengan/shared/text/check-text';

/** What a visit is judged by, beside what was sent. */
export interface VisitFacts {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly agency: string;
  /** The contract named; null where there is none of that id. */
  readonly contract: ContractFact | null;
  /** Those of the persons named whom the hub knows. */
  readonly practitioners: readonly PersonFact[];
  /** The project leader named, where the hub knows one of that id. */
  readonly leader: PersonFact | null;
  /** The entry to be corrected; null where there is none of that id of this agency. */
  readonly corrected: CorrectedFact | null;
  /** Ids of hazards that are on record in another visit. */
  readonly hazardsElsewhere: ReadonlySet<string>;
}

export interface CorrectedFact {
  /** A later entry corrects it, or it took a visit back. */
  readonly superseded: boolean;
}

/** Nothing of an act: a longer visit is a slip of the pen, and each day at a site is a visit of its own. */
const LONGEST_HOURS = 24;
const HOUR = 3_600_000;
/** More than this is a mistake of whoever sends it. */
export const MOST = { photos: 30, hazards: 100, persons: 50 } as const;

/**
 * Why a visit cannot be recorded; every reason at once. What did happen, though against a rule, is recorded all the same
 * and doubted (`doubtsOf`): refused is only what cannot have happened so, or does not say who, where and when.
 */
export function visitProblems(input: VisitInput, facts: VisitFacts): Problem[] {
  return [
    ...(isUuid(input.id) ? [] : [malformedId('id')]),
    ...timeProblems(input, facts.now),
    ...contractProblems(facts.contract, facts.agency, dayOfVisit(input)),
    ...personProblems(input.practitioners, facts.practitioners, facts.agency, dayOfVisit(input)),
    ...leaderNamedProblems(input.leader, facts.leader, facts.agency, dayOfVisit(input)),
    ...workProblems(input),
    ...input.hazards.flatMap((hazard, index) =>
      hazardProblems(hazard, dayOfVisit(input), dayOfInstant(facts.now), `hazards.${index}`),
    ),
    ...elsewhereProblems(input, facts.hazardsElsewhere),
    ...twice(
      input.hazards.map(({ id }) => id),
      'hazards',
    ),
    ...twice(input.photos, 'photos'),
    ...signatureProblems(input, facts.practitioners, facts.now),
    ...correctionProblems(input, facts.corrected),
  ];
}

/** The civil day on which the visit began; undefined where the time does not read. */
function dayOfVisit({ startedAt }: VisitInput) {
  const ms = Date.parse(startedAt);
  return Number.isNaN(ms) ? undefined : dayOfInstant(ms);
}

function timeProblems({ startedAt, endedAt }: VisitInput, now: number): Problem[] {
  const [start, end] = [Date.parse(startedAt), Date.parse(endedAt)];
  const unread = [start, end].flatMap((ms, index) =>
    Number.isNaN(ms)
      ? [
          problem('TIME_MALFORMED', '时间写法不对。', 'This is not a time.', {
            field: index === 0 ? 'startedAt' : 'endedAt',
          }),
        ]
      : [],
  );
  if (unread.length > 0) return unread;
  const about = { field: 'endedAt' };
  return [
    ...(end > start
      ? []
      : [
          problem('ENDS_BEFORE_START', '结束时间须晚于开始时间。', 'The visit ends before it begins.', about),
        ]),
    ...(end - start > LONGEST_HOURS * HOUR
      ? [
          problem(
            'VISIT_TOO_LONG',
            `一次现场服务最长 ${LONGEST_HOURS} 小时；跨日的服务请按日分别记录。`,
            `A visit lasts at most ${LONGEST_HOURS} hours; record each day at the site by itself.`,
            about,
          ),
        ]
      : []),
    ...(Math.max(start, end) > now
      ? [
          problem(
            'VISIT_IN_FUTURE',
            '现场服务的时间晚于现在：只能记录已经结束的服务。请核对手机的日期和时间。',
            'The visit lies in the future: only what is over can be recorded. Check the clock of the phone.',
            about,
          ),
        ]
      : []),
  ];
}

function workProblems(input: VisitInput): Problem[] {
  const { kinds, contents, photos, hazards, practitioners } = input;
  const many = (count: number, most: number, name: string, nameEn: string, field: string) =>
    count > most
      ? [problem('TOO_MANY', `${name}最多 ${most} 项。`, `At most ${most} ${nameEn}.`, { field })]
      : [];
  return [
    ...(kinds.length > 0
      ? []
      : [problem('KIND_MISSING', '请选择服务项目。', 'Choose what was done.', { field: 'kinds' })]),
    ...(kinds.every(isServiceKind)
      ? []
      : [problem('KIND_UNKNOWN', '有未知的服务项目。', 'A kind of service is unknown.', { field: 'kinds' })]),
    ...(contents.every(isServiceContent)
      ? []
      : [
          problem('CONTENT_UNKNOWN', '服务内容应为第 1 至 10 项。', 'Contents are numbered 1 to 10.', {
            field: 'contents',
            clause: 'J-12',
          }),
        ]),
    ...twice(contents.map(String), 'contents'),
    ...twice(kinds, 'kinds'),
    ...checkText(input.process, {
      field: 'process',
      name: '服务记录',
      nameEn: 'record of the service',
      longest: 5_000,
    }),
    ...checkOptionalText(input.opinions, {
      field: 'opinions',
      name: '意见和建议',
      nameEn: 'opinions',
      longest: 1_000,
    }),
    ...many(photos.length, MOST.photos, '照片', 'pictures', 'photos'),
    ...many(hazards.length, MOST.hazards, '隐患', 'hazards', 'hazards'),
    ...many(practitioners.length, MOST.persons, '服务人员', 'persons', 'practitioners'),
  ];
}

/** A hazard is that of one visit and of its corrections: a new one has an id of its own, and is reported for itself. */
function elsewhereProblems({ hazards }: VisitInput, elsewhere: ReadonlySet<string>): Problem[] {
  return hazards.flatMap(({ id }, index) =>
    elsewhere.has(id)
      ? [
          problem(
            'HAZARD_ELSEWHERE',
            '该隐患编号已用于另一次现场服务；请作为新的隐患重新填写。',
            'This id is that of a hazard of another visit; enter the hazard as a new one.',
            { field: `hazards.${index}.id`, clause: 'C1-11c' },
          ),
        ]
      : [],
  );
}

function twice(ids: readonly string[], field: string): Problem[] {
  if (new Set(ids).size === ids.length) return [];
  return [problem('NAMED_TWICE', '同一项写了两次。', 'The same is named twice.', { field })];
}

function correctionProblems(
  { corrects, correctionReason, retracted }: VisitInput,
  corrected: CorrectedFact | null,
): Problem[] {
  const about = { field: 'corrects', clause: 'S-5.4.1b' };
  if (corrects === null) {
    if (!retracted) return [];
    return [
      problem('NOTHING_TO_RETRACT', '没有写明撤回哪一次记录。', 'Say which entry is taken back.', about),
    ];
  }
  if (corrected === null) {
    return [problem('VISIT_UNKNOWN', '没有要更正的这次记录。', 'There is no such entry to correct.', about)];
  }
  return [
    ...(corrected.superseded
      ? [
          problem(
            'VISIT_CORRECTED_BEFORE',
            '这次记录已有更正，请对最近的一次更正。',
            'This entry was corrected before; correct the latest.',
            about,
          ),
        ]
      : []),
    ...checkText(correctionReason ?? '', {
      field: 'correctionReason',
      name: '更正原因',
      nameEn: 'reason of the correction',
      longest: 500,
    }),
  ];
}

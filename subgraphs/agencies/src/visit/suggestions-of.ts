import type { ClauseId } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import type { Suggestion } from '../suggestion/suggestion.ts';
import type { Doubt } from './doubts.ts';

/** The visit that a suggestion is about. */
export interface DoubtedVisit {
  /** The first entry of its row of corrections: the same fact is suggested once, however often it is corrected. */
  readonly root: string;
  readonly agency: string;
  /** Who is asked to look at it; null where the hub has no authority for the place. */
  readonly authority: string | null;
  readonly place: string | null;
  readonly on: Day;
}

/** What becomes public with the finding: no name, no client. */
const SUMMARIES: Readonly<Record<string, string>> = {
  'C1-15-1': '高危企业隐患排查服务到场人员不符合要求',
  'C1-15-4': '现场服务无影像证明',
  'J-A3-2-5': '现场服务无照片，也无企业签字',
  'C1-16-2': '隐患排查未落实“说理式执法”清单管理要求',
};

/** Names the fact of a doubt. */
export function keyOf(root: string, { code, hazard }: Pick<Doubt, 'code' | 'hazard'>): string {
  return `visit:${root}:${code}${hazard === null ? '' : `:${hazard}`}`;
}

/** What officials are asked to look at on receipt of a visit. */
export function suggestionsOf(visit: DoubtedVisit, doubts: readonly Doubt[]): Suggestion[] {
  const { root, agency, authority, place, on } = visit;
  if (authority === null) return [];
  return doubts.flatMap((doubt) => {
    const clause: ClauseId | null = doubt.suggests;
    if (clause === null) return [];
    return [
      {
        key: keyOf(root, doubt),
        subject: { kind: 'AGENCY', id: agency },
        clause,
        authority,
        occurredOn: on,
        ...(place === null ? {} : { place }),
        summary: `${on} ${SUMMARIES[clause] ?? '现场服务不符合要求'}`,
        evidence: [
          { zh: `现场服务记录 ${root}`, en: `Record of visit ${root}` },
          { zh: doubt.message, en: doubt.messageEn },
        ],
      },
    ];
  });
}

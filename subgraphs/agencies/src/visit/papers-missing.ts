import { workingDaysAfter } from '@chengan/shared/time/deadline';
import type { Day } from '@chengan/shared/time/day';
import type { Suggestion } from '../suggestion/suggestion.ts';

/** A hazard on whose paper somebody waits. */
export interface WaitingHazard {
  readonly id: string;
  readonly root: string;
  readonly agency: string;
  readonly authority: string;
  readonly place: string | null;
  readonly foundOn: Day;
}

/** What is suggested when a paper did not come. */
interface MissingPaper {
  readonly clause: string;
  /** Working days after the hazard was found. No clause sets a term: it is this hub's own patience. */
  readonly patience: number;
  readonly key: (hazard: string) => string;
  readonly summary: string;
  readonly evidence: { readonly zh: string; readonly en: string };
}

/** J-A3-3-7: a hazard was found, and no written advice was given. */
export const NO_ADVICE: MissingPaper = {
  clause: 'J-A3-3-7',
  patience: 3,
  key: (hazard) => `hazard:${hazard}:ADVICE_MISSING`,
  summary: '发现隐患未提出书面整改建议',
  evidence: {
    zh: '发现隐患后 3 个工作日内未登记书面整改建议编号（办法未定期限，3 个工作日为本系统设定）',
    en: 'No number of written advice within 3 working days (the act sets no term; 3 days are a setting of the hub)',
  },
};

/** C1-16-2: a major hazard, or illegal work, was found and not reported (C1-11c). */
export const UNREPORTED: MissingPaper = {
  clause: 'C1-16-2',
  patience: 1,
  key: (hazard) => `hazard:${hazard}:UNREPORTED`,
  summary: '发现重大事故隐患或非法建设、非法生产经营未上报',
  evidence: {
    zh: '发现后下一个工作日届满仍未登记书面报送（办法未定期限，1 个工作日为本系统设定）',
    en: 'No written report by the end of the next working day (the act sets no term; one day is a setting of the hub)',
  },
};

/** Whether the paper is missing on `today`: the working days of patience after the day found are over. */
export function isMissing({ patience }: MissingPaper, foundOn: Day, today: Day): boolean {
  return workingDaysAfter(foundOn, patience).due < today;
}

/** What officials are asked to look at. */
export function missingPaperSuggestion(paper: MissingPaper, hazard: WaitingHazard): Suggestion {
  const { id, root, agency, authority, place, foundOn } = hazard;
  return {
    key: paper.key(id),
    subject: { kind: 'AGENCY', id: agency },
    clause: paper.clause,
    authority,
    occurredOn: foundOn,
    ...(place === null ? {} : { place }),
    summary: `${foundOn} ${paper.summary}`,
    evidence: [
      { zh: `现场服务记录 ${root}，隐患 ${id}`, en: `Record of visit ${root}, hazard ${id}` },
      paper.evidence,
    ],
  };
}

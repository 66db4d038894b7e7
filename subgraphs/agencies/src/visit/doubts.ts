import type { Problem } from '@chengan/shared/outcome/outcome';
import type { ActId } from '@chengan/shared/regulation/act';
import type { ClauseId } from '@chengan/shared/regulation/norm';
import { type HazardFound, type HazardPart, missingParts } from './visit.ts';

/**
 * What a recorded visit does not keep to. It happened, so it is on record; the agency reads the doubt at once, and so do
 * the authorities over the place.
 */
export interface Doubt {
  readonly code: string;
  readonly message: string;
  readonly messageEn: string;
  /** The clause that it does not keep to. */
  readonly clause: ClauseId;
  /** The violation that officials are asked to look at on receipt; null: none, or only when it stays so. */
  readonly suggests: ClauseId | null;
  /** Id of the hazard concerned; null: the visit as a whole. */
  readonly hazard: string | null;
}

export interface DoubtFacts {
  /** Ids of the local acts in force at the place on the day of the visit. */
  readonly acts: readonly ActId[];
  readonly kinds: readonly string[];
  /** J-12 by number. */
  readonly contents: readonly number[];
  readonly photos: number;
  /** Somebody of the agency signed; somebody of the client did. */
  readonly signed: { readonly agency: boolean; readonly client: boolean };
  readonly hazards: readonly HazardFound[];
  /** What the rules of staff say of the persons who came (C1-4b, C1-11a); empty where none applies. */
  readonly staff: readonly Problem[];
}

/** What is doubtful about a visit, in the order of the sheet. Only acts in force at the place are asked. */
export function doubtsOf(facts: DoubtFacts): Doubt[] {
  return [
    ...staffDoubts(facts),
    ...contentDoubts(facts),
    ...imageDoubts(facts),
    ...facts.hazards.flatMap((hazard) => hazardDoubts(hazard, facts)),
    ...signatureDoubts(facts),
  ];
}

function staffDoubts({ acts, staff }: DoubtFacts): Doubt[] {
  if (!acts.includes('C1')) return [];
  return staff.map(({ code, message, messageEn, clause = 'C1-11a' }) => ({
    ...{ code, message, messageEn, clause },
    suggests: 'C1-15-1',
    hazard: null,
  }));
}

/** The month's report says of each visit which contents it had (J-10, J-A2): told at once, not on the fifth. */
function contentDoubts({ acts, contents }: DoubtFacts): Doubt[] {
  if (!acts.includes('J') || contents.length > 0) return [];
  return [
    {
      code: 'CONTENTS_MISSING',
      message: '没有勾选服务内容（办法第十二条一至十项）；月报须逐次写明，请更正本次记录。',
      messageEn:
        'No contents of service are ticked (one to ten of Article 12); the monthly report names them for each visit: correct this record.',
      clause: 'J-12',
      suggests: null,
      hazard: null,
    },
  ];
}

/**
 * C1-15-4 asks for images from the site; J-A3-2-5 only that somebody went, so there a client's signature is enough to
 * ask nothing.
 */
function imageDoubts({ acts, photos, signed }: DoubtFacts): Doubt[] {
  if (photos > 0) return [];
  const words = {
    code: 'NO_IMAGE',
    message: '没有现场照片，无法以影像证明到过现场。',
    messageEn: 'No picture from the site shows that anybody was there.',
    hazard: null,
  };
  if (acts.includes('C1')) return [{ ...words, clause: 'C1-15-4', suggests: 'C1-15-4' }];
  if (acts.includes('J'))
    return [{ ...words, clause: 'J-A3-2-5', suggests: signed.client ? null : 'J-A3-2-5' }];
  return [{ ...words, clause: 'S-5.4.1b', suggests: null }].filter(() => acts.includes('S'));
}

const PART_NAMES: Readonly<Record<HazardPart, readonly [zh: string, en: string]>> = {
  content: ['内容', 'content'],
  type: ['类型', 'type'],
  basis: ['判定依据', 'basis'],
  cause: ['原因', 'cause'],
  advice: ['整改建议', 'advice'],
};

function hazardDoubts(hazard: HazardFound, { acts, kinds }: DoubtFacts): Doubt[] {
  const doubts: Doubt[] = [];
  const about = { hazard: hazard.id };
  const missing = missingParts(hazard);
  if (acts.includes('C1') && missing.length > 0) {
    const names = missing.map((part) => PART_NAMES[part]);
    doubts.push({
      ...about,
      code: 'LIST_INCOMPLETE',
      message: `隐患清单缺少：${names.map(([zh]) => zh).join('、')}。`,
      messageEn: `The list of hazards lacks: ${names.map(([, en]) => en).join(', ')}.`,
      clause: 'C1-11b',
      // the violation is of third-party hidden-danger inspection alone
      suggests: kinds.includes('HAZARD_INSPECTION') ? 'C1-16-2' : null,
    });
  }
  if (acts.includes('C1') && hazard.agreedOn === null) {
    doubts.push({
      ...about,
      code: 'NOT_AGREED',
      message: '隐患清单尚未与企业讨论一致；一致后方可执行。',
      messageEn: 'The client has not agreed with the list; it is carried out only after that.',
      clause: 'C1-11b',
      suggests: null,
    });
  }
  if (acts.includes('J') && !hazard.adviceNumber) {
    doubts.push({
      ...about,
      code: 'ADVICE_MISSING',
      message: '发现隐患，尚无书面整改建议。',
      messageEn: 'A hazard was found, and there is no written advice yet.',
      clause: 'J-A3-3-7',
      suggests: null,
    });
  }
  if (acts.includes('C1') && hazard.severity !== 'GENERAL') {
    doubts.push({
      ...about,
      code: 'REPORT_DUE',
      message: '重大隐患或非法建设、非法生产经营，必须书面报送州和县市（园区）应急管理部门。',
      messageEn: 'It must be reported in writing to the prefecture and to the county or park.',
      clause: 'C1-11c',
      suggests: null,
    });
  }
  return doubts;
}

function signatureDoubts({ acts, signed }: DoubtFacts): Doubt[] {
  if (!acts.includes('S') || (signed.agency && signed.client)) return [];
  return [
    {
      code: 'NOT_SIGNED_BY_BOTH',
      message: '服务确认单未由双方签字。',
      messageEn: 'The confirmation sheet is not signed by both.',
      clause: 'S-5.4.1c',
      suggests: null,
      hazard: null,
    },
  ];
}

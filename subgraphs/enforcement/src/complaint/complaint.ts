import {
  allAuthorities,
  type Authority,
  authorityOfRegion,
  isUnder,
} from '@chengan/shared/authority/authority';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { ClauseId } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import { checkText } from '@chengan/shared/text/check-text';
import type { Revised } from '../revision/revision.ts';

/** AGENCY: what an agency did. INTERFERENCE, CHARGES: what an authority did. */
export const COMPLAINT_CATEGORIES = ['AGENCY', 'INTERFERENCE', 'CHARGES'] as const;
export type ComplaintCategory = (typeof COMPLAINT_CATEGORIES)[number];

/** OPEN: on a desk. The rest say what came of it. REFERRED: to whoever is competent, outside the hub. */
export const COMPLAINT_STATES = ['OPEN', 'UNFOUNDED', 'SUGGESTED', 'INSPECTED', 'REFERRED'] as const;
export type ComplaintState = (typeof COMPLAINT_STATES)[number];
export type ComplaintOutcome = Exclude<ComplaintState, 'OPEN'>;

export interface ComplaintInput {
  readonly category: ComplaintCategory;
  /** Credit code of the agency complained of. */
  readonly agency: string | null;
  /** Region code: where it was, and so whose desk it comes on, or which authority is complained of. */
  readonly place: string;
  readonly occurredOn: Day | null;
  readonly text: string;
  /** Phone or e-mail of whoever reports; may be left out. */
  readonly contact: string | null;
}

/** A report from the public; never public itself. Whoever reported is known by the contact alone, which a decision erases. */
export interface Complaint extends Revised, ComplaintInput {
  readonly id: string;
  /** Id of the authority complained of; null of an agency. */
  readonly about: string | null;
  /** On whose desk it is. */
  readonly authority: string;
  readonly state: ComplaintState;
  readonly receivedOn: Day;
  /** What whoever holds the receipt is told. */
  readonly reply: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  /** The suggestion or inspection that came of it. */
  readonly suggestion: string | null;
  readonly inspection: string | null;
}

/** What a category stands on where a local document says it; everywhere else the law's channel for reports. */
const LOCAL_CLAUSES: Readonly<
  Record<ComplaintCategory, { readonly clause: ClauseId; readonly bureau: string }>
> = {
  AGENCY: { clause: 'S-7.6.1', bureau: 'suzhou' },
  INTERFERENCE: { clause: 'C1-19a', bureau: 'changji' },
  CHARGES: { clause: 'C1-19b', bureau: 'changji' },
};

/** The clause that a report on the desk of `authority` stands on: a document of another place is no basis. */
export function complaintClause(category: ComplaintCategory, authority: string): ClauseId {
  const { clause, bureau } = LOCAL_CLAUSES[category];
  return isUnder(authority, bureau) ? clause : 'N-WSL-73';
}

/** The smallest authority of the hub over a place; undefined where none is. */
export function authorityAt(place: string): Authority | undefined {
  return allAuthorities()
    .filter(({ parent }) => parent === undefined)
    .map(({ id }) => authorityOfRegion(id, place))
    .find((found) => found !== undefined);
}

/**
 * On whose desk it comes: of an agency that of the authority over the place; of an authority that of its superior, never
 * its own. Undefined where the hub has none.
 */
export function deskOf({ category, place }: Pick<ComplaintInput, 'category' | 'place'>): string | undefined {
  const authority = authorityAt(place);
  return category === 'AGENCY' ? authority?.id : authority?.parent;
}

const LONGEST_TEXT = 2_000;
const LONGEST_CONTACT = 100;
const CONTACT = /^(?:\+?[\d\s-]{7,20}|[^\s@]+@[^\s@]+\.[^\s@]+)$/;

/** What keeps a complaint from being taken, every reason at once; `known`: the agency is registered. */
export function checkComplaint(input: ComplaintInput, known: boolean, today: Day): Problem[] {
  const { category, agency, place, occurredOn, text, contact } = input;
  const ofAuthority = category !== 'AGENCY';
  return [
    ...(ofAuthority || (agency !== null && known)
      ? []
      : [
          problem(
            'SUBJECT_UNKNOWN',
            '没有登记这家服务机构，请核对统一社会信用代码。',
            'No such agency is registered.',
            {
              field: 'agency',
            },
          ),
        ]),
    ...(deskOf(input) === undefined ? [noDesk(authorityAt(place) !== undefined)] : []),
    ...(occurredOn !== null && occurredOn > today
      ? [
          problem('OCCURRED_IN_FUTURE', '发生日期晚于今天。', 'The day lies in the future.', {
            field: 'occurredOn',
          }),
        ]
      : []),
    ...checkText(text, {
      field: 'text',
      name: '情况',
      nameEn: 'what happened',
      longest: LONGEST_TEXT,
    }),
    ...(contact === null || (contact.length <= LONGEST_CONTACT && CONTACT.test(contact))
      ? []
      : [
          problem(
            'CONTACT_MALFORMED',
            '联系方式请填一个电话号码或电子邮箱；不愿留的可以不填。',
            'Give one phone number or e-mail address, or leave it out.',
            { field: 'contact' },
          ),
        ]),
  ];
}

function noDesk(known: boolean): Problem {
  return known
    ? problem(
        'COMPLAINT_OF_BUREAU',
        '对主管局本身的反映，请向其上级机关或纪检监察机关提出，本系统不作受理。',
        'A report about the bureau itself goes to whoever is above it, or to the discipline inspection.',
        { field: 'place' },
      )
    : problem(
        'AUTHORITY_UNKNOWN',
        '请选择事情发生的地方，以便转给当地监管部门。',
        'Say where it was, so that it comes on the right desk.',
        { field: 'place' },
      );
}

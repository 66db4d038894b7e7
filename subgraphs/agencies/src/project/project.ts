import type { Industry } from '@chengan/shared/industry/industry';
import type { Day } from '@chengan/shared/time/day';
import type { ServiceKind } from '../service-kind/service-kind.ts';

/** The steps of the Suzhou standard 5.1 to 5.6, in their order. */
export const STEPS = [
  { code: 'FIRST_VISIT', name: '初访沟通', nameEn: 'First visit', clause: 'S-5.1' },
  { code: 'ASSESSMENT', name: '项目评估', nameEn: 'Assessment', clause: 'S-5.2' },
  { code: 'CONTRACT', name: '合同签订', nameEn: 'Contract', clause: 'S-5.3' },
  { code: 'SERVICE', name: '项目实施', nameEn: 'Service', clause: 'S-5.4.1a' },
  { code: 'RETURN_VISIT', name: '服务回访', nameEn: 'Return visit', clause: 'S-5.5' },
  { code: 'ARCHIVE', name: '归档', nameEn: 'Archive', clause: 'S-5.6' },
] as const;

export type StepCode = (typeof STEPS)[number]['code'];

/** The step that is under way; CLOSED once the file is archived, GIVEN_UP when the agency did not go on. */
export type ProjectState = StepCode | 'CLOSED' | 'GIVEN_UP';

/** What an agency does for one client under one kind of service, from the first visit to the archive. */
export interface Project {
  readonly id: string;
  /** Credit code of the agency. */
  readonly agency: string;
  /** Credit code of the client. */
  readonly client: string;
  /** Region code of the place of service. */
  readonly place: string;
  /** Id of the smallest authority that has the place; null where none of the hub does. */
  readonly authority: string | null;
  /** Id of the contract; null until it is signed. */
  readonly contract: string | null;
  readonly kind: ServiceKind;
  readonly industry: Industry;
  readonly title: string;
  /** The day on which the agency took the project on: the decisive day for its qualification (C1-4a, C1-5). */
  readonly acceptedOn: Day;
  /** Id of the practitioner who leads it; null before the assessment names one. */
  readonly leader: string | null;
  readonly state: ProjectState;
  readonly closedOn: Day | null;
  /** Grows with every change. */
  readonly revision: number;
}

import type { Industry } from '@chengan/shared/industry/industry';
import type { Day } from '@chengan/shared/time/day';
import type { ServiceKind } from '../service-kind/service-kind.ts';

/** The parts of a contract in words that C1-5c and S-5.3 ask for, besides what is a field of its own. */
export const SECTIONS = [
  { code: 'OBJECT', name: '服务对象', nameEn: 'Whom the service is for' },
  { code: 'SCOPE', name: '服务范围', nameEn: 'Scope' },
  { code: 'CONTENT', name: '服务内容', nameEn: 'Content' },
  { code: 'TIME', name: '服务时间', nameEn: 'Time of the service' },
  { code: 'QUALITY', name: '服务质量', nameEn: 'Quality' },
  { code: 'RIGHTS', name: '双方权利', nameEn: 'Rights of both sides' },
  { code: 'DUTIES', name: '双方义务', nameEn: 'Duties of both sides' },
  { code: 'LIABILITY', name: '双方责任', nameEn: 'Liability of both sides' },
  { code: 'INTERESTS', name: '双方利益', nameEn: 'Interests of both sides' },
] as const;

export type SectionCode = (typeof SECTIONS)[number]['code'];
export type Sections = { readonly [C in SectionCode]?: string };

/** Everything that was agreed, as of one version of a contract. Read by its parties and their authorities. */
export interface ContractTerms {
  /** 合同编号: the agency's own number of it; optional. */
  readonly number?: string | null;
  readonly signedOn: Day;
  readonly startsOn: Day;
  /** Last day of the term. */
  readonly endsOn: Day;
  readonly visitsPerYear: number;
  readonly industry: Industry;
  /** Region code of the place of service: a town, or a county. */
  readonly place: string;
  readonly kinds: readonly ServiceKind[];
  /** J-12 by number; may be empty. */
  readonly contents: readonly number[];
  /** Id of the practitioner who leads it; null where none is named. */
  readonly leader: string | null;
  readonly sections: Sections;
  /** The fee in words; optional. */
  readonly fee: string | null;
}

import type { Day } from '@chengan/shared/time/day';

/** What an enterprise does with hazardous chemicals; the four kinds that Hangjin grades (H-3a: 生产、经营、储存、使用). */
export type ChemicalActivity = 'PRODUCTION' | 'TRADE' | 'STORAGE' | 'USE';

/** What may be said of an enterprise when it is put into the register. Absent or null: nothing is known. */
export interface EnterpriseFacts {
  /** As written, for display. */
  readonly name: string;
  /** Names it bore before. */
  readonly formerNames?: readonly string[];
  /** Names that it bears beside the first (第二名称). */
  readonly otherNames?: readonly string[];
  readonly address?: string | null;
  /** 9 digits of a town, or 6 of a county where the address says no more; null when it says nothing. */
  readonly region?: string | null;
  readonly establishedOn?: Day | null;
  /** Form of enterprise as the source writes it, such as 有限责任公司. */
  readonly type?: string | null;
  /** Registered capital as the source writes it; sources mix units, so it is not a number. */
  readonly capital?: string | null;
  readonly industry?: string | null;
  /** Scope of business. */
  readonly scope?: string | null;
  readonly chemicalActivities?: readonly ChemicalActivity[];
}

/** A row for `registerEnterprises`. */
export interface NewEnterprise extends EnterpriseFacts {
  /** Normalised and acceptable. */
  readonly creditCode: string;
  /** The bureau whose register it is in. */
  readonly authority: string;
  /** Where the row comes from, such as `import:<run id>` or `demonstration`. */
  readonly source: string;
  /** Codes of what was found doubtful, such as `CREDIT_CODE_CHECK_DIGIT`. */
  readonly warnings?: readonly string[];
}

/** One enterprise, one file (一企一档): what is stored. */
export interface Enterprise extends Required<EnterpriseFacts> {
  readonly creditCode: string;
  readonly authority: string;
  readonly source: string;
  readonly warnings: readonly string[];
  readonly registeredOn: Day;
  /** The day of the last change. */
  readonly updatedOn: Day;
}

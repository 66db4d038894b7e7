import type { DocumentHead } from './documents.ts';

/** A signature: whose, when, and what was drawn in a box of 1000 × 400; null where it is on a sheet of paper. */
export interface SignatureShown {
  readonly name: string;
  readonly at: string;
  readonly drawing: string | null;
  /** Said in place of the drawing. */
  readonly onPaper: string;
}

/** 服务确认单: form C of the Suzhou standard, with exactly its fields, ready to be set. */
export interface VisitSheetDocument {
  readonly head: DocumentHead;
  /** 生产经营单位名称、服务机构名称、服务项目、项目负责人、服务时间: name and value. */
  readonly rows: readonly (readonly [name: string, value: string])[];
  readonly process: { readonly name: string; readonly value: string };
  readonly technicians: { readonly name: string; readonly signatures: readonly SignatureShown[] };
  readonly rating: {
    readonly name: string;
    readonly choices: readonly { readonly name: string; readonly chosen: boolean }[];
  };
  readonly opinions: { readonly name: string; readonly value: string };
  readonly client: { readonly name: string; readonly signatures: readonly SignatureShown[] };
  /** Says that nobody has signed. */
  readonly unsigned: string;
  /** What the sheet has to say beyond the form: that it was corrected, taken back or contested; empty for nothing. */
  readonly remark: string;
}

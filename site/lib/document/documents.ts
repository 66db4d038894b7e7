import type { QrCode } from '../qr/path.ts';
import type { ReceiptDocument } from './receipt.ts';
import type { SiteBoardDocument } from './site-board.ts';
import type { VisitSheetDocument } from './visit-sheet.ts';

/** What stands on every document: its head, its foot, and where it can be checked. */
export interface DocumentHead {
  /** Whose document it is. */
  readonly organ: string;
  readonly title: string;
  /** Empty where it has none. */
  readonly number: string;
  /** The day or instant of the document, in words. */
  readonly date: string;
  /** Left in the foot of every page, beside its number. */
  readonly foot: string;
  readonly language: 'zh' | 'en';
  /** Every page is marked with `watermark`: the data are invented. */
  readonly demonstration: boolean;
  readonly watermark: string;
  readonly check: { readonly text: string; readonly code: QrCode } | null;
}

/** Every template by name, with the data that it shows. A new one: its file in `templates/`, and a line here. */
export interface Documents {
  readonly receipt: ReceiptDocument;
  readonly 'visit-sheet': VisitSheetDocument;
  readonly 'site-board': SiteBoardDocument;
}

export type DocumentName = keyof Documents;

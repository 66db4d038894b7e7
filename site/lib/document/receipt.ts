import type { DocumentHead } from './documents.ts';

/** A receipt of something sent to an authority, ready to be set: every text in the language of the document. */
export interface ReceiptDocument {
  readonly head: DocumentHead;
  /** Name and value of each line. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** What was received, piece by piece. */
  readonly received: readonly string[];
  /** Each clock that ran: what was due, whether in time, and how that was counted. */
  readonly clocks: readonly {
    readonly duty: string;
    readonly verdict: string;
    readonly counted: string;
  }[];
  readonly words: {
    readonly received: string;
    readonly clocks: string;
    readonly noClock: string;
    /** What the receipt says and what it does not. */
    readonly meaning: string;
  };
}

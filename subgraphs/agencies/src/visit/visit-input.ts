import type { HazardFound, VisitRating } from './visit.ts';

/** One signature on the confirmation sheet (S-5.4.1c). */
export interface SignatureInput {
  readonly party: 'AGENCY' | 'CLIENT';
  /** Who of the agency; null for the client. */
  readonly practitioner: string | null;
  /** Who of the client; for the agency the name follows from the person. */
  readonly name: string | null;
  readonly post: string | null;
  /** What was drawn on the screen (see `isDrawing`); null where a signed sheet of paper was photographed. */
  readonly drawing: string | null;
  /** Attachment with the signed sheet of paper. */
  readonly sheet: string | null;
  /** ISO instant. */
  readonly signedAt: string;
}

/** A visit as it was written down at the site, perhaps without a network, and sent when there was one. */
export interface VisitInput {
  /** Made on the phone with the draft: what is sent twice is one visit. */
  readonly id: string;
  readonly contract: string;
  /** ISO instants. */
  readonly startedAt: string;
  readonly endedAt: string;
  /** What was done, by the kinds of service of the acts. */
  readonly kinds: readonly string[];
  /** J-12, 1 to 10. */
  readonly contents: readonly number[];
  /** Project leader (form C); null: the contract's. */
  readonly leader: string | null;
  readonly practitioners: readonly string[];
  /** 服务内容及过程 of form C. */
  readonly process: string;
  /** Attachments with pictures taken at the site. */
  readonly photos: readonly string[];
  readonly hazards: readonly HazardFound[];
  readonly signatures: readonly SignatureInput[];
  readonly rating: VisitRating | null;
  readonly opinions: string | null;
  /** The entry that this one puts right, with the reason; null for a new visit. */
  readonly corrects: string | null;
  readonly correctionReason: string | null;
  /** The visit that it corrects did not take place so, and nothing takes its place. */
  readonly retracted: boolean;
}

/** With every id in small letters, as the database keeps them: the same id is never two for how it was written. */
export function withPlainIds(input: VisitInput): VisitInput {
  const plain = (id: string) => id.toLowerCase();
  const given = (id: string | null) => (id === null ? null : plain(id));
  return {
    ...input,
    ...{ id: plain(input.id), contract: plain(input.contract), corrects: given(input.corrects) },
    leader: given(input.leader),
    practitioners: input.practitioners.map(plain),
    photos: input.photos.map(plain),
    hazards: input.hazards.map((one) => ({ ...one, id: plain(one.id) })),
    signatures: input.signatures.map((one) => ({
      ...one,
      practitioner: given(one.practitioner),
      sheet: given(one.sheet),
    })),
  };
}

/**
 * The same text for the same visit, whatever order its fields came in: what the digest of a visit is taken of. Lists keep
 * their order, but sets (persons, kinds, contents) are sorted.
 */
export function canonicalVisit(input: VisitInput): string {
  return JSON.stringify(
    sorted({
      ...input,
      startedAt: instant(input.startedAt),
      endedAt: instant(input.endedAt),
      kinds: [...input.kinds].sort(),
      contents: [...input.contents].sort((a, b) => a - b),
      practitioners: [...input.practitioners].sort(),
      signatures: input.signatures.map((one) => ({ ...one, signedAt: instant(one.signedAt) })),
    }),
  );
}

const instant = (text: string): number => Date.parse(text);

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value ?? null;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

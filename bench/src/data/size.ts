/** How many rows of each kind a scale means. */
export interface Size {
  readonly scale: number;
  readonly agencies: number;
  readonly enterprises: number;
  /** The first agencies by number: those that the load asks for, each with a full page of notices. */
  readonly asked: number;
}

/** Scale 1 is 100,000 agencies, 300,000 enterprises and about 1,000,000 findings (ten an agency). */
export function sizeOf(scale: number): Size {
  const agencies = Math.max(50, Math.round(100_000 * scale));
  return { scale, agencies, enterprises: 3 * agencies, asked: Math.max(20, Math.round(agencies / 50)) };
}

/** What is not seen, or moves what stands beside it: control signs, marks of direction, fillers, breaks of lines. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** Whether a name can stand in a list, a sentence or a journal and be read there as what it is. */
export function isReadableName(name: string): boolean {
  return /[\p{L}\p{N}]/u.test(name) && !UNSEEN.test(name);
}

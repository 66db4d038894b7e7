/** A line of a score sheet as it is typed: `S-A4-3 2 说明`. */
export interface TypedLine {
  readonly rule: string;
  readonly count: string;
}

/**
 * The lines of a text field, one deduction in each: the rule, and how many (1 when nothing is said). Empty lines are
 * none; what is no rule is handed on as it is, for the hub to say so.
 */
export function linesTyped(text: string): TypedLine[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [rule = '', count = '1'] = line.split(/[\s,，、×x]+/);
      return { rule: rule.toUpperCase(), count };
    });
}

/** The same with what is written after the count, as in a self-assessment. */
export function notedLinesTyped(text: string): (TypedLine & { readonly note: string })[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [rule = '', count = '1', ...note] = line.split(/[\s,，]+/);
      return { rule: rule.toUpperCase(), count, note: note.join(' ') };
    });
}

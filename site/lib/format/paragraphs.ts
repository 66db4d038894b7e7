export interface Paragraph {
  /** Its place in the text, from 0. */
  readonly at: number;
  readonly text: string;
}

/** The paragraphs of a text, one a line; empty lines left out. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, at) => ({ at, text: line }));
}

/** Whether a paragraph of an official document is its signature: the issuer's name alone, or a date alone. */
export function isSignature(paragraph: string, issuer: string): boolean {
  return paragraph === issuer || /^\d{4}年\d{1,2}月\d{1,2}日$/.test(paragraph);
}

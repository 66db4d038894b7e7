/** The box that a signature is drawn in; the marks are whole numbers within it. */
const DRAWING_BOX = { width: 1000, height: 400 } as const;
const LONGEST = 20_000;
const STROKES = /^(?:M\d{1,4} \d{1,4}(?:L\d{1,4} \d{1,4})*)+$/;
/** A dot is no signature: a drawing has at least this many marks. */
const FEWEST_MARKS = 8;

/**
 * Whether `text` is a drawn signature: the path of an SVG of moves and lines alone, in whole numbers within the box, of
 * at least eight marks and at most 20,000 signs. Nothing else can be put into a page or a document by it.
 */
export function isDrawing(text: string): boolean {
  if (text.length > LONGEST || !STROKES.test(text)) return false;
  const marks = text.split(/[ML]/).slice(1);
  return marks.length >= FEWEST_MARKS && marks.every(isInBox);
}

function isInBox(mark: string): boolean {
  const [x = 0, y = 0] = mark.split(' ').map(Number);
  return x <= DRAWING_BOX.width && y <= DRAWING_BOX.height;
}

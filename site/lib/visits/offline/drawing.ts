/** The box of a signature, as the hub takes it. */
export const BOX = { width: 1000, height: 400 } as const;
const MOST_MARKS = 1_500;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The strokes of a pad of `width` × `height` as a path of moves and lines in whole numbers within the box; empty for a
 * touch that is no signature. Very long drawings keep every nth point.
 */
export function pathOf(
  strokes: readonly { readonly points: readonly Point[] }[],
  width: number,
  height: number,
): string {
  const total = strokes.reduce((sum, { points }) => sum + points.length, 0);
  if (total < 8 || width <= 0 || height <= 0) return '';
  const every = Math.ceil(total / MOST_MARKS);
  const mark = ({ x, y }: Point) =>
    `${within((x / width) * BOX.width, BOX.width)} ${within((y / height) * BOX.height, BOX.height)}`;
  return strokes
    .flatMap(({ points }) => {
      const kept = points.filter((_, index) => index % every === 0 || index === points.length - 1);
      return kept.map((point, index) => `${index === 0 ? 'M' : 'L'}${mark(point)}`);
    })
    .join('');
}

const within = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value)));

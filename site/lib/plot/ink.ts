/** Placeholder colours of a plot, replaced by the page's own after drawing, so that every display mode fits. */
export const INK = '#010101';
export const SOFT = '#020202';
export const RULE = '#030303';
export const PAPER = '#040404';

const ON_THE_PAGE: Readonly<Record<string, string>> = {
  [INK]: 'var(--ink)',
  [SOFT]: 'var(--soft)',
  [RULE]: 'var(--rule)',
  [PAPER]: 'var(--paper)',
};

/**
 * A drawn plot made fit for a page under a strict content security policy: no style element, no style attribute, no
 * class, no white ground, the page's colours and font; hidden from readers aloud, who get the table.
 */
export function inked(svg: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => fontSize(style))
    .replace(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/<rect [^>]*fill="none"[^>]*><\/rect>\s*/g, '')
    .replace(/#0[1-4]0[1-4]0[1-4]\b/g, (colour) => ON_THE_PAGE[colour] ?? colour)
    .replace(
      /<svg width="(\d+)" height="(\d+)"/,
      '<svg viewBox="0 0 $1 $2" aria-hidden="true" focusable="false"',
    )
    .trim();
}

function fontSize(style: string): string {
  const size = /font-size:(\d+(?:\.\d+)?)px/.exec(style);
  const weight = /font-weight:(\w+)/.exec(style);
  return `${size ? ` font-size="${size[1]}"` : ''}${weight ? ` font-weight="${weight[1]}"` : ''}`;
}

/** One tag of a text in XML: its name without a prefix, and the text of its attributes. */
export interface Tag {
  readonly name: string;
  readonly attributes: string;
  readonly kind: 'open' | 'close' | 'empty';
}

/** A tag, comment or section that is longer is no part of a sound workbook; it would have to be kept in memory. */
const LONGEST_TAG = 1 << 20;

/**
 * Reads the tags of a text in XML that comes in pieces. What stands in comments, instructions and CDATA is no tag.
 * Throws a RangeError for a tag that does not end.
 */
export function tagReader(take: (tag: Tag) => void): { write(piece: string): void } {
  let left = '';
  return {
    write: (piece) => {
      const text = left + piece;
      let at = 0;
      for (;;) {
        const start = text.indexOf('<', at);
        if (start < 0) {
          left = '';
          return;
        }
        const end = endOf(text, start);
        if (end === undefined) {
          left = text.slice(start);
          if (left.length > LONGEST_TAG) throw new RangeError('a tag without an end');
          return;
        }
        const tag = tagIn(text.slice(start + 1, end - 1));
        if (tag) take(tag);
        at = end;
      }
    },
  };
}

/** The value of an attribute, whatever its prefix; undefined where the tag has none of that name. */
export function attributeOf({ attributes }: Tag, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : decoded(value);
}

/** Where what begins with the `<` at `start` ends; undefined while its end is not there yet. */
function endOf(text: string, start: number): number | undefined {
  const after = (sign: string) => {
    const at = text.indexOf(sign, start);
    return at < 0 ? undefined : at + sign.length;
  };
  if (text.startsWith('<!--', start)) return after('-->');
  if (text.startsWith('<![CDATA[', start)) return after(']]>');
  if (text.startsWith('<?', start)) return after('?>');
  if ('<![CDATA['.startsWith(text.slice(start, start + 9)) || '<!--'.startsWith(text.slice(start, start + 4)))
    return undefined;
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '>') return at + 1;
    if (sign === '"' || sign === "'") {
      at = text.indexOf(sign, at + 1);
      if (at < 0) return undefined;
    }
  }
  return undefined;
}

const TAG = /^(\/?)(?:[\w.-]+:)?([\w.-]+)([\s\S]*?)(\/?)$/;

function tagIn(content: string): Tag | undefined {
  const found = TAG.exec(content);
  if (!found) return undefined;
  const [, closing, name = '', attributes = '', empty] = found;
  return { name, attributes, kind: closing ? 'close' : empty ? 'empty' : 'open' };
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decoded(value: string): string {
  return value.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return NAMED[name] ?? whole;
    const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const FULL_WIDTH_OFFSET = 0xfee0;
const MASK = '***';

const MONTH_AND_DAY = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
/** Built like an identity number of a resident, 18 or 15 digits, whether or not its check digit agrees; or a phone number. */
const PERSONAL = new RegExp(
  [
    `(?<![0-9A-Za-z])[1-8]\\d{5}(?:19|20)\\d{2}${MONTH_AND_DAY}\\d{3}[\\dXx](?![0-9A-Za-z])`,
    `(?<![0-9A-Za-z])[1-8]\\d{5}\\d{2}${MONTH_AND_DAY}\\d{3}(?![0-9A-Za-z])`,
    '(?<![0-9A-Za-z])(?:\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?![0-9A-Za-z])',
    '(?<!\\d)\\(?0\\d{2,3}(?:\\) ?|[ -])\\d{7,8}(?!\\d)',
    '(?<=(?:电话|手机|联系方式|热线|Tel|TEL|tel)[.:]? ?)\\d{3,4}-?\\d{4}(?!\\d)',
  ].join('|'),
  'g',
);

/** `text` with identity and phone numbers replaced by ***; the same text when it holds none. */
export function maskPersonalNumbers(text: string): string {
  // the same length as `text`, so that places agree
  const halfWidth = text.replace(/[\uff01-\uff5e\u3000]/g, (wide) =>
    wide === '\u3000' ? ' ' : String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET),
  );
  let masked = '';
  let from = 0;
  for (const match of halfWidth.matchAll(PERSONAL)) {
    if (isOldRegistrationNumber(match[0])) continue;
    masked += text.slice(from, match.index) + MASK;
    from = match.index + match[0].length;
  }
  return masked + text.slice(from);
}

/**
 * Whether `text` is an enterprise's registration number of before 2015: 15 digits of which the last checks the others
 * (GS 15-2006, ISO 7064 MOD 11,10). Some are built like an old identity number too.
 */
function isOldRegistrationNumber(text: string): boolean {
  if (!/^\d{15}$/.test(text)) return false;
  let product = 10;
  for (const digit of text.slice(0, -1)) {
    const sum = ((product % 11) + Number(digit)) % 10;
    product = (sum === 0 ? 10 : sum) * 2;
  }
  return ((product % 11) + Number(text.at(-1))) % 10 === 1;
}

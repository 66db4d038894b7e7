const DECIMAL = /^([-−]?)(\d+)(?:\.(\d+))?$/;

interface Scaled {
  readonly units: bigint;
  readonly scale: number;
}

function read(text: string): Scaled | null {
  const match = DECIMAL.exec(text.trim());
  if (!match) return null;
  const fraction = match[3] ?? '';
  const units = BigInt(`${match[2]}${fraction}`);
  return { units: match[1] ? -units : units, scale: fraction.length };
}

function write({ units, scale }: Scaled): string {
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  return `${sign}${whole}${fraction ? `.${fraction}` : ''}`;
}

/** The exact sum of decimal strings, without trailing zeros. Null when one of them is no decimal. */
export function sum(terms: readonly string[]): string | null {
  let total: Scaled = { units: 0n, scale: 0 };
  for (const term of terms) {
    const next = read(term);
    if (!next) return null;
    const scale = Math.max(total.scale, next.scale);
    const lift = (value: Scaled) => value.units * 10n ** BigInt(scale - value.scale);
    total = { units: lift(total) + lift(next), scale };
  }
  return write(total);
}

/** The decimal without trailing zeros, with a true minus sign: `92.50` is 92.5, `-5` is −5. */
export function plain(text: string): string {
  const value = read(text);
  return value ? write(value).replace('-', '−') : text;
}

/** The decimal as a debit: 5 is −5, and nothing is 0. */
export function debit(text: string): string {
  const value = read(text);
  if (!value) return text;
  return value.units === 0n ? '0' : plain(write({ units: -value.units, scale: value.scale }));
}

/** Whether two decimal strings are the same number. */
export function same(left: string, right: string): boolean {
  const [a, b] = [read(left), read(right)];
  return a !== null && b !== null && write(a) === write(b);
}

/** Whether two decimal strings differ by no more than `halves` half units of the fourth place; 0 halves: the same number. */
export function near(left: string, right: string, halves: number): boolean {
  const apart = sum([left, right.startsWith('-') ? right.slice(1) : `-${right}`]);
  const difference = apart === null ? null : read(apart);
  if (!difference || difference.scale > 20) return false;
  const size = difference.units < 0n ? -difference.units : difference.units;
  return size * 10n ** BigInt(20 - difference.scale) <= BigInt(halves) * 5n * 10n ** 15n;
}

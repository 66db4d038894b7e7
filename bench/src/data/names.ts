import { checkDigitOf, CREDIT_CODE_ALPHABET } from '@chengan/shared/credit-code/credit-code';
import { MARK } from '@chengan/shared/demonstration/names';
import { countyOf, ENTERPRISES_BY_TOWN, NAME_PREFIX } from '@chengan/shared/demonstration/places';
import { TRADES } from '@chengan/shared/demonstration/trades';

/** A firm that nobody has registered: its brand begins with 演 (as in 演示), its code with letters that no registry issues. */
export interface Firm {
  readonly code: string;
  readonly name: string;
  /** Nine digits. */
  readonly town: string;
}

const BRAND = [
  ...'清岚禾朗沐砚屿苇桐栖溪竹荷霁麓雁渔梧葭芷汀渚蘅澹川舟石野原桥浦亭陌泉岸径庭岭渡庐圃帆樵笛笺井帛枝',
];
const BUREAUS = ['jiangyin', 'changji', 'suzhou', 'hangjin', 'huiji'] as const;
const TOWNS = BUREAUS.flatMap((bureau) => ENTERPRISES_BY_TOWN[bureau].map(([town]) => ({ bureau, town })));
const SERVICES = ['安全技术服务', '安全科技', '安全环保技术', '安全咨询', '应急技术服务', '安全评价'];
/** Neighbours in number are strangers in name. */
const STRIDE = 7919;

/** The `n`th agency, from 1. No two firms share a code; a few enterprises share a name, as they do in life. */
export function agencyFirm(n: number): Firm {
  const { town } = pick(TOWNS, n);
  return firm('G', n, town, pick(SERVICES, Math.floor(n / BRAND.length)));
}

/** The `n`th enterprise, from 1. */
export function enterpriseFirm(n: number): Firm {
  const { bureau, town } = pick(TOWNS, n);
  return firm('Q', n, town, pick(TRADES[bureau], Math.floor(n / TOWNS.length)).word);
}

function firm(series: 'G' | 'Q', n: number, town: string, trade: string): Firm {
  const prefix = NAME_PREFIX[countyOf(town)] ?? '';
  return { code: codeOf(series, n, countyOf(town)), name: `${prefix}${brand(n)}${trade}有限公司`, town };
}

/** Three characters; the stride is prime to the number of brands, so each is taken once before any is taken twice. */
function brand(n: number): string {
  const size = BRAND.length;
  const at = (n * STRIDE) % (size * size * size);
  return `${MARK}${pick(BRAND, at)}${pick(BRAND, Math.floor(at / size))}${pick(BRAND, Math.floor(at / size / size))}`;
}

function codeOf(series: string, n: number, county: string): string {
  const base = CREDIT_CODE_ALPHABET.length;
  let digits = '';
  for (let rest = n; digits.length < 4; rest = Math.floor(rest / base)) {
    digits = CREDIT_CODE_ALPHABET.charAt(rest % base) + digits;
  }
  const first17 = `91${county}MXD${series}${digits}0`;
  return `${first17}${checkDigitOf(first17) ?? ''}`;
}

function pick<T>(of: readonly T[], at: number): T {
  const found = of[at % of.length];
  if (found === undefined) throw new RangeError('nothing to pick from');
  return found;
}

const FULL_WIDTH_OFFSET = 0xfee0;

/** `address` for matching: half width, no spaces, one kind of bracket and dash. */
export function normaliseAddress(address: string): string {
  return address
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[〔【[{]/g, '(')
    .replace(/[〕】\]}]/g, ')')
    .replace(/[—–‐―]+/g, '-');
}

const ROAD =
  /^(([东西南北中上下前后老新内外]|[东西南北]段)?[一二三四五六七八九十]?(路|大街|大道|公路|巷|弄|胡同)|街(?!道)|高速|国道|省道|立交|大?桥|站|广场|市场|商城|[大商]厦|大?酒店|宾馆|大?饭店)/;
const ROAD_REACH = 5;

/**
 * Whether what follows at `at` makes a road, a bridge, a market or a hotel of the name before it: 周庄路, 昌吉东路. The
 * compass streets of a small town are in it: 祝塘中街, 石庄南街.
 */
export function makesRoad(text: string, at: number): boolean {
  return ROAD.test(text.slice(at, at + ROAD_REACH));
}

/** Whether what follows makes another word of a name in 市: 昌吉市场, 江阴市政. The government (市政府) is not one. */
export function makesOtherWord(text: string, at: number): boolean {
  if (text.charAt(at - 1) !== '市') return false;
  return text.charAt(at) === '场' || (text.charAt(at) === '政' && text.charAt(at + 1) !== '府');
}

const BOUNDARY = /[省市区县旗州盟镇乡道路街巷号处段口园城村社,、;:()./\-\d]/;

/** Whether a name can begin at `at`, so that it is not the tail of a longer one: 河塘村 in 东河塘村. */
export function startsName(text: string, at: number): boolean {
  return at === 0 || BOUNDARY.test(text.charAt(at - 1));
}

const COMPANY = /^[^路街村园号区镇桥道组巷弄\d,;()]{0,16}?(公司|集团|商会|厂(?!区|房))/;
const COMPANY_REACH = 20;

/** Whether a name before `at` is that of a firm, 华士精毛纺厂 or 周庄建筑公司, and not of the place. */
export function makesCompany(text: string, at: number): boolean {
  return COMPANY.test(text.slice(at, at + COMPANY_REACH));
}

/** Provinces and the places of the five bureaus as names begin with them, without their level. */
const PLACES =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|' +
  '无锡|江阴|昌吉|阜康|呼图壁|玛纳斯|奇台|吉木萨尔|木垒|准东|苏州|张家港|常熟|太仓|昆山|吴江|吴中|相城|姑苏|虎丘|鄂尔多斯|杭锦|郑州|惠济';
const LEVELS =
  '维吾尔自治区|壮族自治区|回族自治区|哈萨克自治县|回族自治州|自治区|自治州|省|市|州|盟|县|区|旗';
const KNOWN_PLACE = new RegExp(`^(?:${PLACES})(?:${LEVELS})?`, 'u');
/** 2 to 3 characters with their level: 溧阳市, 海安县. `(?!场)` keeps 城南市场 whole. */
const OTHER_PLACE = /^\p{Script=Han}{2,3}(?:市(?!场|政)|县|旗)/u;

const FORM =
  /(?:(?:股份)?有限(?:责任)?公司|集团公司|总公司|公司|集团|股份)?(?:\p{Script=Han}{0,8}分公司|普通合伙|有限合伙|特殊普通合伙|个人独资)?$/u;

const SHORTEST = 2;

/**
 * Where the part of a (normal) name begins that tells it from others: behind the places it starts with. 0 when less
 * than two characters would remain.
 */
function brandStart(normal: string): number {
  let at = 0;
  for (;;) {
    const rest = normal.slice(at);
    const place = KNOWN_PLACE.exec(rest) ?? OTHER_PLACE.exec(rest);
    if (!place || [...rest.slice(place[0].length)].length < SHORTEST) return at;
    at += place[0].length;
  }
}

/** The name without leading places and without its legal form: 江苏澄衡安全技术服务有限公司 → 澄衡安全技术服务. */
export function brandOf(normal: string): string {
  const rest = normal.slice(brandStart(normal));
  const bare = rest.replace(FORM, '');
  return [...bare].length < SHORTEST ? rest : bare;
}

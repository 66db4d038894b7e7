import type { Bureau } from './world.ts';

/** How many enterprises of the world lie in each town: nine-digit region code, a colon, the number. */
const TOWNS: Readonly<Record<Bureau, string>> = {
  jiangyin: `
    320281001:12 320281004:8 320281005:9 320281007:9 320281008:9 320281009:8 320281100:9
    320281102:8 320281103:9 320281104:10 320281107:10 320281108:11 320281109:7 320281110:8
    320281111:8 320281112:9 320281400:7 320281404:9`,
  changji: `
    652301103:6 652301101:5 652301102:6 652301105:4 652301104:4 652301402:9 652301400:5
    652302100:7 652302002:4 652302103:4 652323100:5 652323101:5 652324100:4 652324102:4
    652325100:5 652325108:3 652327106:6 652327101:2 652328100:2`,
  suzhou: `
    320583100:7 320583101:5 320583102:6 320583106:6 320583108:4 320582100:6 320582103:6
    320582101:5 320582001:5 320581101:5 320581102:5 320581104:5 320581110:5 320509105:7
    320509104:5 320509110:4 320509109:4`,
  hangjin: `
    150625100:6 150625101:4 150625102:3 150625103:6 150625104:3 150625200:2 150625400:6`,
  huiji: `
    410108001:4 410108002:3 410108003:3 410108004:3 410108005:3 410108006:5 410108100:4
    410108101:5`,
};

/** The towns of each bureau's territory that the world uses, in a fixed order, with their number of enterprises. */
export const ENTERPRISES_BY_TOWN: Readonly<
  Record<Bureau, readonly (readonly [town: string, count: number])[]>
> = {
  jiangyin: sharesIn(TOWNS.jiangyin),
  changji: sharesIn(TOWNS.changji),
  suzhou: sharesIn(TOWNS.suzhou),
  hangjin: sharesIn(TOWNS.hangjin),
  huiji: sharesIn(TOWNS.huiji),
};

function sharesIn(table: string): (readonly [string, number])[] {
  return table
    .trim()
    .split(/\s+/)
    .map((entry) => [entry.slice(0, entry.indexOf(':')), Number(entry.slice(entry.indexOf(':') + 1))]);
}

/** The six digits of the county that a town lies in. */
export function countyOf(town: string): string {
  return town.slice(0, 6);
}

/** What a firm's name begins with, by county. */
export const NAME_PREFIX: Readonly<Record<string, string>> = {
  '320281': '江阴',
  '652301': '昌吉',
  '652302': '阜康',
  '652323': '呼图壁',
  '652324': '玛纳斯',
  '652325': '奇台',
  '652327': '吉木萨尔',
  '652328': '木垒',
  '320583': '昆山',
  '320582': '张家港',
  '320581': '常熟',
  '320509': '苏州吴江',
  '150625': '杭锦旗',
  '410108': '郑州',
};

import type { AuthorityLevel } from './authority.ts';

/** A bureau and its children as data. A child's id is its bureau's and, after a hyphen, its division code or a word. */
export interface BureauData {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly level: AuthorityLevel;
  readonly regions: readonly string[];
  readonly formerName?: { readonly name: string; readonly nameEn: string };
  readonly children: readonly ChildData[];
}

export interface ChildData {
  /** After the bureau's id and a hyphen. */
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  readonly level: AuthorityLevel;
  readonly regions: readonly string[];
}

/** Lines of `level code English name = name`. `code` is the division code, or `word:codes` for a zone without one. */
function children(table: string, english: (place: string) => string): readonly ChildData[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [, level = '', code = '', place = '', name = ''] = /^(\w+) (\S+) (.+) = (\S+)$/.exec(line) ?? [];
      if (level !== 'TOWN' && level !== 'PARK' && level !== 'COUNTY')
        throw new Error(`not an authority: ${line}`);
      const [key = '', regions = key] = code.split(':');
      return { key, name, nameEn: english(place), level, regions: regions === '' ? [] : regions.split(',') };
    });
}

/** J-4: the city bureau supervises overall, the towns, streets and zones day by day, in the words of J-9a and J-10. */
const JIANGYIN: BureauData = {
  id: 'jiangyin',
  name: '江阴市应急管理局',
  nameEn: 'Jiangyin Emergency Management Bureau',
  level: 'CITY',
  regions: ['320281'],
  children: children(
    `
TOWN 320281001 Chengjiang Subdistrict = 江阴市澄江街道安全生产监督管理部门
TOWN 320281004 Nanzha Subdistrict = 江阴市南闸街道安全生产监督管理部门
TOWN 320281005 Yunting Subdistrict = 江阴市云亭街道安全生产监督管理部门
TOWN 320281007 Shengang Subdistrict = 江阴市申港街道安全生产监督管理部门
TOWN 320281008 Ligang Subdistrict = 江阴市利港街道安全生产监督管理部门
TOWN 320281009 Xiagang Subdistrict = 江阴市夏港街道安全生产监督管理部门
TOWN 320281100 Huangtu Town = 江阴市璜土镇安全生产监督管理部门
TOWN 320281102 Yuecheng Town = 江阴市月城镇安全生产监督管理部门
TOWN 320281103 Qingyang Town = 江阴市青阳镇安全生产监督管理部门
TOWN 320281104 Xuxiake Town = 江阴市徐霞客镇安全生产监督管理部门
TOWN 320281107 Huashi Town = 江阴市华士镇安全生产监督管理部门
TOWN 320281108 Zhouzhuang Town = 江阴市周庄镇安全生产监督管理部门
TOWN 320281109 Xinqiao Town = 江阴市新桥镇安全生产监督管理部门
TOWN 320281110 Changjing Town = 江阴市长泾镇安全生产监督管理部门
TOWN 320281111 Gushan Town = 江阴市顾山镇安全生产监督管理部门
TOWN 320281112 Zhutang Town = 江阴市祝塘镇安全生产监督管理部门
PARK 320281400 the High-Tech Industrial Development Zone = 江阴高新技术产业开发区安全生产监督管理部门
PARK 320281403 the Jiangyin-Jingjiang Industrial Park = 江阴靖江工业园区安全生产监督管理部门
PARK 320281404 the Lingang Economic Development Zone = 江阴临港经济开发区安全生产监督管理部门
PARK 320281405 the Qingyang Park = 江阴市青阳园区安全生产监督管理部门
PARK 320281406 the Yuecheng Park = 江阴市月城园区安全生产监督管理部门
`,
    (place) => `Work Safety Supervision Department of ${place}, Jiangyin`,
  ),
};

/**
 * The addressees of the notice that issued C1–C3: the bureaus of the counties and of three zones. The zones have no code
 * in GB/T 2260; two stand in the statistical table as streets of 昌吉市, 准东 nowhere.
 */
const CHANGJI: BureauData = {
  id: 'changji',
  name: '昌吉州应急管理局',
  nameEn: 'Changji Prefecture Emergency Management Bureau',
  level: 'PREFECTURE',
  regions: ['6523'],
  children: children(
    `
COUNTY 652301 Changji City = 昌吉市应急管理局
COUNTY 652302 Fukang City = 阜康市应急管理局
COUNTY 652323 Hutubi County = 呼图壁县应急管理局
COUNTY 652324 Manas County = 玛纳斯县应急管理局
COUNTY 652325 Qitai County = 奇台县应急管理局
COUNTY 652327 Jimsar County = 吉木萨尔县应急管理局
COUNTY 652328 Mori Kazakh Autonomous County = 木垒哈萨克自治县应急管理局
PARK zhundong: Zhundong Economic and Technological Development Zone = 准东经济技术开发区安监局
PARK gaoxin:652301402 Changji High-Tech Industrial Development Zone = 昌吉高新技术产业开发区安监局
PARK agripark:652301400 Changji National Agricultural Science Park = 昌吉国家农业科技园区安监局
`,
    (place) => `${place} ${/Zone|Park/.test(place) ? 'Work Safety' : 'Emergency Management'} Bureau`,
  ),
};

/** S-7.1: the bureaus at county level rate the agencies registered in 苏州. */
const SUZHOU: BureauData = {
  id: 'suzhou',
  name: '苏州市应急管理局',
  nameEn: 'Suzhou Emergency Management Bureau',
  level: 'PREFECTURE',
  regions: ['3205'],
  children: children(
    `
COUNTY 320505 Huqiu District = 苏州市虎丘区应急管理局
COUNTY 320506 Wuzhong District = 苏州市吴中区应急管理局
COUNTY 320507 Xiangcheng District = 苏州市相城区应急管理局
COUNTY 320508 Gusu District = 苏州市姑苏区应急管理局
COUNTY 320509 Wujiang District = 苏州市吴江区应急管理局
COUNTY 320576 Suzhou Industrial Park = 苏州工业园区应急管理局
COUNTY 320581 Changshu City = 常熟市应急管理局
COUNTY 320582 Zhangjiagang City = 张家港市应急管理局
COUNTY 320583 Kunshan City = 昆山市应急管理局
COUNTY 320585 Taicang City = 太仓市应急管理局
`,
    (place) => `${place} Emergency Management Bureau`,
  ),
};

/** The measures H are the banner government's; its bureau carries them out. */
const HANGJIN: BureauData = {
  id: 'hangjin',
  name: '杭锦旗应急管理局',
  nameEn: 'Hangjin Banner Emergency Management Bureau',
  level: 'COUNTY',
  regions: ['150625'],
  children: children(
    `
TOWN 150625100 Xini Town = 杭锦旗锡尼镇人民政府
TOWN 150625101 Balagong Town = 杭锦旗巴拉贡镇人民政府
TOWN 150625102 Jirigalangtu Town = 杭锦旗吉日嘎朗图镇人民政府
TOWN 150625103 Duguitala Town = 杭锦旗独贵塔拉镇人民政府
TOWN 150625104 Huhemudu Town = 杭锦旗呼和木独镇人民政府
TOWN 150625200 Yihewusu Sumu = 杭锦旗伊和乌素苏木人民政府
PARK 150625400 Hangjin Economic Development Zone = 杭锦经济开发区管理委员会
`,
    (place) =>
      place.endsWith('Zone')
        ? `Management Committee of the ${place}`
        : `People's Government of ${place}, Hangjin Banner`,
  ),
};

const HUIJI: BureauData = {
  id: 'huiji',
  name: '郑州市惠济区应急管理局',
  nameEn: 'Huiji District Emergency Management Bureau, Zhengzhou',
  level: 'COUNTY',
  regions: ['410108'],
  formerName: {
    name: '郑州市惠济区安全生产监督管理局',
    nameEn: 'Huiji District Administration of Work Safety, Zhengzhou',
  },
  children: children(
    `
TOWN 410108001 Xincheng Subdistrict Office = 惠济区新城街道办事处
TOWN 410108002 Liuzhai Subdistrict Office = 惠济区刘寨街道办事处
TOWN 410108003 Jiangshan Road Subdistrict Office = 惠济区江山路街道办事处
TOWN 410108004 Changxing Road Subdistrict Office = 惠济区长兴路街道办事处
TOWN 410108005 Yingbin Road Subdistrict Office = 惠济区迎宾路街道办事处
TOWN 410108006 Dahe Road Subdistrict Office = 惠济区大河路街道办事处
TOWN 410108100 People's Government of Huayuankou Town = 惠济区花园口镇人民政府
TOWN 410108101 People's Government of Guxing Town = 惠济区古荥镇人民政府
`,
    (place) => `${place}, Huiji District`,
  ),
};

/** The five bureaus, each with a regime of its own. */
export const BUREAUS: readonly BureauData[] = [JIANGYIN, CHANGJI, SUZHOU, HANGJIN, HUIJI];

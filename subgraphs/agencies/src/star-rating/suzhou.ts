import { type StarItemRule, type StarRules, sumErrors } from './rules.ts';
import { BASIC } from './suzhou-basic.ts';
import { QUALITY } from './suzhou-quality.ts';
import { norm, row } from './suzhou-table.ts';

/*
 * 安全生产技术服务机构管理规范 (苏州), section 7 and table A.1.
 */

/** Table A.1, rows 18 and 19, 诚信服务及满意度测评: 20 points. 以上情形出现1项扣5分. */
const HONESTY: readonly StarItemRule[] = [
  row('HONESTY', 18, 10, '诚信服务', 'Honest service', [
    ['EACH', 5, '现场与台账严重不符（每项）', 'Ledger seriously at odds with the site, each'],
    ['EACH', 5, '服务项目委托、转让、转包（每项）', 'Service entrusted, transferred or subcontracted, each'],
    ['EACH', 5, '故意贬低、诋毁其他机构（每项）', 'Other agencies belittled or defamed, each'],
    ['EACH', 5, '恶意压价或以行贿、回扣等招揽业务（每项）', 'Predatory prices, bribes or kickbacks, each'],
    ['EACH', 5, '不如实上报业务（每项）', 'Business not truthfully reported, each'],
    ['EACH', 5, '以监管部门或其人员名义招揽业务（每项）', "Business solicited in the authority's name, each"],
  ]),
  row('HONESTY', 19, 10, '满意度测评', 'Satisfaction survey'),
];

const BONUS: readonly StarItemRule[] = [
  row('BONUS', 20, 10, '业绩和奖励（加分）', 'Performance and awards (bonus)'),
];

export const SUZHOU: StarRules = {
  /** S-7.5, table 1. There are no one and two stars. */
  bands: norm(
    [
      { band: 'FIVE', atLeast: 90 },
      { band: 'FOUR', atLeast: 75 },
      { band: 'THREE', atLeast: 60 },
    ],
    'S-7.5',
  ),
  sections: norm({ BASIC: 20, QUALITY: 60, HONESTY: 20, BONUS: 10 }, 'S-7.4'),
  items: [...BASIC, ...QUALITY, ...HONESTY, ...BONUS],
  /** each group from 0 to 10, the mean of the groups that answered, at least two of them. */
  survey: norm({ item: 'S-A19', fewestGroups: 2, outOf: 10 }, 'S-A19'),
  bonus: norm(
    {
      ranks: [
        { upTo: 2, points: 5 },
        { upTo: 4, points: 4 },
        { upTo: 6, points: 3 },
        { upTo: 8, points: 2 },
        { upTo: 10, points: 1 },
      ],
      district: { each: 2, cap: 2 },
      city: { each: 3, cap: 3 },
      advancedTechnology: 2,
      innovation: 3,
      modelClient: 2,
    },
    'S-A20',
  ),
  bonusItem: 'S-A20',
  /** a) major hazard neither told nor a correction proposed; b) the agency's fault led to death or great impact. */
  vetoes: norm(['S-7.6.2-a', 'S-7.6.2-b'], 'S-7.6.2'),
};

const errors = sumErrors(SUZHOU);
if (errors.length > 0) throw new Error(`table A.1: ${errors.join('; ')}`);

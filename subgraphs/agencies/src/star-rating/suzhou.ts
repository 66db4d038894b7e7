import { type StarRules, sumErrors } from './rules.ts';
import { TABLE_A1, norm } from './suzhou-table.ts';

/*
 * 安全生产技术服务机构管理规范 (苏州), section 7 and table A.1.
 */

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
  items: TABLE_A1,
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

import { type Exact, atMost, exact } from '@chengan/shared/number/decimal';
import type { StarAddition } from './assessment.ts';
import type { StarBonusFacts } from './facts.ts';
import type { BonusPoints } from './rules.ts';

/** The lines of S-A20 that bring points, each under its own cap; the item's cap of 10 comes after. */
export function additionsOf(facts: StarBonusFacts, points: BonusPoints): StarAddition[] {
  const { rank, districtAwards = 0, cityAwards = 0 } = facts;
  const ranked = rank === undefined ? undefined : points.ranks.find((step) => rank <= step.upTo);
  const lines: [string, string, string, Exact][] = [
    ['S-A20-1', `业务量排名第${rank ?? ''}名`, `Rank ${rank ?? ''} by business`, exact(ranked?.points ?? 0)],
    ['S-A20-2', '区级表彰或荣誉', 'Award of the district', capped(districtAwards, points.district)],
    ['S-A20-2', '市级及以上表彰或荣誉', 'Award of the city or above', capped(cityAwards, points.city)],
    [
      'S-A20-3',
      '采用先进技术或措施',
      'Advanced technology or measures',
      flag(facts.advancedTechnology, points.advancedTechnology),
    ],
    [
      'S-A20-4',
      '重大创新、专利或科技成果并成功应用',
      'Innovation, patent or result in successful use',
      flag(facts.innovation, points.innovation),
    ],
    [
      'S-A20-5',
      '服务企业被推广或表扬',
      'Client promoted or praised as a model',
      flag(facts.modelClient, points.modelClient),
    ],
  ];
  return lines
    .filter(([, , , brings]) => brings.n !== 0n)
    .map(([rule, label, labelEn, brings]) => ({ rule, label, labelEn, points: brings }));
}

function capped(awards: number, { each, cap }: { readonly each: number; readonly cap: number }): Exact {
  return atMost(exact(awards).mul(each), exact(cap));
}

function flag(holds: boolean | undefined, points: number): Exact {
  return exact(holds ? points : 0);
}

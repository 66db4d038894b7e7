import { inForce } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import { JIANGYIN_2020 } from '../credit-grade/jiangyin-2020.ts';

/** What each scoring item takes on `on`; an item that decides the blacklist counts as the whole pool. */
export function itemPoints(on: Day): { readonly clause: string; readonly points: number }[] {
  const total = inForce(JIANGYIN_2020.pool, on)?.value.total ?? 0;
  return [...JIANGYIN_2020.items].flatMap(([clause, norm]) => {
    const item = inForce(norm, on)?.value;
    if (!item) return [];
    return [{ clause, points: item.kind === 'DIRECT' ? total : item.points }];
  });
}

/** How many points may be lost on `on` before the blacklist: from the pool down to the lowest band's floor. */
export function sparePoints(on: Day): number {
  const total = inForce(JIANGYIN_2020.pool, on)?.value.total ?? 0;
  const floors = inForce(JIANGYIN_2020.bands, on)?.value.map(({ atLeast }) => atLeast) ?? [];
  return total - Math.min(total, ...floors);
}

import type { Day } from '../time/day.ts';
import { drawOf } from './draw.ts';

/** A UUID of version 7 at noon (Asia/Shanghai) of `on`; the same for the same seed and label. */
export function idAt(seed: number, label: string, on: Day): string {
  const time = Date.parse(`${on}T12:00:00+08:00`).toString(16).padStart(12, '0');
  const draw = drawOf(seed, `id ${label}`);
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => draw.int(0, 15).toString(16)).join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${draw.pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`;
}

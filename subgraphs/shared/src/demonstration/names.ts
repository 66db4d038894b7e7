import type { Draw } from './draw.ts';

/**
 * Every brand, and every family name, of the world is 演 (as in 演示, demonstration): nobody can take one for real. The
 * rest is an invented pair of characters.
 */
export const MARK = '演';

const FIRST = '清岚禾朗沐砚屿苇桐栖溪竹荷霁麓雁渔梧葭芷汀渚蘅澹';
const SECOND = '川舟石野原桥浦亭陌泉岸径庭岭渡庐圃帆樵笛笺井帛枝';

/** All brands, such as 演清川, in an order of chance; take each once. */
export function brandsOf(draw: Draw): string[] {
  const pairs = [...FIRST].flatMap((first) => [...SECOND].map((second) => `${MARK}${first}${second}`));
  return draw.shuffle(pairs);
}

const GIVEN =
  '知行 守拙 以宁 观复 明礼 慎独 思齐 怀谷 若谷 笃行 致远 持正 允中 介石 秉文 景行 令仪 其昌 维桢 敏求 澄怀 无咎 有恒 克己 闻道 务本 弘毅 养正 居简 抱一 见素 如切 如磋 如琢 如磨 三省';

/** All names of persons, such as 演知行, in an order of chance; take each once. */
export function personsOf(draw: Draw): string[] {
  return draw.shuffle(GIVEN.split(' ').map((given) => `${MARK}${given}`));
}

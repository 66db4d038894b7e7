/** 江阴市: former towns and the zones. See `aliases.ts` for the form of a line. */
export const JIANGYIN_ALIASES = `
# Towns merged since 2000, by the village of the same name in the statistical table.
town 320281001 要塞
town 320281400 山观 城东 长山
town 320281008 西石桥 后梅
town 320281100 石庄
town 320281103 桐岐
town 320281104 璜塘 峭岐 马镇 霞客
town 320281107 陆桥 华西
town 320281108 长寿
town 320281110 河塘
town 320281111 北国
town 320281112 文林
# 城东街道 and the former 山观镇 are the high-tech zone now, also where an address still has them under 澄江.
place 320281400 澄江镇山观 澄江街道山观
# The zone in 靖江 that 江阴 runs.
head 320281403 靖江市江阴园区
park 320281403 江阴经济开发区靖江园区 江阴-靖江工业园区 江阴靖江工业园区 靖江工业园区 靖江园区
park 320281400 滨江开发区 滨江经济开发区 江阴高新区 高新区 高新技术产业开发区 高新技术产业开发园 江阴国家高新技术产业开发区
only - 南闸镇 云亭镇 山观镇 申港镇 利港镇 夏港镇 西石桥镇 璜塘镇 峭岐镇
# Also an old name of the whole city.
full - 澄江
# Its name covers zones in several towns.
zone - 江阴经济开发区 经济开发区 开发区
# 临港街道 (2009–2019) was 申港, 利港 and 夏港; all of it lies in the zone.
park 320281404 临港街道 临港新街道 临港新城 临港开发区 临港经济开发区 江阴临港经济开发区 江阴临港新城
`;

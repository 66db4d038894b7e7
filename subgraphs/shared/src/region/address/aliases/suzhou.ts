/** 苏州市: former counties and districts, and the district that is mostly called by its zone. */
export const SUZHOU_ALIASES = `
head 320508 平江区 沧浪区 金阊区
head 320509 吴江市
near 320505 高新区 新区 高新技术产业开发区
near 320576 工业园区
head 320505 苏州高新区
`;

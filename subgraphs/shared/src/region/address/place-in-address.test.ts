import { describe, expect, test } from 'vitest';
import { placeInAddress } from './place-in-address.ts';

/** The place as one word: a region's name, `elsewhere by …`, or `unknown in …`. */
function read(address: string, root: string): string {
  const place = placeInAddress(address, root);
  if (place.kind === 'found')
    return place.park === undefined ? place.region.name : `${place.region.name} · ${place.park}`;
  return place.kind === 'elsewhere' ? `elsewhere by ${place.by}` : `unknown in ${place.within?.name ?? '-'}`;
}

describe('an address in 江阴市', () => {
  test.each([
    ['江阴市周庄镇长啸路1号', '周庄镇', 'the town with its kind'],
    ['江苏省无锡市江阴市周庄镇长啸路1号', '周庄镇', 'with all divisions'],
    ['江苏省江阴市 周庄镇（工业园区）', '周庄镇', 'with spaces and full width'],
    ['江阴周庄宗言村1号', '周庄镇', 'without any kind'],
    ['江阴市祝塘中街1号', '祝塘镇', 'a compass street of the town'],
    ['江阴市新桥河西路1号', '新桥镇', 'a bare name before a road of another name'],
    ['江阴市青阳工业园区1号', '青阳镇', 'a bare name before its estate'],
    ['华士镇自由街1号', '华士镇', 'no city, but the only town of that name in China'],
    ['江阴市云亭镇建设路1号', '云亭街道', 'a street that was a town'],
    ['江阴市利港镇澄路1号', '利港街道', 'the road 镇澄路 after a bare name'],
    ['江阴市璜塘镇工业园1号', '徐霞客镇', 'a merged town'],
    ['江阴市马镇镇东街1号', '徐霞客镇', 'a merged town whose name ends like its kind'],
    ['江阴市石庄兴隆路1号', '璜土镇', 'a merged town without its kind'],
    ['江阴市陆桥镇1号', '华士镇', '陆桥'],
    ['江阴市河塘王家村1号', '长泾镇', '河塘'],
    ['江阴市要塞镇革新村1号', '澄江街道', '要塞'],
    ['江阴市城东街道山观东街1号', '江阴高新技术产业开发区', 'a street that is the zone now'],
    ['江阴市澄江镇山观1号', '江阴高新技术产业开发区', '山观 when it was under 澄江'],
    ['江阴市临港街道利港村1号', '利港街道', 'a village decides within the former street'],
    ['江阴市临港新城夏港西城路1号', '夏港街道', 'a bare name after a zone'],
    ['江阴市临港街道亚包大道1号', '临港经济开发区', 'the zone when nothing smaller is said'],
    ['江阴经济开发区石庄私营工业园', '璜土镇', 'a zone of several towns, then a town'],
    ['江阴市通运村1号', '澄江街道', 'a village alone'],
    ['江阴市滨江路通运村1号', '澄江街道', 'a village after a road'],
    ['江阴市双牌村1号', '江阴高新技术产业开发区', 'a village that is a community now'],
    ['江阴经济开发区靖江园区1号', '江苏江阴靖江工业园区', 'the zone in 靖江'],
    ['靖江市江阴园区江峰村1号', '江苏江阴靖江工业园区', 'the same by its place'],
  ])('%s → %s (%s)', (address, town) => expect(read(address, '320281')).toBe(town));

  test.each([
    ['江阴市周庄路1号', '江阴市', 'a road'],
    ['江阴市青阳东路1号', '江阴市', 'a compass road'],
    ['江阴市人民东路1号', '江阴市', 'a road of the city'],
    ['江阴市长泾大酒店1号', '江阴市', 'not the town but a name of a house'],
    ['江阴市华士精毛纺厂内', '江阴市', 'a firm'],
    ['江阴市人民路1号周庄建筑公司院内', '江阴市', 'a firm in the middle'],
    ['江阴市人民路1号华士镇商会大厦', '江阴市', 'a house of a town elsewhere'],
    ['江阴市澄江福地1号', '江阴市', 'the old name of the whole city'],
    ['江阴市澄江街道长山路1号', '澄江街道', 'a road named like a former town'],
    ['江阴市经济开发区1号', '江阴市', 'a zone of several towns'],
    ['江阴市东河塘村1号', '江阴市', 'the tail of a longer village name'],
    ['无锡市青阳市场1号', '无锡市', 'no county'],
    ['无锡市北大街1号', '无锡市', 'no county and no town'],
    ['江苏省新桥镇1号', '江苏省', 'a name that others bear'],
    ['新桥镇1号', '-', 'a name that others bear, alone'],
    ['人民路1号', '-', 'nothing'],
    ['江阴市场1号', '-', 'a market, not the city'],
    ['', '-', 'an empty text'],
  ])('%s → unknown or only what it says: %s (%s)', (address, within) =>
    expect(read(address, '320281')).toBe(within.endsWith('街道') ? within : `unknown in ${within}`),
  );

  test.each([
    ['常州市新北区龙虎塘街道1号', '常州市'],
    ['睢宁县江阴--睢宁工业园1号', '睢宁县'],
    ['江苏省张家港市杨舍镇1号', '张家港市'],
    ['天宁区劳动西路1号', '天宁区'],
    ['无锡市滨湖区1号', '滨湖区'],
    ['太原高新区1号', '太原高新'],
  ])('%s is elsewhere by %s', (address, by) => expect(read(address, '320281')).toBe(`elsewhere by ${by}`));
});

describe('an address in 昌吉州', () => {
  test.each([
    ['新疆昌吉州昌吉市绿洲南路1号', '昌吉市', 'the county when it names no town'],
    ['新疆昌吉州玛纳斯县乐土驿镇1号', '乐土驿镇', 'the town'],
    ['木垒县照壁山乡1号', '照壁山乡', 'a short county name'],
    ['新疆昌吉州呼图壁县呼图壁镇1号', '呼图壁镇', 'a town called like its county'],
    ['新疆昌吉州昌吉市二六工镇1号', '二六工镇', 'not 六工镇'],
    ['新疆昌吉州阜康市三工河乡1号', '三工河哈萨克族乡', 'without the nationality'],
    ['新疆昌吉州阜康市三工乡1号', '阜康市', 'a town of another county'],
    ['新疆昌吉州奇台县古城南街1号', '奇台县', 'the old name of the county seat'],
    ['新疆昌吉州吉木萨尔县北庭物流园1号', '吉木萨尔县', 'a brand'],
    ['新疆昌吉州昌吉市锦绣江南小镇1号', '昌吉市', 'an estate'],
    ['新疆昌吉州昌吉市场路1号', '昌吉回族自治州', 'a market'],
    ['新疆昌吉州昌吉高新区科技大道1号', '昌吉国家高新技术产业开发区 · changji-gaoxin', 'a zone'],
    ['新疆昌吉州阜康市高新区1号', '阜康市', 'a zone of that name in another county'],
    [
      '新疆昌吉州准东经济技术开发区五彩湾1号',
      '昌吉回族自治州 · changji-zhundong',
      'a zone without a division',
    ],
    ['新疆昌吉州奇台县准东经济技术开发区1号', '奇台县 · changji-zhundong', 'and the county beside it'],
    ['新疆准东开发区1号', '昌吉回族自治州 · changji-zhundong', 'unique without its prefecture'],
    ['新疆昌吉州阜康市准东石油基地1号', '准东街道', 'the oil settlement, not the zone'],
    ['新疆昌吉州昌吉国家农业科技园区1号', '新疆昌吉国家农业科技园区管理委员会 · changji-agripark', 'a zone'],
    ['新疆昌吉州呼图壁县105团1号', '兵团一零五团', 'a farm'],
  ])('%s → %s (%s)', (address, expected) =>
    expect(read(address, '6523').replace('unknown in ', '')).toBe(expected),
  );

  test.each([
    ['上海嘉定安亭镇昌吉路1号', '上海嘉定'],
    ['上海市嘉定区安亭镇昌吉路1号', '上海市'],
    ['嘉定区安亭镇昌吉路1号', '嘉定区'],
    ['新疆伊犁州奎屯市昌吉街1号', '伊犁州'],
    ['新疆乌鲁木齐市天山区1号', '乌鲁木齐市'],
    ['新疆五家渠102团1号', '五家渠'],
    ['新疆昌吉州五家渠市1号', '五家渠市'],
    ['江西省南昌市昌吉大厦1号', '江西省'],
    ['承德双桥区1号', '承德双桥区'],
  ])('%s is elsewhere by %s', (address, by) => expect(read(address, '6523')).toBe(`elsewhere by ${by}`));

  test.each([
    ['昌吉路1号', 'unknown in -'],
    ['昌吉东路1号', 'unknown in -'],
    ['新疆五家渠市幸福路（昌吉市六工镇下三工村）', 'unknown in -'],
    ['新疆昌吉州乌伊公路1号', 'unknown in 昌吉回族自治州'],
  ])('%s is %s', (address, expected) => expect(read(address, '6523')).toBe(expected));
});

describe('an address in 杭锦旗', () => {
  test.each([
    ['内蒙古自治区鄂尔多斯市杭锦旗锡尼镇杭锦大街1号', '锡尼镇'],
    ['内蒙古自治区鄂尔多斯市锡尼镇1号', '锡尼镇'],
    ['内蒙古自治区鄂尔多斯市杭锦旗杭锦旗锡尼镇1号', '锡尼镇'],
    ['杭锦旗独贵塔拉镇1号', '独贵塔拉镇'],
    ['杭锦旗独贵特拉镇1号', '独贵塔拉镇'],
    ['杭锦旗独贵特拉工业园区1号', '独贵塔拉镇'],
    ['杭锦旗塔然高勒乡1号', '独贵塔拉镇'],
    ['杭锦旗伊和乌素镇1号', '伊和乌素苏木'],
    ['杭锦旗巴音乌素盐海子工业园区', '伊和乌素苏木'],
    ['杭锦旗浩绕柴达木苏木1号', '锡尼镇'],
    ['杭锦旗阿斯尔嘎查1号', '锡尼镇'],
    ['内蒙古自治区鄂尔多斯市杭锦旗杭锦淖乡1号', '独贵塔拉镇'],
    ['杭锦旗建设路西1号', 'unknown in 杭锦旗'],
    ['杭锦旗向阳社区1号', 'unknown in 杭锦旗'],
    ['内蒙古自治区鄂尔多斯市东胜区1号', 'elsewhere by 东胜区'],
  ])('%s → %s', (address, expected) => expect(read(address, '150625')).toBe(expected));
});

describe('an address in 惠济区', () => {
  test.each([
    ['郑州市惠济区古荥镇大河路1号', '古荥镇'],
    ['郑州市惠济区新城街道办事处1号', '新城街道'],
    ['郑州市惠济区刘砦办事处1号', '刘寨街道'],
    ['郑州市惠济区迎宾路办事处1号', '迎宾路街道'],
    ['郑州市惠济区老鸦陈街道1号', '江山路街道'],
    ['郑州市惠济区老鸦陈镇老鸦陈村1号', '长兴路街道'],
    ['郑州市惠济区老鸦陈镇1号', 'unknown in 惠济区'],
    ['郑州市惠济区南阳路北段王砦村1号', '长兴路街道'],
    ['郑州市惠济区花园口1号', '花园口镇'],
    ['郑州市惠济区兴隆铺1号', '刘寨街道'],
    ['郑州市惠济区兴隆铺路1号', 'unknown in 惠济区'],
    ['郑州市惠济区长兴路1号', 'unknown in 惠济区'],
    ['郑州市惠济区迎宾路1号', 'unknown in 惠济区'],
    ['郑州市惠济区大河路1号', 'unknown in 惠济区'],
    ['郑州市惠济区开元路1号', 'unknown in 惠济区'],
    ['郑州市邙山区开元路1号', 'unknown in 惠济区'],
    ['郑州市开元路1号', 'unknown in 郑州市'],
    ['惠济路1号', 'unknown in -'],
    ['武汉市惠济路1号', 'elsewhere by 武汉市'],
    ['武汉市江岸区惠济路1号', 'elsewhere by 武汉市'],
    ['江岸区惠济路1号', 'elsewhere by 江岸区'],
    ['丹阳市吕城镇运河惠济村', 'elsewhere by 丹阳市'],
    ['开封市惠济桥西街1号', 'elsewhere by 开封市'],
    ['柘城县惠济乡1号', 'elsewhere by 柘城县'],
    ['郑州市郑东新区1号', 'elsewhere by 郑东新区'],
    ['郑州市金水区1号', 'elsewhere by 金水区'],
  ])('%s → %s', (address, expected) => expect(read(address, '410108')).toBe(expected));
});

describe('an address in 苏州市', () => {
  test.each([
    ['江苏省常熟市梅李镇1号', '梅李镇'],
    ['苏州市高新区竹园路1号', '虎丘区'],
    ['苏州工业园区1号', '苏州工业园区'],
    ['苏州市沧浪区1号', '姑苏区'],
    ['江苏省吴江市盛泽镇1号', '盛泽镇'],
    ['高新区1号', 'unknown in -'],
    ['江阴市周庄镇1号', 'elsewhere by 江阴市'],
  ])('%s → %s', (address, expected) => expect(read(address, '3205')).toBe(expected));
});

describe('reading an address', () => {
  test('says which words decided', () =>
    expect(placeInAddress('江阴市徐霞客镇璜塘环东路1号', '320281')).toMatchObject({
      kind: 'found',
      by: '徐霞客镇',
    }));

  test('is unknown where there is no table of names', () => {
    expect(placeInAddress('北京市海淀区1号', '110108')).toEqual({ kind: 'unknown' });
    expect(placeInAddress('江阴市周庄镇', '320281108')).toEqual({ kind: 'unknown' });
  });

  // A quadratic reader would need ten thousand million steps here and run into the time limit.
  test.each(['江阴市', '周庄', '新桥路', '杭锦旗杭锦', '(', '老鸦陈'])(
    'takes linear time for %s repeated',
    (part) => {
      for (const root of ['320281', '6523', '3205', '150625', '410108']) {
        expect(placeInAddress(part.repeat(100_000), root).kind).toMatch(/found|unknown|elsewhere/);
      }
    },
  );
});

import type { Bureau } from './world.ts';

/** What makes a trade dangerous; decides which hazards its enterprises can have. */
export type Risk = 'DUST' | 'CONFINED' | 'MELT' | 'AMMONIA' | 'CHEMICAL' | 'MACHINE';

export interface Trade {
  /** As it stands in the firm's name and in texts: 纺织. */
  readonly word: string;
  /** The industry in the enterprise's file. */
  readonly industry: string;
  readonly risk: Risk;
}

const trade = (word: string, industry: string, risk: Risk): Trade => ({ word, industry, risk });

/** The trades of each place, in the order in which its enterprises take them. */
export const TRADES: Readonly<Record<Bureau, readonly Trade[]>> = {
  jiangyin: [
    trade('纺织', '纺织业', 'DUST'),
    trade('金属制品', '金属制品业', 'MACHINE'),
    trade('钢管', '黑色金属冶炼和压延加工业', 'MELT'),
    trade('染整', '纺织业', 'CONFINED'),
    trade('机械', '通用设备制造业', 'MACHINE'),
    trade('法兰', '金属制品业', 'MELT'),
    trade('塑业', '橡胶和塑料制品业', 'DUST'),
    trade('电缆', '电气机械和器材制造业', 'MACHINE'),
    trade('包装', '造纸和纸制品业', 'DUST'),
    trade('精细化工', '化学原料和化学制品制造业', 'CHEMICAL'),
    trade('铝业', '有色金属冶炼和压延加工业', 'DUST'),
    trade('食品', '农副食品加工业', 'AMMONIA'),
  ],
  changji: [
    trade('番茄制品', '农副食品加工业', 'CONFINED'),
    trade('棉业', '纺织业', 'DUST'),
    trade('硅业', '有色金属冶炼和压延加工业', 'MELT'),
    trade('化工', '化学原料和化学制品制造业', 'CHEMICAL'),
    trade('面粉', '农副食品加工业', 'DUST'),
    trade('水泥', '非金属矿物制品业', 'CONFINED'),
    trade('铝材', '有色金属冶炼和压延加工业', 'MELT'),
    trade('电力设备', '电气机械和器材制造业', 'MACHINE'),
    trade('乳品', '食品制造业', 'AMMONIA'),
  ],
  suzhou: [
    trade('电子', '计算机、通信和其他电子设备制造业', 'CHEMICAL'),
    trade('精密机械', '通用设备制造业', 'MACHINE'),
    trade('丝织', '纺织业', 'DUST'),
    trade('汽车零部件', '汽车制造业', 'MACHINE'),
    trade('模具', '专用设备制造业', 'MACHINE'),
    trade('木业', '家具制造业', 'DUST'),
    trade('线路板', '计算机、通信和其他电子设备制造业', 'CONFINED'),
    trade('五金', '金属制品业', 'DUST'),
    trade('水产食品', '农副食品加工业', 'AMMONIA'),
  ],
  hangjin: [
    trade('化工', '化学原料和化学制品制造业', 'CHEMICAL'),
    trade('燃气', '燃气生产和供应业', 'CHEMICAL'),
    trade('石油销售', '零售业', 'CHEMICAL'),
    trade('气体', '化学原料和化学制品制造业', 'CHEMICAL'),
    trade('粮油', '农副食品加工业', 'DUST'),
    trade('新能源材料', '非金属矿物制品业', 'CONFINED'),
    trade('仓储', '装卸搬运和仓储业', 'CHEMICAL'),
    trade('甘草制品', '医药制造业', 'DUST'),
  ],
  huiji: [
    trade('冷链食品', '农副食品加工业', 'AMMONIA'),
    trade('铸造', '金属制品业', 'MELT'),
    trade('家具', '家具制造业', 'DUST'),
    trade('建材', '非金属矿物制品业', 'CONFINED'),
    trade('印务', '印刷和记录媒介复制业', 'MACHINE'),
    trade('面业', '农副食品加工业', 'DUST'),
  ],
};

/** A major hazard of the trade's kind, as it stands in a finding. */
export const MAJOR_HAZARD: Readonly<Record<Risk, string>> = {
  DUST: '除尘系统未设置泄爆装置',
  CONFINED: '有限空间作业未落实审批和先通风、再检测要求',
  MELT: '高温熔融金属吊运影响范围内设有人员聚集场所',
  AMMONIA: '快速冻结装置未设置在单独的作业间内',
  CHEMICAL: '可燃气体报警系统停用',
  MACHINE: '特种作业人员未持证上岗',
};

/** A hazard of the ordinary kind. */
export const GENERAL_HAZARD: Readonly<Record<Risk, string>> = {
  DUST: '粉尘清扫记录缺失',
  CONFINED: '有限空间警示标志缺失',
  MELT: '行车吊具磨损超限',
  AMMONIA: '制冷机房事故排风机故障',
  CHEMICAL: '防爆电气进线口未封堵',
  MACHINE: '冲压设备光电保护装置失效',
};

/** The risk of an enterprise, by its trade. */
export function riskOf({ bureau, trade }: { readonly bureau: Bureau; readonly trade: string }): Risk {
  const found = TRADES[bureau].find((one) => one.word === trade);
  if (!found) throw new Error(`no such trade in ${bureau}: ${trade}`);
  return found.risk;
}

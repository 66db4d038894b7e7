import type { Draw } from './draw.ts';
import type { Bureau, Contract } from './world.ts';

/** J-12: the ten contents of a service, in the words of a contract. */
const JIANGYIN_CONTENTS = [
  '法律法规和标准的识别与达标',
  '安全评估与风险辨识管控',
  '组织机构和责任制建设',
  '规章制度和操作规程编制',
  '教育培训与持证管理',
  '现场检查与隐患整改督促',
  '应急预案编制与演练',
  '劳动防护用品配备指导',
  '事故报告与调查协助',
  '双重预防机制和安全文化建设',
] as const;

/** In every contract: assessment, rules, training and checks on site. */
const ALWAYS = [2, 4, 5, 6];

/** What agencies do elsewhere, one line per contract. */
const SERVICES: Readonly<Record<Exclude<Bureau, 'jiangyin'>, readonly string[]>> = {
  changji: [
    '隐患排查治理、安全现状评价',
    '双重预防体系建设指导、安全现状评价、隐患排查治理',
    '安全生产标准化建设指导、隐患排查治理、教育培训',
  ],
  suzhou: [
    '安全生产托管服务',
    '风险分级管控和隐患排查治理辅导',
    '安全生产标准化创建指导',
    '应急预案编制与演练辅导',
  ],
  hangjin: ['危险化学品企业双重预防机制数字化建设指导', '检维修和开停车方案技术指导', '特种作业人员培训辅导'],
  huiji: ['工贸企业标准化达标创建指导', '有限空间和粉尘防爆专项技术服务', '安全管理托管服务'],
};

/** What a contract is about. In 江阴 five to seven of J-12's contents. */
export function contentOf(bureau: Bureau, draw: Draw): Pick<Contract, 'contents' | 'content'> {
  if (bureau !== 'jiangyin') return { contents: [], content: draw.pick(SERVICES[bureau]) };
  const others = draw.shuffle([1, 3, 7, 8, 9, 10]).slice(0, draw.int(1, 3));
  const contents = [...ALWAYS, ...others].sort((a, b) => a - b);
  return { contents, content: contents.map((code) => JIANGYIN_CONTENTS[code - 1]).join('、') };
}

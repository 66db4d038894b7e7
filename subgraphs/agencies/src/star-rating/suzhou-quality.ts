import type { StarItemRule } from './rules.ts';
import { row } from './suzhou-table.ts';

/** Table A.1, rows 6–17, 服务质量: 60 points (S-7.4). */
export const QUALITY: readonly StarItemRule[] = [
  row('QUALITY', 6, 5, '合同履行', 'Performance of contracts', [
    [
      'EACH',
      0.5,
      '签订后10个工作日内未到现场辅导（每项）',
      'Not on site within 10 working days of signing, each',
    ],
    ['RATIO', 2, '服务流程未完成比率', 'Share of the service process not done'],
    ['RATIO', 2, '服务频次未完成比率', 'Share of the agreed visits not made'],
  ]),
  row('QUALITY', 7, 5, '责任制、管理制度和操作规程', 'Responsibilities, rules and procedures', [
    ['EACH', 1, '未建立相关规定（每项）', 'Rules not established, each'],
    ['EACH', 1, '引用法规标准严重错误（每项）', 'Law or standard cited seriously wrong, each'],
  ]),
  row('QUALITY', 8, 5, '危险源辨识与风险管控', 'Identification and control of risks', [
    ['ONCE', 5, '未指导企业通过系统辨识风险', 'Client not guided to identify risks through the system'],
    [
      'EACH',
      1,
      '危险源辨识与企业严重不符（每项）',
      'Identified hazards seriously at odds with the client, each',
    ],
    ['EACH', 1, '风险等级确定错误（每项）', 'Wrong risk level, each'],
    [
      'EACH',
      1,
      '较大以上风险上报或包保责任制未落实（每项）',
      'Larger risk not reported or not assigned, each',
    ],
  ]),
  row('QUALITY', 9, 5, '可视化管理', 'Visual management', [
    ['ONCE', 2, '未设置风险四色图等五项公示', 'The five publications, such as the risk map, missing'],
    ['EACH', 0.5, '未按规定设置安全警示标志（每项）', 'Warning sign missing, each'],
    ['EACH', 0.5, '较大以上风险点未落实风险告知卡（每项）', 'Risk card missing at a larger risk, each'],
    ['ONCE', 1, '未公示服务内容', 'Content of the service not published'],
  ]),
  row('QUALITY', 10, 5, '隐患排查治理制度', 'System of hazard checks', [
    ['ONCE', 3, '未督促企业建立隐患排查治理制度', 'Client not urged to establish a system of hazard checks'],
    ['ONCE', 2, '未指导企业通过系统排查隐患', 'Client not guided to check through the system'],
    ['ONCE', 5, '未指出企业存在的重大隐患', 'Major hazard at the client not pointed out'],
  ]),
  row('QUALITY', 11, 5, '现场安全检查', 'Checks on site', [
    ['EACH', 1, '易发现的固有隐患未发现（每项）', 'Obvious hazard missed, each'],
    ['EACH', 0.5, '未提供书面整改建议（每项）', 'No written suggestion, each'],
  ]),
  row('QUALITY', 12, 5, '教育培训', 'Training', [
    ['ONCE', 2, '未指导企业制定并落实培训计划', 'No training plan made and carried out'],
    ['ONCE', 1, '未指导企业建立培训档案', 'No training archive'],
    ['ONCE', 1, '培训档案有不实记录', 'Untrue record in the training archive'],
    ['EACH', 1, '应持证人员未持证上岗（每人）', 'Person without the required certificate, each'],
  ]),
  row('QUALITY', 13, 5, '应急预案与演练', 'Emergency plans and drills', [
    ['ONCE', 3, '未指导企业编制预案', 'No plan compiled'],
    ['ONCE', 1, '预案与实际不符或有明显疏漏', 'Plan at odds with the client or with obvious gaps'],
    ['ONCE', 2, '未指导企业开展演练', 'No drill'],
    ['ONCE', 1, '演练未达规定频次', 'Too few drills'],
  ]),
  row('QUALITY', 14, 5, '安全投入', 'Spending on safety', [
    ['ONCE', 3, '未指导企业编制安全投入计划', 'No spending plan'],
    ['ONCE', 2, '未指导企业落实安全投入', 'Spending not carried out'],
  ]),
  row('QUALITY', 15, 5, '厂房租赁管理', 'Letting of premises', [
    ['ONCE', 1, '未指导企业制定租赁管理制度', 'No rules on letting'],
    ['ONCE', 1, '未指导企业签订安全管理协议、明确责任', 'No safety agreement between the parties'],
    ['ONCE', 2, '未指导企业有效开展安全管理', 'No effective safety management'],
    ['ONCE', 1, '未指导企业在系统内登记出租信息', 'Letting not registered in the system'],
  ]),
  row('QUALITY', 16, 5, '委外作业管理', 'Contracted-out work', [
    ['ONCE', 3, '未指导企业签订委外作业安全管理协议', 'No safety agreement on contracted-out work'],
    ['ONCE', 2, '未指导企业建立相关方档案', 'No file on related parties'],
  ]),
  // the wording on related parties is the table's own, as in the row before.
  row('QUALITY', 17, 5, '危险作业管理', 'Hazardous work', [
    ['ONCE', 2, '未指导企业签订危险作业安全管理协议', 'No safety agreement on hazardous work'],
    ['ONCE', 2, '未指导企业建立相关方档案', 'No file on related parties'],
    ['ONCE', 1, '未指导企业在系统内登记报备危险作业', 'Hazardous work not registered in the system'],
  ]),
];

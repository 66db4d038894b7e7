/** What a text may speak of. */
export interface Circumstance {
  /** `甘河子镇某化工企业`. */
  readonly client: string;
  readonly majorHazard: string;
}

type Wording = (of: Circumstance) => string;

/** The public line of a finding, by item of Articles 15 to 17 (`15-4` for C1-15-4). */
export const WORDING: Readonly<Record<string, Wording>> = {
  '15-1': ({ client }) =>
    `为${client}提供隐患排查服务的人员，不具备规定的职称、执业资格，也不能证明15年以上相关行业安全生产工作经历。`,
  '15-2': ({ client }) => `未与${client}签订委托技术服务合同，即开展隐患排查治理服务。`,
  '15-3': ({ client }) => `为${client}编制的安全现状评价报告质量不高，经专家评审两次未通过。`,
  '15-4': ({ client }) => `承接${client}隐患排查项目，应到现场而未到，且无法提供现场影像证明。`,
  '15-5': ({ client }) => `承接${client}安全服务业务后，未按规定在七日内书面告知应急管理部门。`,
  '16-1': ({ client }) =>
    `未按与${client}签订的合同约定节点交付双重预防体系建设成果，逾期四个月，无正当理由。`,
  '16-2': ({ client, majorHazard }) =>
    `在${client}排查时，对现场存在的“${majorHazard}”这一重大事故隐患既未指出，也未上报。`,
  '16-3': ({ client }) => `开展${client}安全现状评价时省略现场勘验和测量，简化评价程序。`,
  '16-4': ({ client }) =>
    `为${client}出具的安全评价报告引用已废止的标准，并遗漏关键危险有害因素，尚未造成重大损失。`,
  '16-5': () => '同时在两家同类机构登记执业，并由他人代为签字，经查证属实。',
  '17-3': ({ client, majorHazard }) =>
    `${client}存在“${majorHazard}”，所出具的评价报告未予指出，仍作出符合安全条件的结论，严重失实。`,
  '17-4': ({ client }) => `冒用应急管理部门名义，要求${client}接受有偿培训服务。`,
};

/** The written reason where the clause asks for one. */
export const REASON: Readonly<Record<string, string>> = {
  '16-2': '事实发生在排查环节，未涉及正式报告或证明，按第十六条处理（Q-06）。',
  '16-4': '报告存在重大疏漏，但结论未失实且尚未造成损失，按第十六条处理（Q-06）。',
  '17-3': '正式评价报告隐去重大事故隐患并作出合格结论，属严重失实报告，按第十七条处理（Q-06）。',
};

/** 第十六条第（四）项. */
export function articleOf(item: string): string {
  const [article, number] = item.split('-');
  const names: Readonly<Record<string, string>> = { '15': '第十五条', '16': '第十六条', '17': '第十七条' };
  return `${names[article ?? ''] ?? ''}第（${'一二三四五六'.charAt(Number(number) - 1)}）项`;
}

/** What a text may speak of. Clients are not named in a public line: the finding is the agency's. */
export interface Circumstance {
  /** `周庄镇某纺织企业`. */
  readonly client: string;
  /** 周庄镇. */
  readonly town: string;
  readonly majorHazard: string;
  readonly generalHazard: string;
  /** 合同约定的年服务频次. */
  readonly visits: number;
  /** The month reported on and its due day, for J-A3-3-4. */
  readonly reportMonth: number;
  readonly reportDue: string;
}

type Wording = (of: Circumstance) => string;

/** The public line of a finding, by item of annex 3 (`2-5` for J-A3-2-5). Own sentences that fit the item. */
export const WORDING: Readonly<Record<string, Wording>> = {
  '1-1': ({ client, majorHazard }) =>
    `明知${client}存在“${majorHazard}”的重大事故隐患，仍帮助其以临时停用设备的方式应付检查，故意隐瞒。`,
  '1-2': ({ client }) =>
    `${client}发生生产安全事故，经调查认定，该机构未履行约定的现场检查职责，对事故发生负有责任。`,
  '1-3': ({ client }) =>
    `未到现场调研，代替${client}编制全套规章制度和操作规程，所列设备和工艺与企业实际不符。`,
  '1-4': ({ client }) => `为取得${client}的服务项目，以“介绍费”名义向企业经办人员给付财物。`,
  '1-5': ({ town }) => `在${town}向多家企业散发贬低其他服务机构的材料，干预企业选择服务机构。`,
  '1-6': ({ client }) => `业务人员自称受应急管理部门指派，要求${client}与其签订技术服务合同。`,
  '1-7': () => '监督抽查时拒不提供服务台账和现场记录，经当场告知后仍阻碍检查。',
  '1-8': ({ client }) => `本周期经市局三次约谈后仍不改正，对${client}的服务记录再次弄虚作假。`,
  '1-9': ({ client }) => `利用培训服务之便，协助${client}未参加培训考核的人员违规取得特种作业证。`,
  '1-10': ({ town }) => `在${town}向多家企业出售内容雷同的隐患排查报告，均未实际开展排查。`,
  '2-1': ({ client, majorHazard }) =>
    `为${client}排查隐患时，未能依据判定标准发现“${majorHazard}”的重大事故隐患。`,
  '2-2': ({ client }) => `指导${client}制定的动火作业和有限空间作业规程，审批、检测要求低于现行国家标准。`,
  '2-3': ({ client }) => `将${client}的年度技术服务项目转包给其他单位实施。`,
  '2-4': () => '1名执业人员同时在另一家服务机构从业，经社会保险缴纳记录核对属实。',
  '2-5': ({ client }) => `服务记录载明执业人员到${client}开展现场检查，经核对门卫登记和视频，当日无人到场。`,
  '2-6': ({ client }) => `将${client}的工艺布置资料作为样例提供给其他企业，泄露服务对象商业秘密。`,
  '2-7': ({ client }) => `本周期经市局两次约谈后仍不改正，对${client}的服务再次省略现场检查环节。`,
  '2-8': ({ town }) => `以同一组检查照片充作${town}三家企业的现场服务记录。`,
  '3-1': ({ town }) => `在${town}首次开展技术服务前，未报送服务机构基本情况。`,
  '3-2': ({ town }) => `在${town}首次开展技术服务前，未报送守法诚信承诺书。`,
  '3-3': ({ client }) => `未与${client}签订技术服务合同即开展现场服务。`,
  '3-4': ({ reportMonth, reportDue }) => `${reportMonth}月份业务情况应于${reportDue}前报送，逾期未报送。`,
  '3-5': ({ client }) => `为${client}开展年度安全评估时省略现场勘查，仅以电话询问代替。`,
  '3-6': ({ client, visits }) =>
    `合同约定每年到${client}现场服务${visits}次，抽查时实际服务滞后于约定进度2次以上。`,
  '3-7': ({ client, generalHazard }) =>
    `检查发现${client}“${generalHazard}”，仅口头告知，未出具书面整改建议。`,
  '3-8': ({ client }) => `本周期经市局一次约谈后仍不改正，对${client}的现场服务继续少于合同约定。`,
  '3-9': ({ client }) => `${client}的培训签到表由服务人员代签。`,
};

/** The written reason of the catch-all items. */
export const REASON: Readonly<Record<string, string>> = {
  '1-10': '涉及企业多家且均未开展实际排查，掩盖了隐患真实情况，情节恶劣；经集体讨论，报局领导批准。',
  '2-8':
    '一次涉及三家企业，足以影响对企业隐患的判断，危害大于一般记录不规范；经集体讨论，报局领导批准，按10分扣分。',
  '3-9': '培训记录应当真实，代签使培训效果无从核实；属初次且未造成后果，按5分扣分。',
};

/** What a talk was about. */
export function talkTopic(about: string): string {
  return `就“${about}”约谈机构主要负责人，指出问题，要求限期改正并书面报告。`;
}

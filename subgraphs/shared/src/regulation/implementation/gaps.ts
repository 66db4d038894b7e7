import type { Gap } from './coverage.ts';

const notYet = (zh: string, en: string): Gap => ({ zh: `尚未实现：${zh}`, en: `Not yet: ${en}` });

/* What is missing, named once for all the clauses that wait for it. */

export const QUALIFICATIONS = notYet(
  '机构资质和人员资格的登记与核对',
  'the register of qualifications of agencies and staff',
);
export const PROJECTS = notYet(
  '服务项目的过程资料（评价、设计、评估、咨询）',
  'the file of a service project (evaluation, design, assessment, consulting)',
);
export const HAZARD_CLOSURE = notYet(
  '企业整改、复查和销号的闭环',
  "the enterprise's rectification, re-check and closure",
);
export const HAZARDS = notYet('隐患登记、书面告知和闭环', 'hazards: register, written notice, closure');
export const INSPECTIONS = notYet(
  '检查计划、随机抽查和检查记录',
  'inspection plans, random draws and inspection records',
);
export const ORDERS = notYet('责令改正的登记和期限', 'orders to correct, with their time limits');
export const SPECIAL_INSPECTIONS = notYet(
  '专项检查和专项督导',
  'special inspections and special supervision',
);
export const BLACKLIST_DECISION = notYet(
  '依昌州安监管字〔2017〕59号的认定流程',
  "the procedure of Changji's document of 2017",
);
export const DETECTION = notYet(
  '自动提出建议；现由人员登记查实的行为',
  'automatic proposals; officials record what they found',
);
export const FEEDBACK = notYet('反馈交流会的记录和年度计数', 'feedback meetings and their yearly count');
export const OUTBOUND = notYet(
  '对外移交、抄送和录入其他系统的任务',
  'tasks of transfer, copy and entry into other systems',
);
export const PENALTIES = notYet('行政处罚的登记和抄告', 'administrative penalties and their copies');
export const PERMISSIONS = notYet('按辖区划分的登录和权限', 'sign-in and permission by territory');
export const VIOLATION_CASES = notYet(
  '“三违”清单、案例和报送',
  'lists, cases and reports of the three violations',
);
export const KEY_SUPERVISION = notYet('重点监管名单', 'the list of key supervision targets');
export const ACTIVITIES = notYet(
  '四项活动的报备、审批和现场公示',
  'filing, approval and on-site notices of the four activities',
);
export const CONTRACTORS = notYet('外包单位的档案和检查', 'contractors: file and checks');
export const APPRAISAL = notYet(
  '履职考核和对监管部门的约谈',
  'performance appraisal and talks with authorities',
);
export const EQUIPMENT = notYet(
  '企业设施、设备、供电和消防情况的登记',
  'facilities, equipment, power supply and fire status of enterprises',
);
export const MEASURE_TASKS = notYet('十二条措施的任务和进度', 'tasks and progress of the twelve measures');
export const SAFETY_STAFF = notYet(
  '安全总监、特种作业人员和培训台账',
  'safety directors, special operators and training ledgers',
);
export const STRATEGY = notYet(
  '按等次生成检查频次和帮扶、整治任务',
  'inspection frequency and tasks derived from the grade',
);
export const EXPERT_TEAMS = notYet('专家团队和驻厂日志', 'expert teams and their logs on site');
export const LARGE_WORK = notYet(
  '大型检维修和开停车的方案审核与人数控制',
  'review of large overhauls and the limit of persons on site',
);
export const INSURANCE = notYet('安全费用和安责险的登记', 'safety funds and liability insurance');
export const ADMISSION = notYet('新引进企业的安全评估', 'admission review of new enterprises');
export const BULLETINS = notYet('定期通报和典型案例页', 'periodic bulletins and case pages');
export const STANDARDISATION = notYet(
  '标准化证书、达标率和考核扣分',
  'standardisation certificates, rates and appraisal deductions',
);
export const HAZARD_SCHEDULE = notYet(
  '日、周、月排查的排期',
  'the schedule of daily, weekly and monthly inspections',
);
export const SPECIAL_CAMPAIGNS = notYet(
  '专项治理的清单和验收',
  'checklists and acceptance of special campaigns',
);
export const TRAINING = notYet('监管人员培训记录', 'training records of supervisors');
export const JOINT_MEASURES = notYet(
  '联合惩戒措施的登记和部门反馈',
  'joint measures and the feedback of departments',
);
export const BANS = notYet('职业禁入和行业禁入的登记', 'bans from an occupation or an industry');
export const INSPECTION_MODES = notYet('检查方式和强制措施的登记', 'inspection modes and coercive measures');
export const ENTERPRISE_FACTS = notYet(
  '规模、从业人员、生产工艺、达标和“三同时”等栏目',
  'scale, employees, process, standardisation and other columns',
);
export const ENTERPRISE_SUPPORT = notYet(
  '总工程师、安全托管和志愿者的登记',
  'chief engineers, custody contracts and volunteers',
);
export const AGENCY_CONDITIONS = notYet(
  '机构条件的登记和校验',
  'conditions of agencies: register and checks',
);
export const RISKS = notYet('风险点、四色图和上报', 'risk points, four-colour maps and reports');
export const DRILLS = notYet('应急预案和演练的登记', 'emergency plans and drills');
export const CREDIT_REPAIR = notYet('公示期限分类和信用修复', 'classes of publication and credit repair');
export const PUBLICATION_CLOCKS = notYet(
  '检查、抽查结果的公开期限，处罚变更、撤销后的撤回期限',
  'publication clocks of inspections and draws, and of withdrawal after a penalty is changed or revoked',
);
export const NATIONAL_LIST = notYet(
  '国家严重失信主体名单的列入、移出流程',
  'listing and removal for the national list',
);
export const ACCIDENTS = notYet('事故登记和分级', 'accidents and their classes');
export const MASKING = notYet('自然人信息的遮盖和公开选择', 'masking of persons and the choice to name them');
export const DATA_LOCATION = notYet(
  '境内存储的检查（由部署单位负责）',
  'a check of where data is stored (up to whoever runs the hub)',
);
export const INSPECTION_CAPS = notYet('检查频次上限', 'caps on inspections');

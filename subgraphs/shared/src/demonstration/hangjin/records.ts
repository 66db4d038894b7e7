import { addDays, addMonths } from '../../time/day.ts';
import type { Calendar } from '../calendar.ts';
import { idAt } from '../ids.ts';
import type { NumberlessNotice } from '../notice.ts';
import { letter, MASKED_BECAUSE, NAMED_BECAUSE } from '../texts.ts';
import type { Enterprise, SupervisionGrade } from '../world.ts';

const BUREAU = 'hangjin';
const ACT = '《杭锦旗强化安全生产监督管理十二条措施》';
const ASSESSOR = '旗应急管理局专家评估组（演示）';
const YEAR = 12;

type Band = SupervisionGrade['band'];

/** Why a grade was given, in the assessor's words (H-3a has no thresholds: Q-14). */
const REASON: Readonly<Record<Band, string>> = {
  EXCELLENT:
    '双重预防机制数字化系统运行良好，重大危险源包保责任落实，特殊作业全部使用电子票证，自查“三违”案例按月报送。',
  GOOD: '双重预防机制运行正常，特殊作业审批规范；个别岗位操作规程更新不及时，外委单位台账有待完善。',
  FAIR: '双重预防系统已建成但使用不足，特殊作业电子票证覆盖不全，外委作业人员培训记录不完整，需要帮扶。',
  POOR: '安全总监长期缺岗，可燃气体报警系统多处故障，重大隐患整改逾期，列入整治范围，限期整改。',
};

/** The grades of the chemical enterprises in turn, now and a year before; every fourth was not assessed then. */
const NOW: readonly Band[] = ['GOOD', 'EXCELLENT', 'FAIR', 'GOOD', 'POOR', 'FAIR', 'GOOD'];
const BEFORE: readonly (Band | undefined)[] = ['FAIR', 'GOOD', 'FAIR', undefined, 'FAIR', 'GOOD', 'GOOD'];

/** 优良中差 of the enterprises with hazardous chemicals (H-3a), valid for a year. */
export function supervisionGradesOf(
  enterprises: readonly Enterprise[],
  calendar: Calendar,
): SupervisionGrade[] {
  return enterprises
    .filter((one) => one.chemical)
    .flatMap((one, index) => {
      const grade = (band: Band | undefined, daysAgo: number): SupervisionGrade[] => {
        const assessedOn = calendar.ago(daysAgo);
        const validTo = addDays(addMonths(assessedOn, YEAR), -1);
        return band
          ? [
              {
                enterprise: one.creditCode,
                authority: BUREAU,
                band,
                assessedOn,
                validTo,
                assessor: ASSESSOR,
                reason: REASON[band],
              },
            ]
          : [];
      };
      const turn = index % NOW.length;
      const daysAgo = 40 + index * 9;
      return [...grade(BEFORE[turn], daysAgo + 350), ...grade(NOW[turn], daysAgo)];
    });
}

/** A case of 三违 that the banner exposes without naming the enterprise (H-4b), and a bulletin on the grades (H-3b). */
export function noticesOf(
  enterprises: readonly Enterprise[],
  grades: readonly SupervisionGrade[],
  seed: number,
  calendar: Calendar,
): NumberlessNotice[] {
  const trader = enterprises.find((one) => one.chemical === 'TRADE');
  const maker = enterprises.find((one) => one.chemical === 'PRODUCTION');
  if (!trader || !maker) throw new Error('Hangjin has neither trader nor producer of hazardous chemicals');
  const frame = (label: string, daysAgo: number, months: number) => {
    const decidedOn = calendar.ago(daysAgo);
    return {
      id: idAt(seed, `notice hangjin ${label}`, decidedOn),
      authority: BUREAU,
      measures: [],
      decidedOn,
      publishedOn: calendar.after(decidedOn, 2),
      publicUntil: addMonths(decidedOn, months),
    };
  };
  const masked = { naming: 'MASKED', namingReason: MASKED_BECAUSE } as const;
  const unloading = frame('unloading', 52, 6);
  const overhaul = frame('overhaul', 118, 6);
  const bulletin = frame('bulletin', 33, 3);
  const count = (band: Band) =>
    grades.filter((one) => one.band === band && one.validTo >= calendar.anchor).length;
  return [
    {
      ...unloading,
      ...masked,
      kind: 'CASE',
      severity: 'GENERAL',
      subjects: [{ kind: 'ENTERPRISE', id: trader.creditCode }],
      basis: ['H-4a', 'H-4b'],
      title: '“三违”典型案例警示：卸油作业无人监护',
      body: letter(
        [
          '旗内某危险化学品经营企业在每月自查中发现：油罐车卸油时，1名员工未穿防静电工作服，作业中途擅自离开现场，卸油口无人监护。',
          '企业当日停止其作业并组织全员复训，完善卸油作业双人确认制度，处理结果已按月报送旗应急管理局。',
          `依据${ACT}第（四）项，在全旗范围内警示曝光。各危险化学品企业要举一反三，严格落实作业监护。`,
        ],
        BUREAU,
        unloading.decidedOn,
      ),
    },
    {
      ...overhaul,
      ...masked,
      kind: 'CASE',
      severity: 'GENERAL',
      subjects: [{ kind: 'ENTERPRISE', id: maker.creditCode }],
      basis: ['H-4b', 'H-6b'],
      title: '“三违”典型案例警示：检维修作业超员',
      body: letter(
        [
          '旗内某危险化学品生产企业检维修期间，同一作业区域同时作业人员达到5人，未将作业方案报应急部门组织专家现场审核。',
          '企业自查发现后立即停止作业、撤出人员，重新报审方案，并对作业负责人按内部规定处理。',
          `依据${ACT}第（四）项、第（六）项，在全旗范围内警示曝光。`,
        ],
        BUREAU,
        overhaul.decidedOn,
      ),
    },
    {
      ...bulletin,
      kind: 'BULLETIN',
      severity: 'MINOR',
      naming: 'NAMED',
      namingReason: NAMED_BECAUSE,
      subjects: [],
      basis: ['H-3a', 'H-3b'],
      title: '关于危险化学品企业安全生产管理水平评估情况的通报',
      body: letter(
        [
          `依据${ACT}第（三）项，旗应急管理局组织专家对全旗危险化学品企业开展了安全生产管理水平评估。`,
          `现行有效的等次为：优${count('EXCELLENT')}家、良${count('GOOD')}家、中${count('FAIR')}家、差${count('POOR')}家。按照“夯实巩固优、规范提升良、帮扶管控中、整治淘汰差”的原则实施差异化监管。`,
        ],
        BUREAU,
        bulletin.decidedOn,
      ),
    },
  ];
}

import { addDays, addMonths, type Day } from '../../time/day.ts';
import type { Calendar } from '../calendar.ts';
import { idAt } from '../ids.ts';
import type { NumberlessNotice } from '../notice.ts';
import { letter, NAMED_BECAUSE, RIGHTS } from '../texts.ts';
import type { Enterprise } from '../world.ts';

const BUREAU = 'huiji';
const YEAR = 12;
/** So near is the last public day of the penalty that is about to disappear. */
const DAYS_LEFT = 3;

interface Penalty {
  readonly label: string;
  /** The first enterprise of this trade that has no penalty yet. */
  readonly trade: string;
  readonly daysAgo: number;
  readonly facts: string;
  readonly basis: readonly string[];
  readonly law: string;
  readonly measures: readonly string[];
  readonly outcome: string;
  readonly expiring?: true;
  readonly disputedDaysAgo?: number;
  readonly withdrawn?: { readonly daysAgo: number; readonly reason: string };
}

const LEASE = {
  basis: ['N-WSL-103', 'Z-7-2'],
  law: '《中华人民共和国安全生产法》第一百零三条',
  measures: ['FINE'],
  outcome: '责令限期改正，并处罚款',
} as const;

const PENALTIES: readonly Penalty[] = [
  {
    ...LEASE,
    label: 'agreement',
    trade: '家具',
    daysAgo: 62,
    facts: '将部分厂房出租给其他单位使用，未与承租单位签订安全生产管理协议',
  },
  {
    ...LEASE,
    label: 'coordination',
    trade: '印务',
    daysAgo: 150,
    facts: '未对承租单位的安全生产工作统一协调、管理',
    expiring: true,
  },
  {
    ...LEASE,
    label: 'contractor',
    trade: '建材',
    daysAgo: 104,
    facts: '将设备检修项目发包给不具备安全生产条件的单位',
    withdrawn: {
      daysAgo: 71,
      reason: '该行政处罚决定经行政复议被撤销，依法撤回公开的处罚信息（行政处罚法第四十八条）。',
    },
  },
  {
    ...LEASE,
    label: 'lease',
    trade: '冷链食品',
    daysAgo: 34,
    facts: '将氨制冷车间出租给不具备安全生产条件的单位',
    disputedDaysAgo: 11,
  },
  {
    label: 'melt',
    trade: '铸造',
    daysAgo: 47,
    facts: '在高温熔融金属吊运影响范围内设置人员休息场所，经责令改正后仍未改正',
    basis: ['Z-5-4', 'Z-7-2'],
    law: '惠济区冶金等工贸行业安全监管工作要点第五条第四项',
    measures: ['SUSPEND'],
    outcome: '责令停产整顿',
  },
];

/** Notices of penalties: one about to end, one withdrawn, one disputed (Z-7-2: published online). */
export function penaltiesOf(
  enterprises: readonly Enterprise[],
  seed: number,
  calendar: Calendar,
): NumberlessNotice[] {
  return PENALTIES.map((penalty) => penaltyNotice(penalty, enterprises, seed, calendar));
}

function penaltyNotice(
  penalty: Penalty,
  enterprises: readonly Enterprise[],
  seed: number,
  calendar: Calendar,
): NumberlessNotice {
  const party = enterprises.find((one) => one.trade === penalty.trade);
  if (!party) throw new Error(`no enterprise of ${penalty.trade} in Huiji`);
  const decidedOn = calendar.ago(penalty.daysAgo);
  const until: Day = penalty.expiring ? addDays(calendar.anchor, DAYS_LEFT) : addMonths(decidedOn, YEAR);
  const { disputedDaysAgo, withdrawn } = penalty;
  return {
    id: idAt(seed, `notice huiji ${penalty.label}`, decidedOn),
    kind: 'PENALTY',
    authority: BUREAU,
    subjects: [{ kind: 'ENTERPRISE', id: party.creditCode }],
    basis: penalty.basis,
    measures: [...penalty.measures, 'INFORM_PARENT'],
    title: `关于${party.name}安全生产违法行为的行政处罚公示`,
    body: letter(
      [
        `经查，${party.name}${penalty.facts}。`,
        `依据${penalty.law}，决定${penalty.outcome}。按照惠济区冶金等工贸行业安全监管工作要点第七条，予以上网公示并通报其上级公司。`,
        RIGHTS,
      ],
      BUREAU,
      decidedOn,
    ),
    severity: 'GENERAL',
    naming: 'NAMED',
    namingReason: NAMED_BECAUSE,
    priorNotice: { servedOn: calendar.before(decidedOn, 10), document: '行政处罚事先告知书（演示）' },
    decidedOn,
    publishedOn: calendar.after(decidedOn, 4),
    publicUntil: until,
    ...(disputedDaysAgo !== undefined && { disputedOn: calendar.ago(disputedDaysAgo) }),
    ...(withdrawn && { withdrawn: { on: calendar.ago(withdrawn.daysAgo), reason: withdrawn.reason } }),
  };
}

import { addMonths } from '../../time/day.ts';
import type { Calendar } from '../calendar.ts';
import { idAt } from '../ids.ts';
import type { Listing, NumberlessNotice, Restriction } from '../notice.ts';
import { letter, NAMED_BECAUSE, RIGHTS, written } from '../texts.ts';
import type { Enterprise } from '../world.ts';

const BUREAU = 'huiji';
const PLAN = '惠济区冶金等工贸行业安全监管工作要点';
const YEAR = 12;

/** Z-7-1: the five fields in which a blacklisted enterprise is restricted. */
const FIELDS: readonly (readonly [measure: string, area: string])[] = [
  ['LIMIT_FINANCE', '投融资'],
  ['LIMIT_INSURANCE_TAX', '保险税收'],
  ['LIMIT_PROCUREMENT', '政府采购'],
  ['LIMIT_BIDDING', '招标投标'],
  ['LIMIT_LAND', '土地出让'],
];

/** One enterprise in the district's blacklist with its restrictions, the notice, and the case told to the public. */
export function blacklistOf(
  enterprises: readonly Enterprise[],
  seed: number,
  calendar: Calendar,
): { listing: Listing; notices: NumberlessNotice[] } {
  const party = enterprises.filter((one) => one.trade === '铸造').at(1);
  if (!party) throw new Error('no second foundry in Huiji');
  const proposedOn = calendar.ago(150);
  const decidedOn = calendar.ago(131);
  const until = addMonths(decidedOn, YEAR);
  const toldOn = calendar.ago(22);
  const priorNotice = { servedOn: calendar.after(proposedOn, 2), document: '列入“黑名单”事先告知书（演示）' };
  const why = '拒不执行停产整顿指令，擅自恢复生产，被查处后仍未消除重大事故隐患';
  const subject = { kind: 'ENTERPRISE', id: party.creditCode } as const;
  const basis = ['Z-7-0', 'Z-7-1'];
  const restrictions: Restriction[] = FIELDS.map(([measure, area]) => ({ measure, area, basis: ['Z-7-1'] }));
  const named = {
    authority: BUREAU,
    subjects: [subject],
    naming: 'NAMED',
    namingReason: NAMED_BECAUSE,
  } as const;
  const notice: NumberlessNotice = {
    ...named,
    id: idAt(seed, 'notice huiji blacklist', decidedOn),
    kind: 'LISTING',
    basis,
    measures: ['LOCAL_BLACKLIST', 'JOINT_PUNISHMENT', ...FIELDS.map(([measure]) => measure)],
    title: `关于将${party.name}列入安全生产“黑名单”的公告`,
    body: letter(
      [
        `${party.name}${why}。`,
        `按照${PLAN}第七条，经事先告知并听取陈述、申辩，决定将其列入惠济区安全生产“黑名单”，期限至${written(until)}；期限内在投融资、保险税收、政府采购、招标投标、土地出让等方面予以限制。`,
        '本“黑名单”为地方名单，不是全国安全生产严重失信主体名单。',
        RIGHTS,
      ],
      BUREAU,
      decidedOn,
    ),
    severity: 'SERIOUS',
    priorNotice,
    decidedOn,
    publishedOn: calendar.after(decidedOn, 4),
    publicUntil: until,
  };
  const told: NumberlessNotice = {
    ...named,
    id: idAt(seed, 'notice huiji case', toldOn),
    kind: 'CASE',
    basis: ['Z-9-3'],
    measures: [],
    title: `联合惩戒典型案例：${party.name}`,
    body: letter(
      [
        `${party.name}列入“黑名单”后，有关部门在政府采购资格审查和授信审批中依规予以限制，企业主动停产整改。`,
        '目前，该企业已拆除吊运影响范围内的休息室并完成吊具更换，正在申请复查。一处失信、处处受限，望各企业引以为戒。',
      ],
      BUREAU,
      toldOn,
    ),
    severity: 'GENERAL',
    decidedOn: toldOn,
    publishedOn: calendar.after(toldOn, 2),
    publicUntil: addMonths(toldOn, YEAR / 2),
  };
  const listing: Listing = {
    id: idAt(seed, 'listing huiji', decidedOn),
    register: 'LOCAL_BLACKLIST',
    authority: BUREAU,
    subject,
    basis,
    reason: `${why}。`,
    priorNotice,
    decidedOn,
    from: decidedOn,
    until,
    notice: notice.id,
    restrictions,
  };
  return { listing, notices: [notice, told] };
}

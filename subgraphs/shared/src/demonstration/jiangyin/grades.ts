import { addMonths, type Day } from '../../time/day.ts';
import type { Calendar } from '../calendar.ts';
import { idAt } from '../ids.ts';
import type { Listing, NumberlessNotice } from '../notice.ts';
import { letter, NAMED_BECAUSE, RIGHTS, written } from '../texts.ts';
import type { Firm, GradePublication } from '../world.ts';
import type { Story } from './story.ts';

const BUREAU = 'jiangyin';
const ACT = '《江阴市工业企业安全生产技术服务工作管理办法（试行）》';
const YEAR = 12;
/** Grades of a year are published by the end of the following January (J-A3-4a). */
export const PUBLISHED = '01-20';

export interface Graded {
  readonly agency: Firm;
  readonly story: Story;
}

/** The first and the second full cycle, with what to call them in a story. */
const WHICH = ['older', 'newer'] as const;

/** When the grades of each full cycle are published: of every agency that had projects in it and is not late. */
export function gradePublicationsOf(graded: readonly Graded[], calendar: Calendar): GradePublication[] {
  return calendar.cycles.flatMap((cycle, index) =>
    graded
      .filter(({ story }) => (index === 0 ? !story.joinsOn : !story.leaves && !story.late))
      .map(({ agency }) => ({ agency: agency.creditCode, cycle, on: publicationOf(cycle, calendar) })),
  );
}

function publicationOf(cycle: number, calendar: Calendar): Day {
  return calendar.notAfterAnchor(calendar.on(cycle + 1, PUBLISHED));
}

/** The notice of each cycle's results (J-16a, J-A3-4a); the figures are put in when the grades have been decided. */
export function resultNoticesOf(
  publications: readonly GradePublication[],
  seed: number,
  calendar: Calendar,
): NumberlessNotice[] {
  return calendar.cycles.map((cycle) => {
    const decidedOn = publicationOf(cycle, calendar);
    const agencies = publications.filter((one) => one.cycle === cycle).map((one) => one.agency);
    return {
      id: idAt(seed, `notice grades ${cycle}`, decidedOn),
      kind: 'GRADE_RESULT',
      authority: BUREAU,
      subjects: agencies.map((id) => ({ kind: 'AGENCY', id })),
      basis: ['J-16a', 'J-A3-4a'],
      measures: ['PUBLISH_GRADE'],
      title: `关于${cycle}年度安全生产技术服务机构诚信等级评定结果的通报`,
      body: letter(
        [
          `根据${ACT}第十六条和附件3，我局会同各镇街园完成了${cycle}年度（${cycle}年1月1日至12月31日）安全生产技术服务机构诚信等级评定。`,
          `参加评定的服务机构共${agencies.length}家，其中A级{A}家、B级{B}家、C级{C}家，列入“黑名单”{BLACKLIST}家。各机构的得分、扣分事项和依据在本系统公布。`,
          '评定结果作为企业停止、续签或者另择优签约服务机构的重要依据。企业委托服务机构提供技术服务的，保证安全生产的责任仍由本单位负责。',
        ],
        BUREAU,
        decidedOn,
      ),
      severity: 'GENERAL',
      naming: 'NAMED',
      namingReason: NAMED_BECAUSE,
      decidedOn,
      publishedOn: decidedOn,
      publicUntil: addMonths(decidedOn, YEAR),
    };
  });
}

/** The entries in the local blacklist that follow from the grades, each with the notice that publishes it (J-A3-4b). */
export function blacklistOf(
  graded: readonly Graded[],
  seed: number,
  calendar: Calendar,
): { listings: Listing[]; notices: NumberlessNotice[] } {
  const entries = WHICH.flatMap((which, index) =>
    graded
      .filter(({ story }) => story.blacklisted?.includes(which))
      .flatMap((one) => entryOf(one, calendar.cycles[index] ?? calendar.running, seed, calendar)),
  );
  return { listings: entries.map((one) => one.listing), notices: entries.map((one) => one.notice) };
}

/** Nothing while the procedure, two weeks, is not yet over. */
function entryOf(
  { agency, story }: Graded,
  cycle: number,
  seed: number,
  calendar: Calendar,
): { listing: Listing; notice: NumberlessNotice }[] {
  const proposedOn = calendar.after(publicationOf(cycle, calendar), 1);
  const servedOn = calendar.after(proposedOn, 1);
  const decidedOn = calendar.after(servedOn, 8);
  const publishedOn = calendar.after(decidedOn, 2);
  if (publishedOn >= calendar.anchor) return [];
  const lines = cycle === calendar.cycles[0] ? story.older : story.newer;
  const direct = lines.flatMap((line) =>
    line.kind === 'finding' && line.item.startsWith('1-') ? [`J-A3-${line.item}`] : [],
  );
  const basis = ['J-A3-4b', ...(direct.length > 0 ? direct : ['J-A3-0c'])];
  const why = direct.length > 0 ? '存在附件3第一部分所列行为，直接列入“黑名单”' : '年度诚信评定得分低于60分';
  const until = addMonths(decidedOn, YEAR);
  const priorNotice = { servedOn, document: '列入“黑名单”事先告知书（演示）' };
  const subject = { kind: 'AGENCY', id: agency.creditCode } as const;
  const id = idAt(seed, `notice blacklist ${agency.creditCode} ${cycle}`, decidedOn);
  const notice: NumberlessNotice = {
    id,
    kind: 'LISTING',
    authority: BUREAU,
    subjects: [subject],
    basis,
    measures: ['LOCAL_BLACKLIST', 'REPORT_TO_COMMITTEE', 'COPY_TO_CREDIT'],
    title: `关于将${agency.name}列入安全生产技术服务机构“黑名单”的公告`,
    body: letter(
      [
        `经${cycle}年度诚信等级评定，${agency.name}${why}。`,
        `依据${ACT}附件3，经事先告知并听取陈述、申辩，决定将其列入江阴市安全生产技术服务机构“黑名单”，期限至${written(until)}，上报市安委会，同时抄送市信用部门。`,
        '本“黑名单”为地方诚信等级评定结果，不是全国安全生产严重失信主体名单。',
        RIGHTS,
      ],
      BUREAU,
      decidedOn,
    ),
    severity: 'SERIOUS',
    naming: 'NAMED',
    namingReason: NAMED_BECAUSE,
    priorNotice,
    decidedOn,
    publishedOn,
    publicUntil: until,
  };
  const listing: Listing = {
    id: idAt(seed, `listing blacklist ${agency.creditCode} ${cycle}`, decidedOn),
    register: 'LOCAL_BLACKLIST',
    authority: BUREAU,
    subject,
    basis,
    reason: `${cycle}年度${why}。`,
    priorNotice,
    decidedOn,
    from: decidedOn,
    until,
    notice: id,
    restrictions: [],
  };
  return [{ listing, notice }];
}

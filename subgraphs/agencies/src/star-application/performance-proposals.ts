import { addDays, type Day } from '@chengan/shared/time/day';
import { COUNTED_STEPS, frequencyOf, unfinishedFrequency, unfinishedProcess } from '../project/process.ts';
import { STEPS } from '../project/project.ts';
import { firstVisitOf } from '../visit/first-visit.ts';
import { type HubFacts, type KnownContract, namesOf, type Proposal } from './hub-facts.ts';

const LONGEST_TITLE = 40;

/** S-A6: late first visits; the unfinished shares of process and of frequency, sum by sum (Q-29). */
export function performanceProposals(facts: HubFacts): Proposal[] {
  return [...firstVisits(facts), ...process(facts), ...frequency(facts)];
}

/** S-A6-1: each contract in the year in which the term of its first visit ran out. */
function firstVisits({ contracts, from, asOf, today }: HubFacts): Proposal[] {
  const late = contracts.filter((one) => {
    const found = one.signedOn === null ? undefined : firstVisitOf(one.signedOn, one.visits, today);
    if (found?.state !== 'LATE') return false;
    const counts = countsOn(one, found.deadline.due);
    return from <= counts && counts <= asOf;
  });
  if (late.length === 0) return [];
  const zh = namesOf(late.map(({ client, signedOn }) => `${client}（${signedOn}）`)).zh;
  const en = namesOf(late.map(({ client, signedOn }) => `${client} (${signedOn})`)).en;
  return [
    {
      rule: 'S-A6-1',
      count: String(late.length),
      evidence: {
        zh: `${late.length} 份合同签订后 10 个工作日内没有到现场的记录，括号内为签订日：${zh}`,
        en: `${late.length} contracts without a visit on site within 10 working days of signing, with the day of signing: ${en}`,
      },
    },
  ];
}

/** A term that ran out before the service began or after it ended counts in the year of its beginning or end. */
function countsOn({ startsOn, inForceTo }: KnownContract, due: Day): Day {
  if (due < startsOn) return startsOn;
  return due < inForceTo ? due : inForceTo;
}

/** S-A6-2, of the projects that were over in the year. */
function process({ projects }: HubFacts): Proposal[] {
  const count = unfinishedProcess(projects.map(({ undone }) => undone.length));
  if (count === '0') return [];
  const all = projects.length * COUNTED_STEPS.length;
  const undone = projects.reduce((sum, one) => sum + one.undone.length, 0);
  const those = projects.filter((one) => one.undone.length > 0);
  const zh = those.map((one) => `${clipped(one.title)}（${stepsIn(one.undone, 'name').join('、')}）`);
  const en = those.map((one) => `${clipped(one.title)} (${stepsIn(one.undone, 'nameEn').join(', ')})`);
  return [
    {
      rule: 'S-A6-2',
      count,
      evidence: {
        zh: `本年度结束的 ${projects.length} 个项目应完成 5.1 至 5.5 共 ${all} 步，未完成 ${undone} 步：${namesOf(zh).zh}`,
        en: `${undone} of ${all} steps of 5.1 to 5.5 not done in ${projects.length} projects that ended in the year: ${namesOf(en).en}`,
      },
    },
  ];
}

/** The evidence becomes the note of a line, which is limited; a title may be long. */
function clipped(title: string): string {
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title;
}

function stepsIn(codes: readonly string[], name: 'name' | 'nameEn'): string[] {
  return STEPS.filter(({ code }) => codes.includes(code)).map((step) => step[name]);
}

/** S-A6-3, of the contract years that ended in the year; one that ends today still has its last day. */
function frequency({ contracts, from, asOf, today }: HubFacts): Proposal[] {
  const to = asOf < today ? asOf : addDays(today, -1);
  const known = contracts
    .filter(({ signedOn }) => signedOn !== null)
    .map((one) => ({ client: one.client, visits: one.visits, contract: one }));
  const sum = frequencyOf(known, from, to);
  const count = unfinishedFrequency(sum);
  if (count === '0') return [];
  const short = known.flatMap((one) => {
    const { missing } = frequencyOf([one], from, to);
    return missing > 0 ? [{ client: one.client, missing }] : [];
  });
  return [
    {
      rule: 'S-A6-3',
      count,
      evidence: {
        zh: `本年度届满的合同年度共约定服务 ${sum.contracted} 次，缺 ${sum.missing} 次：${namesOf(short.map((one) => `${one.client}（缺 ${one.missing} 次）`)).zh}`,
        en: `${sum.missing} of ${sum.contracted} visits agreed in contract years that ended in the year are missing: ${namesOf(short.map((one) => `${one.client} (${one.missing})`)).en}`,
      },
    },
  ];
}

import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { contractedVisits } from '../contract/contract-years.ts';
import { type ProjectEntry, valueOf } from './entries.ts';
import type { ProjectFacts } from './facts.ts';
import { type ListDefinition, WITH_REPORT } from './list-definition.ts';
import { listsFor } from './lists.ts';
import { panelProblems, participationProblems } from './report-rules.ts';

/** Lists whose every item must be answered YES or NOT_APPLICABLE before the service counts as done. */
const ANSWERED: Readonly<Record<string, string>> = {
  DESIGN: 'met',
  QUALITY: 'met',
  HAZOP: 'standard',
};

/**
 * Everything that keeps the service from being complete: lists of its kind that are not filled in, an item that is not
 * met, an expert's issue that is not signed off (C1-8b), people who did not take part (C1-6), a report that is not issued,
 * and visits that the contract still takes while it runs. What a contract that has ended still lacks is counted
 * (S-A6-3) and holds nothing up.
 */
export function serviceProblems(facts: ProjectFacts): Problem[] {
  const { project, entries } = facts;
  const lists = listsFor(project.kind).filter(({ step }) => step === 'SERVICE');
  return [
    ...lists.flatMap((list) => listProblems(list, entries)),
    ...(project.kind === 'ACCEPTANCE_EVALUATION' ? panelProblems(entries) : []),
    ...participationProblems(project, entries),
    ...reportProblems(facts),
    ...visitProblems(facts),
  ];
}

function listProblems(list: ListDefinition, entries: readonly ProjectEntry[]): Problem[] {
  const own = entries.filter((one) => one.list === list.code);
  // what the panel found may be nothing; who took part has a rule of its own
  if (list.code === 'PANEL' || list.code === 'PARTICIPATION') return [];
  const missing = (list.items ?? []).filter(({ code }) => own.every((one) => one.item !== code));
  const about = { field: list.code, clause: list.clause };
  if (own.length === 0 || missing.length > 0) {
    const which = own.length === 0 ? '' : `：${missing.map(({ name }) => name).join('、')}`;
    const whichEn = own.length === 0 ? '' : `: ${missing.map(({ nameEn }) => nameEn).join(', ')}`;
    return [
      problem(
        'LIST_INCOMPLETE',
        `“${list.name}”尚未填写完整${which}。`,
        `"${list.nameEn}" is not complete${whichEn}.`,
        about,
      ),
    ];
  }
  const answer = ANSWERED[list.code];
  const unmet = answer === undefined ? [] : own.filter((one) => valueOf(one, answer) === 'NO');
  const open = list.code === 'ACCEPTANCE' ? own.filter(isOpen) : [];
  return [...unmet, ...open].map((one) =>
    problem(
      'ITEM_NOT_MET',
      `“${list.name}”中有未落实的内容：${nameOf(list, one)}。`,
      `"${list.nameEn}" has an item that is not met: ${nameOf(list, one, true)}.`,
      about,
    ),
  );
}

/** C1-8a: a design item that was not verified, or has a defect that is not put right. */
function isOpen(entry: ProjectEntry): boolean {
  if (valueOf(entry, 'verified') === 'NO') return true;
  return valueOf(entry, 'defect').trim() !== '' && valueOf(entry, 'rectified') !== 'YES';
}

function nameOf(list: ListDefinition, entry: ProjectEntry, en = false): string {
  const item = list.items?.find(({ code }) => code === entry.item);
  if (item) return en ? item.nameEn : item.name;
  return valueOf(entry, 'designItem') || entry.item;
}

/** A project whose kind ends in a report has one that was issued, and no review of it that failed last. */
function reportProblems({ project, reports }: ProjectFacts): Problem[] {
  if (!WITH_REPORT.includes(project.kind)) return [];
  if (reports.some(({ issuedOn }) => issuedOn !== null)) return [];
  return [
    problem('REPORT_MISSING', '尚未出具报告。', 'No report has been issued yet.', { field: 'REPORTS' }),
  ];
}

function visitProblems({ contract, visits, today }: ProjectFacts): Problem[] {
  if (!contract || contract.inForceTo < today) return [];
  const agreed = contractedVisits(contract);
  const made = visits.length;
  if (made >= agreed) return [];
  return [
    problem(
      'VISITS_MISSING',
      `合同期至 ${contract.inForceTo}，约定服务 ${agreed} 次，已完成 ${made} 次。`,
      `The contract runs to ${contract.inForceTo} and takes ${agreed} visits; ${made} were made.`,
      { field: 'VISITS' },
    ),
  ];
}

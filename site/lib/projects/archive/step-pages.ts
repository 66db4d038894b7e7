import type { ProjectFileFull } from '../../hub/projects.ts';
import { escaped, facts, page } from './page.ts';

export interface ArchivePage {
  readonly name: string;
  readonly html: string;
}

type Step = ProjectFileFull['steps'][number];
const CLOSED_OR_LATER = '—';
const PASSED_OVER = 'PASSED_OVER';

/** A page for each step of the project, with every record that stands in it (S-5.6). */
export function stepPages(project: ProjectFileFull): ArchivePage[] {
  return project.steps.map((step, index) => ({
    name: `${String(index + 1).padStart(2, '0')}-${step.name}.html`,
    html: page(`${step.name}（${step.clause.clause}）`, stepBody(project, step)),
  }));
}

function stepBody(project: ProjectFileFull, step: Step): string {
  const standing = step.done ? '已完成' : step.passedOver ? '未开展（有理由）' : '未完成';
  const missing = step.missing.map(({ message }) => `<li>${escaped(message)}</li>`).join('');
  return [
    facts([['状态', standing]]),
    missing === '' ? '' : `<h2>尚缺</h2><ul>${missing}</ul>`,
    passedOverBody(project, step),
    ...project.lists.filter((list) => list.step === step.code && list.code !== PASSED_OVER).map(listBody),
    step.code === 'CONTRACT' ? contractBody(project) : '',
    step.code === 'SERVICE' ? serviceBody(project) : '',
  ].join('');
}

/** Why a step was not taken: the record stands in a list of its own, an item for each step. */
function passedOverBody(project: ProjectFileFull, step: Step): string {
  const list = project.lists.find(({ code }) => code === PASSED_OVER);
  const items = list?.items.filter(({ code }) => code === step.code) ?? [];
  return list && items.length > 0 ? listBody({ ...list, items }) : '';
}

function listBody(list: ProjectFileFull['lists'][number]): string {
  const names = new Map(list.fields.map(({ code, name }) => [code, name]));
  const records = list.items.flatMap(({ name, record }) => {
    if (!record) return [];
    const rows = record.values.map(({ field, shown }): [string, string] => [
      names.get(field) ?? field,
      shown.join('、'),
    ]);
    const heading = list.items.length > 1 ? `<h3>${escaped(name)}</h3>` : '';
    const version: [string, string] = ['登记', `第 ${record.version} 版，${record.recordedAt}`];
    return [`${heading}${facts([...rows, version])}`];
  });
  if (records.length === 0) return '';
  return `<h2>${escaped(`${list.name}（${list.clause.clause}）`)}</h2>${records.join('')}`;
}

function contractBody({ contract }: ProjectFileFull): string {
  if (!contract) return '';
  return `<h2>服务合同</h2>${facts([
    ['签订日期', contract.signedOn ?? CLOSED_OR_LATER],
    ['期限', `${contract.startsOn} 至 ${contract.endsOn}`],
    ['有效至', contract.inForceTo],
    ['年服务频次', String(contract.visitsPerYear)],
    ['签字合同', contract.attachments.map(({ name }) => name).join('、') || CLOSED_OR_LATER],
  ])}`;
}

function serviceBody({ visitsAgreed, visitsMade, reports }: ProjectFileFull): string {
  const lines = reports.map((report) =>
    facts([
      ['报告', `${report.title}（${report.number}）`],
      ['编制', report.draftedOn],
      ['出具', report.issuedOn ?? '尚未出具'],
      ...report.reviews.map((one): [string, string] => [
        `第 ${one.attempt} 次评审 ${one.reviewedOn}`,
        `${one.passed ? '通过' : '未通过'}：${one.opinion}`,
      ]),
    ]),
  );
  const visits = facts([['现场服务', `约定 ${visitsAgreed ?? 0} 次，已登记 ${visitsMade} 次`]]);
  return `<h2>现场服务</h2>${visits}${lines.length === 0 ? '' : `<h2>报告</h2>${lines.join('<br>')}`}`;
}

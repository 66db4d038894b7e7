import type { Act } from '../act.ts';
import { allActs, clausesOf } from '../register.ts';
import { type ActCoverage, coverageOf, coverageOfAct } from './by-act.ts';

const COLUMNS = ['条款 clauses', '已落实 done', '部分 partly', '未落实 open', '已落实率 done %'] as const;
const WIDTH = 16;
const ID_WIDTH = 18;

/** The coverage table: one line per act with clauses of its own, then the five documents, then all. Plain text. */
export function coverageTable(): readonly string[] {
  const rows = actsWithClauses().map((act) => ({ act, figures: coverageOfAct(act) }));
  const local = rows.filter(({ act }) => act.scope === 'LOCAL');
  return [
    padded('', ID_WIDTH) + COLUMNS.map((title) => leftPadded(title, WIDTH)).join('') + '  法规 act',
    ...rows.map(({ act, figures }) => `${line(act.id, figures)}  ${act.title}`),
    line('五个文件 documents', total(local.map(({ figures }) => figures))),
    line('合计 total', total(rows.map(({ figures }) => figures))),
  ];
}

/** Every clause that is not wholly carried out, by act, with what is missing in Chinese and English. */
export function openClauses(): readonly string[] {
  return actsWithClauses().flatMap((act) => {
    const rows = clausesOf(act.id).flatMap(({ id, article, label }) => {
      const coverage = coverageOf(id);
      if (!coverage || coverage.state === 'done') return [];
      const mark = coverage.state === 'partly' ? '部分 partly' : '未落实 open';
      const { zh, en } = coverage.missing;
      return [
        `  ${padded(id, ID_WIDTH)}${padded(mark, WIDTH)}${article} ${label}`,
        `${' '.repeat(ID_WIDTH + 2)}${zh} / ${en}`,
      ];
    });
    return rows.length === 0 ? [] : ['', `${act.id} ${act.title}`, ...rows];
  });
}

/** Clauses for which nobody has said what carries them out or why nothing does. */
export function clausesWithoutEntry(): readonly string[] {
  return actsWithClauses().flatMap((act) => coverageOfAct(act).missing);
}

function actsWithClauses(): readonly Act[] {
  return allActs().filter((act) => clausesOf(act.id).length > 0);
}

type Figures = Pick<ActCoverage, 'clauses' | 'done' | 'partly' | 'open'>;

function total(of: readonly Figures[]): Figures {
  const sum = (key: keyof Figures): number => of.reduce((all, one) => all + one[key], 0);
  return { clauses: sum('clauses'), done: sum('done'), partly: sum('partly'), open: sum('open') };
}

function line(name: string, { clauses, done, partly, open }: Figures): string {
  const cells = [clauses, done, partly, open, `${Math.floor((done * 100) / clauses)} %`];
  return padded(name, ID_WIDTH) + cells.map((cell) => leftPadded(String(cell), WIDTH)).join('');
}

/** Columns on a terminal: a Chinese character takes two. */
function columns(text: string): number {
  return [...text].reduce((width, character) => width + (/[⺀-￥]/u.test(character) ? 2 : 1), 0);
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

function leftPadded(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - columns(text))) + text;
}

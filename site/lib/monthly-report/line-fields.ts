import type { MonthlyFigures, MonthlyLine } from '../hub/monthly-report-shown.ts';
import type { MonthlyLineInput } from '../hub/monthly-reports.ts';
import type { HubProblem } from '../hub/problem.ts';
import type { FormValues } from '../form/state.ts';

/** The figures of a line that are typed, in the order of the form; `count` for whole numbers. */
export const TYPED = [
  { name: 'services', kind: 'lines' },
  { name: 'hazards', kind: 'count' },
  { name: 'majorHazards', kind: 'count' },
  { name: 'rectified', kind: 'count' },
  { name: 'advice', kind: 'text' },
  { name: 'refusals', kind: 'count' },
  { name: 'trainings', kind: 'count' },
  { name: 'drills', kind: 'count' },
  { name: 'contractNumber', kind: 'text' },
  { name: 'note', kind: 'text' },
] as const;
export type TypedFigure = (typeof TYPED)[number]['name'];

/** The name of a field, as the hub names it in its problems. */
export function fieldOf(contract: string, figure: string): string {
  return `lines.${contract}.${figure}`;
}

/** A figure as it is typed and shown. */
export function inWords(figures: MonthlyFigures, figure: TypedFigure): string {
  if (figure === 'services') return figures.servicesInWords;
  if (figure === 'advice') return figures.advice.join('、');
  return String(figures[figure]);
}

/** What the fields of these lines say. */
export function valuesOfLines(lines: readonly MonthlyLine[]): FormValues {
  return Object.fromEntries(
    lines.flatMap(({ contract, reported }) =>
      TYPED.map(({ name }) => [fieldOf(contract, name), inWords(reported, name)]),
    ),
  );
}

const FIELD = /^lines\.([0-9a-f-]{36})\.(\w+)$/;

/** The lines that a form sent, and every number that is none. An empty number is nought. */
export function linesSent(sent: Readonly<Record<string, unknown>>): {
  readonly lines: MonthlyLineInput[];
  readonly problems: readonly HubProblem[];
} {
  const problems: HubProblem[] = [];
  const contracts = [...new Set(Object.keys(sent).flatMap((name) => FIELD.exec(name)?.[1] ?? []))];
  const lines = contracts.map((contract): MonthlyLineInput => {
    const text = (figure: TypedFigure) => {
      const value = sent[fieldOf(contract, figure)];
      return typeof value === 'string' ? value.trim() : '';
    };
    const count = (figure: TypedFigure) => {
      const value = text(figure);
      if (/^\d{0,9}$/.test(value)) return Number(value);
      problems.push({
        code: 'NOT_A_COUNT',
        message: '请填写非负整数。',
        messageEn: 'Write a whole number.',
        field: fieldOf(contract, figure),
      });
      return 0;
    };
    return {
      contract,
      services: text('services'),
      hazards: count('hazards'),
      majorHazards: count('majorHazards'),
      rectified: count('rectified'),
      advice: text('advice')
        .split(/[、，,；;\n]/)
        .map((one) => one.trim())
        .filter((one) => one !== ''),
      refusals: count('refusals'),
      trainings: count('trainings'),
      drills: count('drills'),
      contractNumber: text('contractNumber'),
      note: text('note'),
    };
  });
  return { lines, problems };
}

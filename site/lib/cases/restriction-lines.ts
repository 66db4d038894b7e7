import type { RestrictionInput } from '../hub/generated/graphql.ts';
import type { HubProblem } from '../hub/problem.ts';
import { idsTyped } from './own-fields.ts';

/** The lines that a form has for restrictions, by their numbers. */
export const RESTRICTION_LINES = [0, 1, 2, 3, 4] as const;

/** A restriction that was begun, and the line of the form that it stands in. */
export interface BegunRestriction {
  readonly line: number;
  readonly restriction: RestrictionInput;
}

/** The restrictions of a sent form: every line in which anything stands. */
export function restrictionLines(data: Pick<FormData, 'get'>): readonly BegunRestriction[] {
  const typed = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return RESTRICTION_LINES.flatMap((line) => {
    const [measure, area] = [typed(`restrictions.${line}.measure`), typed(`restrictions.${line}.area`)];
    const basis = idsTyped.catch([]).parse(typed(`restrictions.${line}.basis`));
    return measure === '' && area === '' && basis.length === 0
      ? []
      : [{ line, restriction: { measure, area, basis } }];
  });
}

/** What the hub says of the third restriction sent belongs to the line in which that one stands. */
export function atRestrictionLines(
  problems: readonly HubProblem[],
  begun: readonly BegunRestriction[],
): readonly HubProblem[] {
  return problems.map((problem) => {
    const [, index, part] = /^restrictions\.(\d+)\.(\w+)/.exec(problem.field ?? '') ?? [];
    const line = begun[Number(index)]?.line;
    if (line === undefined || part === undefined) return problem;
    return { ...problem, field: `restrictions.${line}.${part === 'until' ? 'measure' : part}` };
  });
}

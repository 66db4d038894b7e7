import type { HubAnswer, HubProblem } from '../hub/problem.ts';
import type { TypedSystem } from './systems.ts';

const LISTS = ['equipment', 'otherConditions', 'items'];

/** A refusal with each problem at the field of the form that it was typed in: a list is one field, a system has its own. */
export function atFormFields<T>(answer: HubAnswer<T>, systems: readonly TypedSystem[]): HubAnswer<T> {
  if (answer.ok) return answer;
  const [first, ...more] = answer.problems.map((one) => moved(one, systems));
  return first ? { ok: false, problems: [first, ...more] } : answer;
}

function moved(problem: HubProblem, systems: readonly TypedSystem[]): HubProblem {
  const [list = '', index = '', part = ''] = problem.field?.split('.') ?? [];
  if (list === 'systems') {
    const field = systems[Number(index)]?.field ?? 'otherSystems';
    return {
      ...problem,
      field: part === 'inForceFrom' && field !== 'otherSystems' ? `${field}.from` : field,
    };
  }
  if (!LISTS.includes(list)) return problem;
  const line = index === '' ? undefined : Number(index) + 1;
  if (line === undefined) return { ...problem, field: list };
  return {
    ...problem,
    field: list,
    message: `第 ${line} 行：${problem.message}`,
    messageEn: `Line ${line}: ${problem.messageEn}`,
  };
}

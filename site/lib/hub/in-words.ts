import type { HubAnswer, HubProblem } from './problem.ts';

/** The answer, a refusal for the role in use told in `words`: the graph itself names only the field that was asked. */
export function forbiddenInWords<T>(
  answer: HubAnswer<T>,
  words: Pick<HubProblem, 'message' | 'messageEn'>,
): HubAnswer<T> {
  if (answer.ok || answer.problems[0].code !== 'FORBIDDEN') return answer;
  return { ok: false, problems: [{ code: 'FORBIDDEN', ...words }] };
}

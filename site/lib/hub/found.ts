import type { HubAnswer } from './problem.ts';

/**
 * The one thing that was asked for, with the hub's day. Null without an error is "not found" as well, so that a page
 * never has to tell the two apart.
 */
export function found<Result extends { hub: { today: string } }, Value>(
  answer: HubAnswer<Result>,
  pick: (result: Result) => Value | null | undefined,
): HubAnswer<{ readonly today: string; readonly value: Value }> {
  if (!answer.ok) return answer;
  const value = pick(answer.value);
  if (value === null || value === undefined) {
    return {
      ok: false,
      problems: [
        { code: 'NOT_FOUND', message: '枢纽中没有这一记录。', messageEn: 'The hub has no such record.' },
      ],
    };
  }
  return { ok: true, value: { today: answer.value.hub.today, value } };
}

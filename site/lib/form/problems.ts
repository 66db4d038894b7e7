import type { z } from 'zod';
import type { HubProblem } from '../hub/problem.ts';

type Issue = z.core.$ZodIssue;
type Words = Omit<HubProblem, 'field'>;

const MISSING: Words = { code: 'MISSING', message: '请填写此项。', messageEn: 'Fill this in.' };
const NOT_CHOSEN: Words = { code: 'NOT_CHOSEN', message: '请选择一项。', messageEn: 'Choose one.' };
const WRONG: Words = {
  code: 'WRONG',
  message: '填写有误，请核对。',
  messageEn: 'This is not right; please check it.',
};

/** Checks of one's own: `refine(…, { params: { code } })` with a code from here. */
const OWN: Readonly<Record<string, Words>> = {
  DAY_MALFORMED: {
    code: 'DAY_MALFORMED',
    message: '日期写作 2026-01-31 这样的年月日。',
    messageEn: 'A day is written as 2026-01-31.',
  },
  CODE_MALFORMED: {
    code: 'CODE_MALFORMED',
    message: '动态口令是 6 位数字。',
    messageEn: 'The one-time code has 6 digits.',
  },
  EMAIL_MALFORMED: {
    code: 'EMAIL_MALFORMED',
    message: '这不是电子邮箱地址。',
    messageEn: 'This is not an e-mail address.',
  },
  NOT_THE_SAME: {
    code: 'NOT_THE_SAME',
    message: '两次输入的不一样。',
    messageEn: 'The two are not the same.',
  },
  HOURS_MALFORMED: {
    code: 'HOURS_MALFORMED',
    message: '学时写作 4 或 2.5 这样的数，最多一位小数。',
    messageEn: 'Hours are written as 4 or 2.5, one decimal at most.',
  },
  YEARS_MALFORMED: {
    code: 'YEARS_MALFORMED',
    message: '年限是 0 至 60 的整数。',
    messageEn: 'Years are a whole number from 0 to 60.',
  },
  FILE_MISSING: { code: 'FILE_MISSING', message: '请选择文件。', messageEn: 'Choose a file.' },
};

function wordsFor(issue: Issue): Words {
  switch (issue.code) {
    case 'too_small':
      return MISSING;
    case 'too_big':
      return {
        code: 'TOO_LONG',
        message: `不能超过 ${String(issue.maximum)} 个字。`,
        messageEn: `At most ${String(issue.maximum)} characters.`,
      };
    case 'invalid_value':
      return NOT_CHOSEN;
    case 'invalid_type':
      return MISSING;
    case 'custom':
      return OWN[String(issue.params?.['code'])] ?? WRONG;
    default:
      return WRONG;
  }
}

/** What is wrong with what was typed, in both languages, at most one reason for a field, in the order of the schema. */
export function typingProblems(issues: readonly Issue[]): HubProblem[] {
  const byField = new Map<string, HubProblem>();
  for (const issue of issues) {
    const field = issue.path.map(String).join('.');
    if (!byField.has(field)) byField.set(field, { ...wordsFor(issue), ...(field ? { field } : {}) });
  }
  return [...byField.values()];
}

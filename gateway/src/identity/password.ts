import type { Problem } from '@chengan/shared/outcome/outcome';

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;
/** Shorter parts of an e-mail address occur in any sentence. */
const SHORTEST_WORD = 4;

/** Everything that speaks against `password` for the person with this e-mail; none when it may be used. */
export function passwordProblems(password: string, email: string): Problem[] {
  const length = [...password].length;
  const problems: Problem[] = [];
  if (length < SHORTEST_PASSWORD)
    problems.push({
      code: 'PASSWORD_TOO_SHORT',
      message: `密码至少 ${SHORTEST_PASSWORD} 个字符，现为 ${length} 个。`,
      messageEn: `A password has at least ${SHORTEST_PASSWORD} characters; this one has ${length}.`,
      field: 'password',
    });
  if (length > LONGEST_PASSWORD)
    problems.push({
      code: 'PASSWORD_TOO_LONG',
      message: `密码最多 ${LONGEST_PASSWORD} 个字符，现为 ${length} 个。`,
      messageEn: `A password has at most ${LONGEST_PASSWORD} characters; this one has ${length}.`,
      field: 'password',
    });
  if (wordsOf(email).some((word) => password.toLowerCase().includes(word)))
    problems.push({
      code: 'PASSWORD_HOLDS_EMAIL',
      message: '密码不能含有邮箱地址中的字词。',
      messageEn: 'A password may not hold a word of the e-mail address.',
      field: 'password',
    });
  return problems;
}

function wordsOf(email: string): string[] {
  return email
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= SHORTEST_WORD);
}

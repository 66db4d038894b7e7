import { checkCreditCode, isAcceptable } from '@chengan/shared/credit-code/credit-code';
import type { Problem } from '@chengan/shared/outcome/outcome';
import type { NewEnterprise } from './enterprise.ts';

/** What forbids the rows to be registered: names and codes that are none, a code twice. `enterprises.<n>.…` is the field. */
export function checkEnterprises(rows: readonly NewEnterprise[]): Problem[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const at = `enterprises.${index}`;
    const check = checkCreditCode(row.creditCode, `${at}.creditCode`);
    const problems: Problem[] = check.problem && !isAcceptable(check.verdict) ? [check.problem] : [];
    if (check.code !== row.creditCode) problems.push(notNormalised(at));
    if (row.name.trim() === '') problems.push(nameless(at));
    if (seen.has(row.creditCode)) problems.push(twice(at, row.creditCode));
    seen.add(row.creditCode);
    return problems;
  });
}

const notNormalised = (at: string): Problem => ({
  code: 'CREDIT_CODE_NOT_NORMALISED',
  message: '统一社会信用代码应先规范为半角大写。',
  messageEn: 'The credit code must be normalised first (half width, upper case, no spaces).',
  field: `${at}.creditCode`,
});

const nameless = (at: string): Problem => ({
  code: 'NAME_MISSING',
  message: '没有企业名称。',
  messageEn: 'The name of the enterprise is missing.',
  field: `${at}.name`,
});

const twice = (at: string, code: string): Problem => ({
  code: 'CREDIT_CODE_TWICE',
  message: `同一统一社会信用代码出现了两次：${code}。`,
  messageEn: `The credit code ${code} occurs twice.`,
  field: `${at}.creditCode`,
});

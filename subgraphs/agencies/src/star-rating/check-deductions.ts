import { type Exact, exact, toDecimalString } from '@chengan/shared/number/decimal';
import type { Problem } from '@chengan/shared/outcome/outcome';
import type { StarDeductionFact } from './facts.ts';
import type { StarDeductionRule, StarRules } from './rules.ts';

/** The deductions of the table by rule id. */
function deductionRules({ items }: StarRules): ReadonlyMap<string, StarDeductionRule> {
  return new Map(items.flatMap((item) => item.deductions.map((rule) => [rule.id, rule])));
}

/**
 * Every problem of the deductions. Cases may be spread over several lines of one rule and are added up; a rule that
 * takes its points once, or by a share, may be given once only.
 */
export function checkDeductions(facts: readonly StarDeductionFact[], rules: StarRules): Problem[] {
  const known = deductionRules(rules);
  const seen = new Set<string>();
  return facts.flatMap((fact, index) => {
    const rule = known.get(fact.rule);
    const again = seen.has(fact.rule);
    seen.add(fact.rule);
    const field = `deductions.${index}`;
    if (!rule) return [unknownRule(fact.rule, `${field}.rule`)];
    const twice = again && rule.measure !== 'EACH' ? [ruleTwice(rule, `${field}.rule`)] : [];
    return [...twice, ...checkCount(fact.count ?? exact(1), rule, `${field}.count`)];
  });
}

function unknownRule(rule: string, field: string): Problem {
  return {
    code: 'UNKNOWN_RULE',
    message: `表A.1中没有扣分规则“${rule}”，请填写 S-A1-1 至 S-A18-6 之一。`,
    messageEn: `Table A.1 has no deduction "${rule}"; give one of S-A1-1 to S-A18-6.`,
    field,
  };
}

function ruleTwice({ id, item }: StarDeductionRule, field: string): Problem {
  return {
    code: 'RULE_TWICE',
    message: `${id} 只能填写一次。`,
    messageEn: `${id} may be given once only.`,
    field,
    clause: item,
  };
}

function checkCount(count: Exact, rule: StarDeductionRule, field: string): Problem[] {
  const problem = countProblem(count, rule, toDecimalString(count));
  return problem ? [{ ...problem, field, clause: rule.item }] : [];
}

function countProblem(count: Exact, { id, measure }: StarDeductionRule, text: string): Problem | undefined {
  const negative = count.compare(0) < 0;
  const overOne = count.compare(1) > 0;
  if (measure === 'RATIO') {
    if (!negative && !overOne) return undefined;
    return {
      code: 'RATIO_OUT_OF_RANGE',
      message: `${id} 按未完成比率扣分，比率应在 0 至 1 之间，现为 ${text}。`,
      messageEn: `${id} takes the unfinished share, from 0 to 1; it is ${text}.`,
    };
  }
  if (negative) {
    return {
      code: 'COUNT_NEGATIVE',
      message: `${id} 的数量不能为负数，现为 ${text}。`,
      messageEn: `The count of ${id} cannot be negative; it is ${text}.`,
    };
  }
  if (count.d !== 1n) {
    return {
      code: 'COUNT_FRACTIONAL',
      message: `${id} 按项或按人扣分，数量应为整数，现为 ${text}。`,
      messageEn: `${id} counts cases or persons, whole numbers; it is ${text}.`,
    };
  }
  if (measure === 'EACH' || !overOne) return undefined;
  return {
    code: 'COUNT_NOT_ONCE',
    message: `${id} 只扣一次，数量应为 0 或 1，现为 ${text}。`,
    messageEn: `${id} is taken once; the count is 0 or 1, not ${text}.`,
  };
}

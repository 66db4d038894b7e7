import { type Exact, toDecimalString } from '@chengan/shared/number/decimal';
import type { Problem } from '@chengan/shared/outcome/outcome';
import type { ClauseId } from '@chengan/shared/regulation/norm';
import { GROUPS, type Satisfaction, type StarBonusFacts, type StarFacts } from './facts.ts';
import type { SurveyRule } from './rules.ts';

const MAX_LINES = 1_000;

/** No rating has so many lines; such an input is a mistake, and is refused before it is looked at. */
export function checkSize({ deductions, vetoes = [] }: StarFacts): Problem[] {
  const lists = { deductions: deductions.length, vetoes: vetoes.length };
  return Object.entries(lists)
    .filter(([, count]) => count > MAX_LINES)
    .map(([field, count]) => ({
      code: 'TOO_MANY',
      message: `一次最多 ${MAX_LINES} 条，现有 ${count} 条。`,
      messageEn: `At most ${MAX_LINES} at once; there are ${count}.`,
      field,
    }));
}

/** S-A19: each answer from 0 to `outOf`, and at least `fewestGroups` groups. */
export function checkSatisfaction(answers: Satisfaction, survey: SurveyRule): Problem[] {
  const given = GROUPS.flatMap((group) => {
    const answer = answers[group];
    return answer ? [{ group, answer }] : [];
  });
  const outside = given.filter(({ answer }) => answer.compare(0) < 0 || answer.compare(survey.outOf) > 0);
  return [
    ...outside.map(({ group, answer }) => outOfRange(group, answer, survey)),
    ...(given.length < survey.fewestGroups ? [tooFew(given.length, survey)] : []),
  ];
}

function outOfRange(group: string, answer: Exact, { item, outOf }: SurveyRule): Problem {
  return {
    code: 'SATISFACTION_OUT_OF_RANGE',
    message: `满意度评分应在 0 至 ${outOf} 之间，现为 ${toDecimalString(answer)}。`,
    messageEn: `A satisfaction score is from 0 to ${outOf}; it is ${toDecimalString(answer)}.`,
    field: `satisfaction.${group}`,
    clause: item,
  };
}

function tooFew(count: number, { item, fewestGroups }: SurveyRule): Problem {
  return {
    code: 'SATISFACTION_TOO_FEW',
    message: `满意度测评至少需要${fewestGroups}方评分，现有${count}方，不能定级。`,
    messageEn: `The satisfaction survey needs at least ${fewestGroups} groups; ${count} answered, so nothing can be rated.`,
    field: 'satisfaction',
    clause: item,
  };
}

/** S-A20: a rank from 1, awards from 0, whole numbers. */
export function checkBonus(
  { rank, districtAwards = 0, cityAwards = 0 }: StarBonusFacts,
  clause: ClauseId,
): Problem[] {
  const rankWrong = rank !== undefined && (!Number.isInteger(rank) || rank < 1);
  const awards = Object.entries({ districtAwards, cityAwards }).filter(
    ([, count]) => !Number.isInteger(count) || count < 0,
  );
  return [
    ...(rankWrong
      ? [
          {
            code: 'RANK_MALFORMED',
            message: `名次应为从 1 开始的整数，现为 ${rank}。`,
            messageEn: `A rank is a whole number from 1; it is ${rank}.`,
            field: 'bonus.rank',
            clause,
          },
        ]
      : []),
    ...awards.map(([name, count]) => ({
      code: 'AWARDS_MALFORMED',
      message: `表彰次数应为不小于 0 的整数，现为 ${count}。`,
      messageEn: `The number of awards is a whole number from 0; it is ${count}.`,
      field: `bonus.${name}`,
      clause,
    })),
  ];
}

/** S-7.6.2: only its own circumstances bar a rating. */
export function checkVetoes(vetoes: readonly ClauseId[], known: readonly ClauseId[]): Problem[] {
  return vetoes.flatMap((veto, index) =>
    known.includes(veto)
      ? []
      : [
          {
            code: 'UNKNOWN_VETO',
            message: `“${veto}”不是不予评级的情形，请填写 ${known.join('、')}。`,
            messageEn: `"${veto}" is no circumstance that bars a rating; give ${known.join(', ')}.`,
            field: `vetoes.${index}`,
            clause: 'S-7.6.2',
          },
        ],
  );
}

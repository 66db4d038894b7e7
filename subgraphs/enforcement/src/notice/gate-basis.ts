import type { Problem } from '@chengan/shared/outcome/outcome';
import { type Act, actInForce } from '@chengan/shared/regulation/act';
import { openQuestionsOf } from '@chengan/shared/regulation/open-questions';
import { actById, actOf, clauseById, clauseProblem } from '@chengan/shared/regulation/register';
import type { Day } from '@chengan/shared/time/day';
import { actsUnder } from '../official/territory.ts';
import { problem } from '@chengan/shared/outcome/problem';
import type { NoticeFacts } from './notice.ts';

/** clauses whose own text cites documents that have been replaced. */
const CITES_REPLACED = 'Q-33';

/** At least one clause; each in the register, of an act that binds the issuer and was law on the day of decision. */
export function checkBasis({
  basis,
  decidedOn,
  issuedBy,
}: Pick<NoticeFacts, 'basis' | 'decidedOn' | 'issuedBy'>): Problem[] {
  if (basis.length === 0) {
    return [
      problem('BASIS_MISSING', '请至少引用一个条款作为依据。', 'Cite at least one clause as the basis.', {
        field: 'basis',
      }),
    ];
  }
  return basis.flatMap((id, index) => {
    const field = `basis.${index}`;
    const clause = clauseById(id);
    if (!clause) return clauseProblem(id, field) ?? [];
    const act = actOf(clause.act);
    return [
      ...(actsUnder(issuedBy, act) ? [] : [notAdopted(act, id, field)]),
      ...(decidedOn === null || actInForce(act, decidedOn) ? [] : [notInForce(act, decidedOn, id, field)]),
    ];
  });
}

/** Clauses that were law on the day of decision and are replaced by `today`, and those that cite replaced documents. */
export function replacedBasis({ basis, decidedOn }: NoticeFacts, today: Day): Problem[] {
  return basis.flatMap((id, index) => {
    const clause = clauseById(id);
    const act = clause && actOf(clause.act);
    const field = `basis.${index}`;
    const cites = openQuestionsOf(id).find((question) => question.id === CITES_REPLACED);
    const since =
      act !== undefined && decidedOn !== null && actInForce(act, decidedOn) && !actInForce(act, today);
    return [
      ...(since
        ? [
            problem(
              'BASIS_REPLACED_SINCE',
              `依据 ${id} 在决定之日有效，现已${replacement(act).zh}。`,
              `Basis ${id} was law on the day of decision and has since been ${replacement(act).en}.`,
              { field, clause: id },
            ),
          ]
        : []),
      ...(cites
        ? [
            problem(
              'BASIS_CITES_REPLACED',
              `${id}：${cites.question}${cites.reading}`,
              `${id}: ${cites.questionEn} ${cites.readingEn}`,
              { field, clause: id },
            ),
          ]
        : []),
    ];
  });
}

function notAdopted(act: Act, clause: string, field: string): Problem {
  return problem(
    'BASIS_NOT_ADOPTED',
    `《${act.title}》不是发布机关适用的文件，不能作为依据。`,
    `"${act.titleEn}" does not bind the issuing authority and cannot be its basis.`,
    { field, clause },
  );
}

function notInForce(act: Act, on: Day, clause: string, field: string): Problem {
  const early = on < act.effectiveFrom;
  return problem(
    'BASIS_NOT_IN_FORCE',
    early
      ? `《${act.title}》自 ${act.effectiveFrom} 起施行，决定之日 ${on} 尚未施行。`
      : `《${act.title}》在决定之日 ${on} 已${replacement(act).zh}。`,
    early
      ? `"${act.titleEn}" is law from ${act.effectiveFrom}, after the day of decision, ${on}.`
      : `"${act.titleEn}" had been ${replacement(act).en} by the day of decision, ${on}.`,
    { field, clause },
  );
}

function replacement(act: Act): { readonly zh: string; readonly en: string } {
  const by = act.replacedBy === undefined ? undefined : actById(act.replacedBy);
  return by
    ? { zh: `被《${by.title}》替代`, en: `replaced by "${by.titleEn}"` }
    : { zh: '失效', en: 'repealed' };
}

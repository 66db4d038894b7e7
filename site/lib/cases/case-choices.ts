import { getLocale } from 'next-intl/server';
import type { CitableAct } from '../../components/cases/clauses-field.tsx';
import { inLanguage } from '../format/bilingual.ts';
import { caseRules, type ContainedMeasure, measureRules } from '../hub/case-rules.ts';
import type { HubAnswer } from '../hub/problem.ts';
import { citableActs } from './citable-acts.ts';

export interface CaseChoices {
  readonly acts: readonly CitableAct[];
  readonly measures: readonly ContainedMeasure[];
}

/** What an authority may cite and impose, in the reader's language. */
export async function caseChoices(authority: string): Promise<HubAnswer<CaseChoices>> {
  const [rules, measured] = await Promise.all([caseRules(authority), measureRules(authority)]);
  if (!rules.ok) return rules;
  if (!measured.ok) return measured;
  const locale = await getLocale();
  const { measures, acts } = measured.value.value;
  return {
    ok: true,
    value: {
      measures,
      acts: citableActs(acts, rules.value.value.violationClauses, measures).map((act) => ({
        title: inLanguage(locale, act.title, act.titleEn),
        clauses: act.clauses.map((clause) => ({
          value: clause.clause,
          article: inLanguage(locale, clause.article, clause.articleEn),
          label: inLanguage(locale, clause.label, clause.labelEn),
        })),
      })),
    },
  };
}

import type { Problem } from '@chengan/shared/outcome/outcome';
import { clauseById } from '@chengan/shared/regulation/register';
import { problem } from '@chengan/shared/outcome/problem';
import { MEASURES_OF_KIND } from './kinds.ts';
import { isContained, measureOf, unknownMeasure } from './measures.ts';
import type { NoticeFacts } from './notice.ts';

const CLAUSE = 'N-GBF-2020-49-MEASURES';

/** Every measure is known and stands in an act that is cited; so does the one of which the notice is the publication. */
export function checkMeasures({
  kind,
  basis,
  measures,
}: Pick<NoticeFacts, 'kind' | 'basis' | 'measures'>): Problem[] {
  const acts = new Set(basis.flatMap((id) => clauseById(id)?.act ?? []));
  if (acts.size === 0) return measures.flatMap(unknown);
  const own = MEASURES_OF_KIND[kind];
  const founded = own.length === 0 || own.some((code) => containedIn(code, acts));
  return [
    ...(founded
      ? []
      : [
          problem(
            'KIND_NOT_IN_ACT',
            '所引文件没有规定此类公告所公布的措施。',
            'No act cited contains the measure that such a notice publishes.',
            { field: 'kind', clause: CLAUSE },
          ),
        ]),
    ...measures.flatMap((code, index) => [...unknown(code, index), ...outside(code, index, acts)]),
  ];
}

function containedIn(code: string, acts: ReadonlySet<string>): boolean {
  const measure = measureOf(code);
  return measure !== undefined && isContained(measure, acts);
}

function unknown(code: string, index: number): Problem[] {
  return measureOf(code) ? [] : [unknownMeasure(code, index)];
}

function outside(code: string, index: number, acts: ReadonlySet<string>): Problem[] {
  const measure = measureOf(code);
  if (!measure || isContained(measure, acts)) return [];
  return [
    problem(
      'MEASURE_NOT_IN_ACT',
      `所引文件没有规定“${measure.label}”这项措施。`,
      `No act cited contains the measure "${measure.labelEn}".`,
      { field: `measures.${index}`, clause: CLAUSE },
    ),
  ];
}

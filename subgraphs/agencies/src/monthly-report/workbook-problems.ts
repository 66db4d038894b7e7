import type { Problem } from '@chengan/shared/outcome/outcome';

/** Where something is wrong in a workbook: a sheet, or one of its cells, `B7`. */
export interface Place {
  readonly sheet: string;
  readonly cell?: string;
}

/** `周庄镇!B7`, as a spreadsheet names it. */
function placeInWords({ sheet, cell }: Place): string {
  return cell === undefined ? sheet : `${sheet}!${cell}`;
}

/** A problem of a workbook: its words begin with where it is; the place is told beside them, for programs. */
export function atPlace(place: Place, { code, message, messageEn, clause }: Problem): Problem {
  return {
    code,
    message: `${placeInWords(place)}：${message}`,
    messageEn: `${placeInWords(place)}: ${messageEn}`,
    field: 'file',
    ...(clause === undefined ? {} : { clause }),
    facts: { sheet: place.sheet, cell: place.cell ?? null },
  };
}

/** A problem of a workbook, said at its place. */
export function workbookProblem(place: Place, code: string, message: string, messageEn: string): Problem {
  return atPlace(place, { code, message, messageEn });
}

/** So many are told; whoever has more mends these first. */
const MOST_TOLD = 200;

/** The problems that are told, and how many there are beyond them. */
export function told(problems: readonly Problem[]): Problem[] {
  if (problems.length <= MOST_TOLD) return [...problems];
  const left = problems.length - MOST_TOLD;
  return [
    ...problems.slice(0, MOST_TOLD),
    {
      code: 'WORKBOOK_MORE',
      message: `另有 ${left} 处问题未列出，请先改正以上各处。`,
      messageEn: `${left} more places are not listed; correct these first.`,
      field: 'file',
    },
  ];
}

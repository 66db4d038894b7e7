/** A cell as the file has it. Only a workbook knows numbers and days; the digits of a number are kept as written. */
export type Cell = string | { readonly number: string } | { readonly day: string };

/** The text of a cell as a person would read it. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined || typeof cell === 'string') return cell ?? '';
  return 'number' in cell ? cell.number : cell.day;
}

/** Where a cell stands, as a spreadsheet names it: column 0, row 1 is `A1`; column 26 is `AA`. */
export function cellAddress(column: number, row: number): string {
  let letters = '';
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1)
    letters = String.fromCharCode(65 + (left % 26)) + letters;
  return `${letters}${row}`;
}

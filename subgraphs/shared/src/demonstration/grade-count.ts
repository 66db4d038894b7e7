/** Under which a load remembers how many agencies got a band in a cycle, for the notice of the results. */
export function gradeCountKey(cycle: number, band: string): string {
  return `grades ${cycle} ${band}`;
}

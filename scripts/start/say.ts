/** Prints lines with the seconds since the start: `  1.2 s  the database is ready`. */
export function sayFrom(startedAt: number, now: () => number, print: (line: string) => void) {
  return (text: string): void => print(`${((now() - startedAt) / 1000).toFixed(1).padStart(6)} s  ${text}`);
}

import type { CountedQuery } from '../history/history.ts';
import { ASKERS } from '../history/pages.ts';

/** SQL statements of the portal and the desk, for `bench/RESULTS.md`. */
export function historySection(counted: readonly CountedQuery[]): string[] {
  const names = [...new Set(counted.map(({ query }) => query))];
  const cell = (query: string, asker: string) => {
    const found = counted.find((one) => one.query === query && one.by === asker);
    if (!found) return '';
    return found.short === found.long ? String(found.long) : `**${found.short} → ${found.long}**`;
  };
  const changed = counted.filter(({ short, long }) => short !== long).length;
  const most = Math.max(...counted.map(({ long }) => long));
  return [
    '## The portal and the desk after five years and a half',
    '',
    'SQL statements of every query that the pages of an agency, of its town, of the city, and of a bureau that gives stars send:',
    'first with the running year and the one before of contracts, projects, visits, monthly reports, filings, findings,',
    `objections, grades and applications, then with four more years before these. Of ${counted.length} counts ${changed} changed; the most is ${most}.`,
    '',
    `| query of the site | ${ASKERS.join(' | ')} |`,
    `|---|${ASKERS.map(() => '---:').join('|')}|`,
    ...names.map((name) => `| ${name} | ${ASKERS.map((asker) => cell(name, asker)).join(' | ')} |`),
    '',
  ];
}

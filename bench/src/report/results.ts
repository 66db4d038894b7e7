import { SETTINGS } from '../database/bench-database.ts';
import type { ExplainedStatement } from '../explain/explain.ts';
import type { Plan, Round } from '../measure/rounds.ts';
import { CONTRACTS, NOTICES } from '../look-up/look-up.ts';
import type { ServerName } from '../peers/peers.ts';
import type { Grading } from '../grading/grading.ts';
import type { Counts } from './counts.ts';
import type { Monthly } from '../monthly/monthly.ts';
import type { CountedQuery } from '../history/history.ts';
import { gradingSection } from './grading.ts';
import { historySection } from './history.ts';
import { monthlySection } from './monthly.ts';
import type { Machine } from './machine.ts';

export interface PeerResult {
  readonly label: string;
  readonly server: ServerName;
  readonly median: Round;
  /** By how much more CPU a request costs than the same of the public: 0.1 is a tenth. Absent: it is the public's. */
  readonly price?: number;
}

export interface Results {
  readonly day: string;
  readonly scale: number;
  readonly machine: Machine;
  readonly counts: Counts;
  readonly plan: Plan;
  readonly compared: number;
  readonly asked: number;
  /** Runnable processes per processor over the run: more than about 1.5 and others were at work. */
  readonly load: number;
  readonly peers: readonly PeerResult[];
  /** What the CPU of a request is compared with. */
  readonly reference: PeerResult;
  readonly grading: Grading;
  readonly monthly: Monthly;
  readonly history: readonly CountedQuery[];
  readonly statements: readonly ExplainedStatement[];
}

/** The results as `bench/RESULTS.md`. */
export function resultsPage(results: Results): string {
  return [
    '# Results of `npm run bench`',
    '',
    `The public look-up: one agency with its grade in force and every deduction, ${CONTRACTS} client contracts with the names of`,
    `the enterprises, and ${NOTICES} notices. Every peer reads the same tables and gives the same facts (compared field by field for`,
    `${results.compared} agencies before the clock starts). Every server is its own process; rounds are interleaved and their order`,
    'turns; figures are medians over the rounds. CPU is that of all server processes of the peer, without PostgreSQL,',
    'whose own CPU stands beside it.',
    '',
    ...peerTable(results),
    '',
    ...conditions(results),
    '',
    '## The price of authorization',
    '',
    'The same look-up by the public, by a partner with an API key (checked and counted each time) and by a regulator with the',
    'cookie of a session (looked up in the database each time, so that its end is felt at once). The same server answers all',
    'three; the subgraphs verify a signed token once and read what is public by the same prepared statements whoever asks',
    '(compare "look-up" and "look-up by a regulator" below). The price is the median, over the rounds, of the CPU of a request',
    'against that of the public in the same round; the bar is 20 %.',
    '',
    ...priceTable(results),
    '',
    ...gradingSection(results.grading),
    ...monthlySection(results.monthly),
    ...historySection(results.history),
    '## Plans of the statements',
    '',
    'Every SQL statement that the hub sends for these operations, under `EXPLAIN (ANALYZE, BUFFERS)` on the data above, second',
    'run. A statement that is prepared is shown with its one plan for all values. **Seq Scan** marks a table read from end',
    'to end, with the rows read.',
    '',
    ...planTable(results.statements),
    '',
  ].join('\n');
}

function peerTable({ peers, reference }: Results): string[] {
  const base = reference.median.cpuMsPerRequest;
  return [
    '| peer | requests/s | p50 ms | p99 ms | CPU ms/request | of the hand-written | PostgreSQL CPU ms/request | bytes |',
    '|---|---:|---:|---:|---:|---:|---:|---:|',
    ...peers.map(
      ({ label, median: m }) =>
        `| ${label} | ${m.requestsPerSecond.toFixed(0)} | ${m.p50.toFixed(1)} | ${m.p99.toFixed(1)} | ${m.cpuMsPerRequest.toFixed(3)} ` +
        `| ${(m.cpuMsPerRequest / base).toFixed(2)} × | ${m.postgresMsPerRequest?.toFixed(3) ?? 'not known'} | ${m.bytes.toFixed(0)} |`,
    ),
  ];
}

function priceTable({ peers }: Results): string[] {
  return [
    '| caller | CPU ms/request | price | PostgreSQL CPU ms/request |',
    '|---|---:|---:|---:|',
    ...peers
      .filter(({ server }) => peers.some((one) => one.server === server && one.price !== undefined))
      .map(
        ({ label, median: m, price }) =>
          `| ${label} | ${m.cpuMsPerRequest.toFixed(3)} | ${price === undefined ? '' : percent(price)} ` +
          `| ${m.postgresMsPerRequest?.toFixed(3) ?? 'not known'} |`,
      ),
  ];
}

function percent(share: number): string {
  return `${share < 0 ? '−' : '+'}${Math.abs(share * 100).toFixed(1)} %`;
}

function conditions({ day, scale, machine, counts, plan, asked, load }: Results): string[] {
  const rows = Object.entries(counts.rows).map(([name, count]) => `${count.toLocaleString('en')} ${name}`);
  return [
    `- Day: ${day}. Scale ${scale}: ${rows.join(', ')}; ${counts.size}.`,
    `- Load: ${plan.connections} connections, ${plan.rounds} rounds of ${plan.seconds} s after ${plan.warmUpSeconds} s of warm-up for each peer; agencies by chance out of ${asked}.`,
    `- Machine: ${machine.processor}, ${machine.memoryGiB} GiB; ${load.toFixed(1)} runnable processes per processor. The load generator and PostgreSQL share it.`,
    `- Node ${machine.node}, PostgreSQL ${counts.postgres} (${SETTINGS.join(', ')}), ${machine.packages.join(', ')}.`,
  ];
}

function planTable(statements: readonly ExplainedStatement[]): string[] {
  return [
    '| operation | statement | reached by | rows | ms | pages |',
    '|---|---|---|---:|---:|---:|',
    ...statements.map(
      ({ operation, tables, access, sequential, rows, executionMs, buffers }) =>
        `| ${operation} | ${tables} | ${reachedBy(access, sequential)} | ${rows} | ${executionMs.toFixed(2)} | ${buffers} |`,
    ),
  ];
}

function reachedBy(access: readonly string[], sequential: ExplainedStatement['sequential']): string {
  const indexes = access.filter((one) => !one.startsWith('Seq Scan'));
  const scans = sequential.map(({ table, rows }) => `**Seq Scan** ${table} (${rows} rows)`);
  return [...scans, ...indexes].join('; ') || 'no table';
}

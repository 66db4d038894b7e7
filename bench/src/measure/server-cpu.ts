import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds in the unit in which Linux counts CPU time for /proc; 100 a second on every platform that Node has. */
const MS_PER_TICK = 10;

/**
 * Milliseconds of CPU that PostgreSQL has used since its start: the server, the backends that run and those that have
 * ended. Undefined where there is no /proc.
 */
export function postgresCpuMs(postmaster: number | undefined): number | undefined {
  const server = postmaster === undefined ? undefined : readStat(postmaster);
  if (!server) return undefined;
  const backends = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => readStat(Number(name)))
    .filter((stat) => stat?.parent === postmaster);
  const ended = server.childrenTicks;
  return MS_PER_TICK * backends.reduce((total, stat) => total + (stat?.ticks ?? 0), server.ticks + ended);
}

interface Stat {
  readonly parent: number;
  readonly ticks: number;
  /** Of children that have ended and been waited for. */
  readonly childrenTicks: number;
}

/** See proc_pid_stat(5); the name in brackets may hold spaces, so fields are counted behind it. */
function readStat(pid: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const at = (index: number) => Number(fields[index]);
    return { parent: at(1), ticks: at(11) + at(12), childrenTicks: at(13) + at(14) };
  } catch {
    return undefined; // ended meanwhile, or no /proc
  }
}

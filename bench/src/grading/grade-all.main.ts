import 'reflect-metadata';
import { accountOf } from '@chengan/agencies/credit-grade/account';
import { standingOfAll } from '@chengan/agencies/credit-grade/standing-of-all.store';
import { ENTITIES, SCHEMA } from '@chengan/agencies/subgraph';
import { openDatabase } from '@chengan/shared/database/database';
import { systemFork } from '@chengan/shared/database/session';
import { parseDay } from '@chengan/shared/time/day';

/**
 * A program of its own, so that its processor time and memory are nobody else's: assesses every agency in each of the
 * cycles and writes its account, and says what that took. Asked by one message.
 */
interface Asked {
  readonly url: string;
  /** Each as of the first day after it. */
  readonly cycles: readonly number[];
  /** Of each cycle no more agencies than these. */
  readonly most: number;
}

process.once('message', async (asked: Asked) => {
  const orm = await openDatabase({ schema: SCHEMA, entities: ENTITIES, url: asked.url, poolSize: 1 });
  const began = process.cpuUsage();
  const at = performance.now();
  let [agencies, findings, heap] = [0, 0, 0];
  for (const cycle of asked.cycles) {
    let taken = 0;
    const on = parseDay(`${cycle + 1}-01-01`);
    if (!on) throw new Error(`no cycle ${cycle}`);
    const batch = Math.min(500, asked.most);
    for await (const part of standingOfAll(systemFork(orm, 'bench'), cycle, on, batch)) {
      for (const { outcome } of part) {
        if (outcome.kind !== 'decided') throw new Error(JSON.stringify(outcome));
        accountOf(outcome.assessment);
        findings += outcome.assessment.facts.findings.length;
      }
      taken += part.length;
      heap = Math.max(heap, process.memoryUsage().heapUsed);
      if (taken >= asked.most) break;
    }
    agencies += taken;
  }
  const { user, system } = process.cpuUsage(began);
  process.send?.({
    assessed: agencies,
    findings,
    cpuMs: (user + system) / 1000,
    wallMs: performance.now() - at,
    peakRssMb: process.resourceUsage().maxRSS / 1024,
    peakHeapMb: heap / 1_048_576,
  });
  await orm.close();
  process.disconnect();
});

import { z } from 'zod';
import { parseDay } from '../time/day.ts';
import type { JournalEntry, JournalSource } from './entry.ts';

const entrySchema = z.object({
  seq: z.number().int().positive(),
  id: z.uuid(),
  type: z.string(),
  subjectKind: z.string(),
  subjectId: z.string(),
  clauses: z.array(z.string()),
  facts: z.record(z.string(), z.unknown()),
  actor: z.string(),
  occurredOn: z.string().transform((text, context) => {
    const day = parseDay(text);
    if (!day) context.addIssue({ code: 'custom', message: 'not a day' });
    return day as NonNullable<typeof day>;
  }),
  actingAs: z.string().nullable(),
  requestId: z.string().nullable(),
  recordedAt: z.string(),
});

/**
 * The journal `name`, kept by the server at `url`: the subgraph's own, or the hub in whose process the subgraph runs.
 * `secret` is shared among the hub's servers.
 */
export function remoteJournal(name: string, url: string, secret: string): JournalSource {
  const base = new URL(url);
  base.pathname = `/journal/${name}`;
  return {
    name,
    read: async (after, limit): Promise<JournalEntry[]> => {
      const at = new URL(base);
      at.search = `?after=${after}&limit=${limit}`;
      const response = await fetch(at, {
        headers: { authorization: `Bearer ${secret}` },
        signal: AbortSignal.timeout(10_000),
      });
      if (!response.ok) throw new Error(`journal of ${name}: HTTP ${response.status}`);
      return z.array(entrySchema).parse(await response.json());
    },
  };
}

'use server';

import type { z } from 'zod';
import { onRecord, performDeed } from '../cases/perform-deed.ts';
import { choice, optionalText, text } from '../form/fields.ts';
import type { FormState } from '../form/state.ts';
import { complaintInFull, decideComplaint } from '../hub/complaints.ts';

const schema = onRecord.extend({
  outcome: choice(['SUGGESTED', 'INSPECTED', 'REFERRED', 'UNFOUNDED']),
  reply: text(1_000),
  clause: optionalText(30),
  summary: optionalText(500),
  inspection: optionalText(64),
});

async function current(id: string) {
  const answer = await complaintInFull(id);
  if (!answer.ok) return answer;
  const { state, reply, revision } = answer.value.value;
  return {
    ok: true,
    value: { values: { outcome: state, reply: reply ?? '' }, revision: String(revision) },
  } as const;
}

/** Says what comes of a report from the public. */
export async function decide(before: FormState, data: FormData): Promise<FormState> {
  const act = (input: z.output<typeof schema>, revision: number | null) =>
    decideComplaint({ ...input, revision: revision ?? 0 });
  return performDeed(before, data, { schema, act, current, to: '/desk/complaints', said: 'decide' });
}

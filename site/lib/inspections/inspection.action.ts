'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { Hits } from '../cases/hits.ts';
import { subjectFields, typedSubject } from '../cases/subject-fields.ts';
import { subjectTyped } from '../cases/subject-typed.ts';
import { choice, day, optionalText, text } from '../form/fields.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import { recordInspection } from '../hub/inspections.ts';

const chosen = z.object({ ...subjectFields, inspectedOn: day });

/** Finds the enterprise that is meant, and leads to the form about it on that day. */
export async function chooseEnterprise(before: FormState<Hits>, data: FormData): Promise<FormState<Hits>> {
  const sent = submitted<typeof chosen, Hits>(chosen, before, data);
  if (!sent.ok) return sent.state;
  const who = await subjectTyped(typedSubject(sent.input), 'subject.code');
  if (!who.ok) {
    const { shown: _, ...state } = sent.refused(who.problems);
    return who.hits ? { ...state, shown: who.hits } : state;
  }
  const asked = new URLSearchParams({
    enterprise: String(who.subject.code),
    inspectedOn: sent.input.inspectedOn,
  });
  redirect(pathIn(await getLocale(), `/desk/inspections/new?${asked.toString()}`));
}

const OUTCOMES = ['SATISFACTORY', 'DEFECTIVE'] as const;

/** How many agencies the form asks about; each has a field for its code, its result and its note. */
const numbered = z.coerce.number().int().min(0).max(20);

const about = z.object({
  enterprise: z.string(),
  inspectedOn: day,
  kind: choice(['DAILY', 'SPOT_CHECK']),
  unannounced: z.literal('yes').optional(),
  participants: optionalText(500),
  enterprisePart: text(4_000),
  agencies: numbered,
});

function schemaFor(agencies: number) {
  const fields = Array.from({ length: agencies }, (_, index): [string, z.ZodType][] => [
    [`agencyParts.${index}.agency`, z.string()],
    [`agencyParts.${index}.outcome`, choice(OUTCOMES)],
    [`agencyParts.${index}.note`, text(4_000)],
  ]);
  return about.and(z.object(Object.fromEntries(fields.flat())));
}

/** Records an inspection of an enterprise and of those who serve it. */
export async function record(before: FormState, data: FormData): Promise<FormState> {
  const counted = numbered.safeParse(data.get('agencies'));
  const sent = submitted(schemaFor(counted.success ? counted.data : 0), before, data);
  if (!sent.ok) return sent.state;
  const { enterprise, inspectedOn, kind, unannounced, participants, enterprisePart, agencies } = sent.input;
  const agencyParts = Array.from({ length: agencies }, (_, index) => {
    const typed = (name: string) => String(data.get(`agencyParts.${index}.${name}`) ?? '');
    return {
      agency: typed('agency'),
      outcome: typed('outcome') === 'DEFECTIVE' ? ('DEFECTIVE' as const) : ('SATISFACTORY' as const),
      note: typed('note'),
    };
  });
  const done = await perform(sent, () =>
    recordInspection({
      enterprise,
      inspectedOn,
      kind,
      unannounced: unannounced === 'yes',
      participants,
      enterprisePart,
      agencyParts,
    }),
  );
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), `/desk/inspections/${done.value}?said=record`));
}

'use server';

import { z } from 'zod';
import { optionalText } from '../form/fields.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { filingFormAsked } from '../hub/filings.ts';
import { notifyChanges } from '../hub/filing-deeds.ts';
import type { ChangeSubject } from '../hub/generated/graphql.ts';
import type { HubAnswer, HubProblem } from '../hub/problem.ts';
import { fileFiling } from './file-filing.ts';
import { amends, files, optionalDay, several } from './typed.ts';

const SUBJECTS = [
  'NAME',
  'ADDRESS',
  'OFFICE',
  'LEGAL_REPRESENTATIVE',
  'MANAGER',
  'QUALIFICATION',
  'PRACTITIONER_JOINED',
  'PRACTITIONER_LEFT',
  'CERTIFICATE',
  'OTHER',
] as const satisfies readonly ChangeSubject[];

const schema = z.object({
  towns: several,
  untold: several,
  subject: z
    .literal('')
    .or(z.enum(SUBJECTS))
    .optional()
    .transform((value) => (value ? value : null)),
  changedOn: optionalDay,
  before: optionalText(500),
  after: optionalText(500),
  documents: files,
  amends,
});

/** Tells the chosen changes of the file, and one that the file does not keep (J-9b). */
export async function fileChange(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(schema, before, data);
  if (!sent.ok) return sent.state;
  const { untold, subject, changedOn, after } = sent.input;
  const typed = subject !== null || changedOn !== null || after !== null;
  if (typed && (subject === null || changedOn === null || after === null)) return sent.refused([INCOMPLETE]);
  return fileFiling(sent, {
    ...{ files: sent.input.documents, purpose: 'OTHER', field: 'documents' },
    act: async (input, documents) => {
      const known = await chosen(untold);
      if (!known.ok) return known;
      const own =
        subject !== null && changedOn !== null && after !== null
          ? [{ subject, changedOn, after, before: input.before, change: null }]
          : [];
      const { towns, amends } = input;
      const answer = await notifyChanges({ towns, changes: [...known.value, ...own], documents, amends });
      return atFields(answer, known.value.length);
    },
  });
}

const INCOMPLETE: HubProblem = {
  code: 'CHANGE_INCOMPLETE',
  message: '补充的变更要同时填写事项、日期和变更后的内容。',
  messageEn: 'A change of your own takes its subject, its day and the new state.',
  field: 'subject',
};

/** The changes that were ticked, as the hub knows them. */
async function chosen(keys: readonly string[]) {
  const form = await filingFormAsked();
  if (!form.ok) return form;
  const wanted = new Set(keys);
  const value = form.value.value.untold
    .filter(({ id, subject }) => wanted.has(`${id}:${subject}`))
    .map(({ id, subject, changedOn, after }) => ({
      ...{ subject, changedOn, before: null, change: id },
      after: after === '' ? '见机构档案' : after,
    }));
  return { ok: true as const, value };
}

/** A problem of the change that was typed stands beside its field; of one that was ticked, beside the boxes. */
function atFields<T>(answer: HubAnswer<T>, ticked: number): HubAnswer<T> {
  if (answer.ok) return answer;
  const placed = (problem: HubProblem): HubProblem => {
    const [, index, field] = /^changes\.(\d+)\.(\w+)$/.exec(problem.field ?? '') ?? [];
    if (problem.field === 'changes') return { ...problem, field: 'untold' };
    if (index === undefined || field === undefined) return problem;
    return { ...problem, field: Number(index) < ticked ? 'untold' : field };
  };
  const [head, ...more] = answer.problems;
  return { ok: false, problems: [placed(head), ...more.map(placed)] };
}

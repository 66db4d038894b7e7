'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { choice, optionalText } from '../form/fields.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { cancelImport, finishImport } from '../hub/import-runs.ts';
import type { HubProblem } from '../hub/problem.ts';
import { pathIn } from '../http/headers.ts';
import { sendForTrial } from './send-file.ts';
import { REGISTERS } from './registers.ts';

const upload = z.object({
  register: choice(REGISTERS),
  // without a choice the browser sends a file that is empty and has no name
  file: z
    .instanceof(File)
    .refine(({ name, size }) => name !== '' && size > 0, { params: { code: 'FILE_MISSING' } }),
  sheet: optionalText(100),
});

const OF_THE_FILE: ReadonlySet<string> = new Set(['fileName', 'size', 'sha256', 'content', 'index', 'id']);

/** What the hub says of the parts of a file concerns the file. */
function atFile(problem: HubProblem): HubProblem {
  const isOfFile = problem.field === undefined ? /^FILE_/.test(problem.code) : OF_THE_FILE.has(problem.field);
  return isOfFile ? { ...problem, field: 'file' } : problem;
}

/** Sends a file and asks for its trial, which takes nothing; leads to its report. */
export async function uploadRegister(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(upload, before, data);
  if (!sent.ok) return sent.state;
  const { file, register, sheet } = sent.input;
  const bytes = Buffer.from(await file.arrayBuffer());
  const trial = await sendForTrial({ name: file.name, bytes }, { register, sheet });
  if (!trial.ok) return sent.refused(trial.problems.map(atFile));
  redirect(await runPage(trial.value));
}

const one = z.object({ id: z.string().min(1) });

/** Tries a file again whose trial did not begin. */
export async function tryImport(before: FormState, data: FormData): Promise<FormState> {
  return finish(before, data, true);
}

/** Takes the rows of a file that was tried. */
export async function takeImport(before: FormState, data: FormData): Promise<FormState> {
  return finish(before, data, false);
}

async function finish(before: FormState, data: FormData, trial: boolean): Promise<FormState> {
  const sent = submitted(one, before, data);
  if (!sent.ok) return sent.state;
  const { id } = sent.input;
  const done = await perform(sent, () => finishImport(id, trial));
  if (!done.ok) return done.state;
  redirect(await runPage(id));
}

/** Forgets an import whose file is not all there; leads back to the list. */
export async function forgetImport(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(one, before, data);
  if (!sent.ok) return sent.state;
  const done = await perform(sent, () => cancelImport(sent.input.id));
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), '/desk/import'));
}

async function runPage(id: string): Promise<string> {
  return pathIn(await getLocale(), `/desk/import/${id}`);
}

'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { sendAttachments } from '../attachment/send-attachment.ts';
import { onRecord, performDeed } from '../cases/perform-deed.ts';
import { choice, day, optionalText, text } from '../form/fields.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted, typedValues } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import {
  advanceProject,
  attachToProject,
  draftReport,
  giveUpProject,
  issueReport,
  linkProjectContract,
  openProject,
  recordProjectEntry,
  reviewReport,
} from '../hub/project-deeds.ts';
import { project } from '../hub/projects.ts';

const TO = '/portal/projects';

async function current(id: string) {
  const answer = await project(id);
  if (!answer.ok) return answer;
  return { ok: true, value: { values: {}, revision: String(answer.value.value.revision) } } as const;
}

async function back(id: string, said: string): Promise<never> {
  redirect(pathIn(await getLocale(), `${TO}/${id}?said=${said}`));
}

const newProject = z.object({
  client: text(40),
  place: text(12),
  kind: text(40),
  industry: text(40),
  title: text(200),
  acceptedOn: day,
});

/** Takes a project on and goes to it. */
export async function open(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(newProject, before, data);
  if (!sent.ok) return sent.state;
  const done = await perform(sent, () => openProject(sent.input));
  if (!done.ok) return done.state;
  return back(done.value, 'open');
}

/** Fields that say where the record belongs; every other field is one of the list. */
const RECORD_FIELDS = ['id', 'list', 'item', 'withdrawn'];

/** Records something about a project, or corrects a record. */
export async function record(before: FormState, data: FormData): Promise<FormState> {
  const schema = z.object({
    id: text(40),
    list: text(40),
    item: optionalText(40).optional(),
    withdrawn: optionalText(500).optional(),
  });
  const sent = submitted(schema, before, data);
  if (!sent.ok) return sent.state;
  const { id, list, item, withdrawn } = sent.input;
  const values = Object.entries(typedValues(data)).flatMap(([field, given]) =>
    RECORD_FIELDS.includes(field)
      ? []
      : [{ field, values: typeof given === 'string' ? [given] : [...given] }],
  );
  const done = await perform(sent, () =>
    recordProjectEntry({ id, list, item: item ?? null, values, withdrawn: withdrawn ?? null }),
  );
  if (!done.ok) return done.state;
  return back(id, withdrawn ? 'withdraw' : 'record');
}

/** Takes the project on to its next step. */
export async function advance(before: FormState, data: FormData): Promise<FormState> {
  return performDeed(before, data, {
    schema: onRecord,
    act: ({ id }, revision) => advanceProject(id, revision),
    current,
    to: TO,
    said: 'advance',
  });
}

/** Links the contract under which the project is served. */
export async function link(before: FormState, data: FormData): Promise<FormState> {
  return performDeed(before, data, {
    schema: onRecord.extend({ contract: text(40) }),
    act: ({ id, contract }, revision) => linkProjectContract(id, revision, contract),
    current,
    to: TO,
    said: 'link',
  });
}

/** The agency does not go on with the project. */
export async function giveUp(before: FormState, data: FormData): Promise<FormState> {
  return performDeed(before, data, {
    schema: onRecord.extend({ reason: text(500) }),
    act: ({ id, reason }, revision) => giveUpProject(id, revision, reason),
    current,
    to: TO,
    said: 'giveUp',
  });
}

const onReport = onRecord.extend({ report: text(40) });

/** Enters the draft of a report. */
export async function draft(before: FormState, data: FormData): Promise<FormState> {
  return performDeed(before, data, {
    schema: onRecord.extend({ title: text(200), number: text(60), draftedOn: day }),
    act: ({ id, title, number, draftedOn }) => draftReport({ project: id, title, number, draftedOn }),
    current,
    to: TO,
    said: 'draft',
  });
}

/** Enters what the experts said of a report. */
export async function review(before: FormState, data: FormData): Promise<FormState> {
  return performDeed(before, data, {
    schema: onReport.extend({ reviewedOn: day, passed: choice(['yes', 'no']), opinion: text(2_000) }),
    act: ({ report, reviewedOn, passed, opinion }) =>
      reviewReport({ report, reviewedOn, passed: passed === 'yes', opinion }),
    current,
    to: TO,
    said: 'review',
  });
}

/** Issues a report. */
export async function issue(before: FormState, data: FormData): Promise<FormState> {
  return performDeed(before, data, {
    schema: onReport.extend({ on: day }),
    act: ({ report, on }) => issueReport(report, on),
    current,
    to: TO,
    said: 'issue',
  });
}

/** Hands in files of a project. */
export async function addFiles(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(onRecord.extend({ file: z.unknown().optional() }), before, data);
  if (!sent.ok) return sent.state;
  const { id } = sent.input;
  const done = await perform(sent, async () => {
    const files = await sendAttachments(data.getAll('file'), 'REPORT', 'file');
    return files.ok ? attachToProject(id, files.value) : files;
  });
  if (!done.ok) return done.state;
  return back(id, 'file');
}

'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { sendAttachments } from '../attachment/send-attachment.ts';
import { files, optionalDay, several } from '../filing/typed.ts';
import { choice, optionalText, text } from '../form/fields.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { parseDay } from '../format/day.ts';
import { pathIn } from '../http/headers.ts';
import { amendAgencyFile } from '../hub/agency-file.ts';
import type { HubProblem } from '../hub/problem.ts';
import { currentFile } from './current-file.ts';
import { atFormFields } from './form-fields.ts';
import { readConditions, readEquipment } from './lines.ts';
import { readSystems, type TypedSystem } from './systems.ts';

const PURPOSES = ['LICENCE', 'LEGAL_REPRESENTATIVE_ID', 'CERTIFICATE'] as const;
const list = z.string().trim().max(20_000).default('');

const schema = z.looseObject({
  name: text(100),
  registeredAddress: text(200),
  officeAddress: optionalText(200),
  officeArea: optionalText(20),
  officeTenure: z
    .literal('')
    .or(choice(['OWNED', 'RENTED', 'LENT']))
    .optional(),
  legalRepresentative: optionalText(50),
  principal: optionalText(50),
  contact: optionalText(50),
  phone: optionalText(30),
  establishedOn: optionalDay,
  registeredCapital: optionalText(20),
  businessScope: optionalText(2_000),
  organisation: z
    .literal('')
    .or(choice(['COMPANY', 'OTHER_LIABLE', 'ASSOCIATION', 'BRANCH']))
    .optional(),
  equipment: list,
  otherConditions: list,
  changedOn: optionalDay,
  note: optionalText(500),
  LICENCE: files,
  LEGAL_REPRESENTATIVE_ID: files,
  CERTIFICATE: files,
  removeDocuments: several,
});

/** Records a new version of the agency's own file, with what was attached, and goes back to the file. */
export async function amendFile(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(schema, before, data);
  if (!sent.ok) return sent.state;
  const { input } = sent;
  const systems = readSystems(input);
  const undated = systems.flatMap(systemProblems);
  const attached: { purpose: (typeof PURPOSES)[number]; attachment: string }[] = [];
  const problems: HubProblem[] = [...undated];
  for (const purpose of PURPOSES) {
    const ids = await sendAttachments(input[purpose], purpose, purpose);
    if (ids.ok) attached.push(...ids.value.map((attachment) => ({ purpose, attachment })));
    else problems.push(...ids.problems);
  }
  if (problems.length > 0) return sent.refused(problems);
  const done = await perform(
    sent,
    async () =>
      atFormFields(
        await amendAgencyFile(Number(sent.revision ?? '0'), {
          name: input.name,
          registeredAddress: input.registeredAddress,
          officeAddress: input.officeAddress,
          officeArea: input.officeArea,
          officeTenure: input.officeTenure || null,
          legalRepresentative: input.legalRepresentative,
          principal: input.principal,
          contact: input.contact,
          phone: input.phone,
          establishedOn: input.establishedOn,
          registeredCapital: input.registeredCapital,
          businessScope: input.businessScope,
          organisation: input.organisation || null,
          equipment: readEquipment(input.equipment),
          systems: systems.map(({ kind, title, inForceFrom }) => ({ kind, title, inForceFrom })),
          otherConditions: readConditions(input.otherConditions),
          addDocuments: attached,
          removeDocuments: input.removeDocuments,
          changedOn: input.changedOn,
          note: input.note,
        }),
        systems,
      ),
    currentFile,
  );
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), '/portal/file?said=amended#file'));
}

function systemProblems({ title, inForceFrom, field }: TypedSystem): HubProblem[] {
  const at = field === 'otherSystems' ? field : `${field}.from`;
  if (title === '')
    return [
      { code: 'MISSING', message: '请填写制度名称。', messageEn: 'Give the name of the system.', field },
    ];
  if (parseDay(inForceFrom)) return [];
  return [
    {
      code: 'DAY_MALFORMED',
      message: `“${title}”须写明施行日期，如 2024-01-31。`,
      messageEn: `"${title}" needs the day since which it is in force, such as 2024-01-31.`,
      field: at,
    },
  ];
}

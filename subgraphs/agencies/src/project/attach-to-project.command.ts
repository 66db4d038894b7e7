import type { Em } from '@chengan/shared/database/database';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import { attachmentProblems, bindAttachments } from '../attachment/bind-attachments.command.ts';
import type { AgencyStaff } from '../contract/party.ts';
import { changeOwnProject, type SeenProject } from './change-project.command.ts';
import { changeProject } from './project.store.ts';

/** Makes files part of a project (S-5.6): records on paper, reports. Whoever sees the project may read them. */
export async function attachToProject(
  em: Em,
  clock: Clock,
  staff: AgencyStaff,
  { attachments, ...seen }: SeenProject & { readonly attachments: readonly string[] },
): Promise<Outcome<string>> {
  return changeOwnProject(em, clock, staff, seen, async (em, project) => {
    const { id, agency, client, authority, contract } = project;
    const binding = {
      holder: agency,
      ids: attachments,
      purposes: ['REPORT', 'PHOTO', 'OTHER'] as const,
      to: `project:${id}`,
      field: 'attachments',
      readers: [...(contract === null ? [] : [client]), ...(authority === null ? [] : [authority])],
    };
    return {
      problems: await attachmentProblems(em, binding),
      type: 'project.file-added',
      occurredOn: clock.today(),
      facts: { files: attachments.length },
      write: async (em) => {
        await bindAttachments(em, binding);
        await changeProject(em, project, {});
      },
    };
  });
}

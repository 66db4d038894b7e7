import { contentDisposition, refusedFile } from '../../document/file-answer.ts';
import { attachmentParts } from '../../hub/attachment-parts.ts';
import { projectForArchive } from '../../hub/projects.ts';
import { sheetMaker } from '../../visits/visit-document-files.ts';
import { projectArchive } from './project-archive.ts';
import { streamOf, zipParts } from './zip-stream.ts';

/** The archive of a project as something to be saved, for whoever may see it; nobody keeps a copy on the way. */
export async function deliverArchive(id: string): Promise<Response> {
  const answer = await projectForArchive(id);
  if (!answer.ok) return refusedFile(answer.problems);
  const { value: project } = answer.value;
  // the archive is in Chinese, whoever asks for it
  const files = projectArchive(project, { attachment: attachmentParts, sheet: await sheetMaker('zh') });
  return new Response(streamOf(zipParts(files)), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': contentDisposition(`${project.title}-档案.zip`),
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    },
  });
}

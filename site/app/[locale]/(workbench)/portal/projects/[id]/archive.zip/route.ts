import { deliverArchive } from '../../../../../../../lib/projects/archive/deliver-archive.ts';

/** The archive of a project as a zip, for whoever may see it (S-5.6). */
export async function GET(_: Request, { params }: { readonly params: Promise<{ readonly id: string }> }) {
  return deliverArchive((await params).id);
}

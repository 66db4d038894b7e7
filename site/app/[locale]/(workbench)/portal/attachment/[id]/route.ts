import { deliverAttachment } from '../../../../../../lib/attachment/deliver-attachment.ts';

/** A file that belongs to a record, as something to be saved. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/portal/attachment/[id]'>) {
  return deliverAttachment((await params).id);
}

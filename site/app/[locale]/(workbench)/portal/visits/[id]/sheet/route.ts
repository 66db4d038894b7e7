import { visitSheetFile } from '../../../../../../../lib/visits/visit-document-files.ts';

/** 服务确认单 as a PDF. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/portal/visits/[id]/sheet'>) {
  const { locale, id } = await params;
  return visitSheetFile(locale, id);
}

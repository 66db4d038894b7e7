import { siteBoardFile } from '../../../../../../../lib/visits/visit-document-files.ts';

/** 公示牌 as a PDF; `?size=a3` for the larger sheet. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/portal/visits/[id]/board'>) {
  const { locale, id } = await params;
  return siteBoardFile(locale, id, new URL(request.url).searchParams.get('size'));
}

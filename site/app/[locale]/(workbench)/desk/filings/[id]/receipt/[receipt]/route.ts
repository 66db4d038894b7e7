import { receiptFile } from '../../../../../../../../lib/filing/receipt-file.ts';

/** The receipt of one authority for one filing, as a PDF. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/[locale]/desk/filings/[id]/receipt/[receipt]'>,
) {
  const { locale, id, receipt } = await params;
  return receiptFile(locale, id, receipt);
}

import { fileAnswer, refusedFile } from '../../../../../../../lib/document/file-answer.ts';
import { monthlyWorkbook } from '../../../../../../../lib/hub/monthly-reports.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The report of a month as a workbook, to be corrected and uploaded again. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/[locale]/portal/reports/[month]/workbook.xlsx'>,
) {
  const file = await monthlyWorkbook((await params).month);
  if (!file.ok) return refusedFile(file.problems);
  return fileAnswer({ ...file.value, type: XLSX });
}

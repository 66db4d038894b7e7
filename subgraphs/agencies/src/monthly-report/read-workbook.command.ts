import type { Em } from '@chengan/shared/database/database';
import { inTransaction } from '@chengan/shared/database/transaction';
import { assemble } from '@chengan/shared/file-parts/file-parts.store';
import { isUuid } from '@chengan/shared/outcome/id';
import { ok, type Outcome, type Problem, refused, unless } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import { contentOfBytes } from '@chengan/shared/workbook/content.store';
import { readWorkbook, type WorkbookLimits } from '@chengan/shared/workbook/read-workbook.store';
import { ATTACHMENT_PARTS, attachmentsByIds } from '../attachment/attachment.store.ts';
import { attachmentProblems, bindAttachments } from '../attachment/bind-attachments.command.ts';
import type { Binding } from '../attachment/check-attachment.ts';
import type { AgencyStaff } from './agency-staff.ts';
import { checkReportable } from './check-submission.ts';
import { holdMonth } from './draft.store.ts';
import { readReport, type SheetSent, type WorkbookReading } from './from-workbook.ts';
import type { Month } from './month.ts';
import { type PreparedReport, preparedReport } from './prepared.store.ts';
import { keepDraft } from './save-draft.command.ts';

/** A workbook of ten thousand lines unpacks to some 15 MB; the thread that reads it needs more than what it unpacks to. */
const LIMITS: WorkbookLimits = { unpackedMb: 40, heapMb: 128 };

export interface WorkbookInput {
  readonly month: Month;
  /** Id of an attachment of the purpose WORKBOOK that belongs to no record yet. */
  readonly attachment: string;
}

export interface WorkbookKept {
  readonly prepared: PreparedReport;
  readonly notes: WorkbookReading['notes'];
}

/**
 * Takes what a workbook says as the draft of the month. Every broken cell is named, by sheet, row and column, all at once,
 * and then nothing of it is kept. The file becomes part of the month's record only when it was taken.
 */
export async function keepWorkbook(
  em: Em,
  clock: Clock,
  staff: AgencyStaff,
  { month, attachment }: WorkbookInput,
): Promise<Outcome<WorkbookKept>> {
  const sheets = await sheetsOf(em, attachment);
  const binding: Binding = {
    holder: staff.agency,
    ids: [attachment],
    purposes: ['WORKBOOK'],
    to: `monthly-report:${staff.agency}:${month}`,
    field: 'attachment',
  };
  return inTransaction(em, async (em) => {
    await holdMonth(em, staff.agency, month);
    const before = await preparedReport(em, staff.agency, month);
    const checked = unless(
      [...checkReportable(month, before.lines.length), ...(await attachmentProblems(em, binding))],
      () => true,
    );
    if (!checked.ok) return checked;
    if (!sheets.ok) return sheets;
    const read = readReport(month, sheets.value, before.lines);
    const sound = unless(read.problems, () => [...read.figures]);
    if (!sound.ok) return sound;
    const kept = await keepDraft(
      em,
      clock,
      staff,
      {
        month,
        revision: null,
        lines: sound.value.map(([contract, figures]) => ({ contract, figures })),
      },
      before,
    );
    if (!kept.ok) return kept;
    const unbound = await bindAttachments(em, { ...binding, readers: [] });
    return unless(unbound, () => ({ prepared: kept.value, notes: read.notes }));
  });
}

async function sheetsOf(em: Em, id: string): Promise<Outcome<readonly SheetSent[]>> {
  const [file] = isUuid(id) ? await attachmentsByIds(em, [id]) : [];
  if (file?.state !== 'READY') return refused(NOT_A_WORKBOOK);
  const bytes = await assemble(em, ATTACHMENT_PARTS, id, file.bytes);
  const read = await readWorkbook(contentOfBytes(bytes), LIMITS);
  if (read.kind === 'too-large') return refused(TOO_LARGE);
  return read.kind === 'damaged' ? refused(NOT_A_WORKBOOK) : ok(read.sheets);
}

const NOT_A_WORKBOOK: Problem = {
  code: 'WORKBOOK_DAMAGED',
  message: '文件不是 Excel 工作簿（.xlsx），或已损坏；请在 Excel 中打开并另存。',
  messageEn: 'The file is no Excel workbook (.xlsx) or is damaged; open it in Excel and save it again.',
  field: 'file',
};
const TOO_LARGE: Problem = {
  code: 'WORKBOOK_TOO_LARGE',
  message: `工作簿太大（展开后上限 ${LIMITS.unpackedMb} MB），请使用下载的表格。`,
  messageEn: `The workbook is too large (at most ${LIMITS.unpackedMb} MB when unpacked); use the file as downloaded.`,
  field: 'file',
};

import type { Problem } from '@chengan/shared/outcome/outcome';
import { checkOptionalText, checkText } from '@chengan/shared/text/check-text';
import type { NoticeFacts } from './notice.ts';

const TITLE = { field: 'title', name: '标题', nameEn: 'title', longest: 200 };
const BODY = { field: 'body', name: '正文', nameEn: 'body', longest: 20_000 };
const DOCUMENT_NUMBER = { field: 'documentNumber', name: '文号', nameEn: 'document number', longest: 100 };
const NAMING_REASON = {
  field: 'namingReason',
  name: '署名或隐名的理由',
  nameEn: 'reason for naming or masking',
  longest: 1_000,
};
const PRIOR_NOTICE = {
  field: 'priorNotice.document',
  name: '事先告知文书',
  nameEn: 'document of the prior notice',
  longest: 200,
};

/** What is wrong with the words of a notice, from its first draft on: missing, too long, or a person's number in them. */
export function checkNoticeText(
  notice: Pick<NoticeFacts, 'title' | 'body' | 'documentNumber' | 'namingReason' | 'priorNotice'>,
): Problem[] {
  return [
    ...checkText(notice.title, TITLE),
    ...checkText(notice.body, BODY),
    ...checkOptionalText(notice.documentNumber, DOCUMENT_NUMBER),
    ...checkOptionalText(notice.namingReason, NAMING_REASON),
    ...checkOptionalText(notice.priorNotice?.document, PRIOR_NOTICE),
  ];
}

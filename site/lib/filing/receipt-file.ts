import { getTranslations } from 'next-intl/server';
import { toLocale } from '../../i18n/routing.ts';
import { pdfAnswer, refusedFile } from '../document/file-answer.ts';
import { renderDocument } from '../document/render.ts';
import { environment } from '../environment.ts';
import { filingAsked } from '../hub/filings.ts';
import { type ReceiptWords, receiptDocument } from './receipt-document.ts';

const MISSING = {
  code: 'NOT_FOUND',
  message: '没有这份回执。',
  messageEn: 'There is no such receipt.',
} as const;

/** The receipt as a PDF, in the language of the address, for whoever may see the filing. */
export async function receiptFile(asked: string, id: string, receiptId: string): Promise<Response> {
  const locale = toLocale(asked);
  const answer = await filingAsked(id);
  if (!answer.ok) return refusedFile(answer.problems);
  const { value: filing } = answer.value;
  const receipt = filing.receipts.find((one) => one.id === receiptId);
  if (!receipt) return refusedFile([MISSING]);
  const { siteOrigin, demonstration } = environment();
  const t = await getTranslations({ locale, namespace: 'filings' });
  const words: ReceiptWords = {
    title: t('receipt'),
    foot: t('receiptFoot', { origin: siteOrigin }),
    watermark: t('watermark'),
    beijing: (time) => t('beijing', { time }),
    check: (address, number, code) => t('receiptCheck', { address, number, code }),
    name: {
      filer: t('filer'),
      creditCode: t('creditCode'),
      kind: t('kindFilter'),
      countedOn: t('countedOn'),
      basis: t('basis'),
    },
    kind: t(`title.${filing.kind}`),
    amended: t('receiptAmended'),
    verdict: { onTime: t('onTime'), late: t('late'), provisional: t('provisional') },
    days: (due, on) => t('receiptDays', { due, on }),
    received: t('receivedPapers'),
    clocks: t('clocks'),
    noClock: t('noClock'),
    form: t(`paper.${filing.kind}`),
    meaning: t('receiptMeaning'),
  };
  const document = receiptDocument({ filing, receipt, words, locale, siteOrigin, demonstration });
  return pdfAnswer(`${t('receipt')} ${receipt.number}`, renderDocument('receipt', document));
}

import { inLanguage } from '../format/bilingual.ts';
import { secondOfInstant } from '../format/day.ts';
import type { FilingFile } from '../hub/filings.ts';
import type { ReceiptDocument } from '../document/receipt.ts';
import { qrCode } from '../qr/path.ts';
import { inBrackets } from '../../lib/format/bilingual.ts';

/** The words of a receipt, in the language of the document. */
export interface ReceiptWords {
  readonly title: string;
  readonly foot: string;
  readonly watermark: string;
  readonly beijing: (time: string) => string;
  readonly check: (address: string, number: string, code: string) => string;
  readonly name: Readonly<Record<'filer' | 'creditCode' | 'kind' | 'countedOn' | 'basis', string>>;
  readonly kind: string;
  readonly amended: string;
  readonly verdict: Readonly<Record<'onTime' | 'late' | 'provisional', string>>;
  /** The last day in time, and the day that counts. */
  readonly days: (due: string, on: string) => string;
  readonly received: string;
  readonly clocks: string;
  readonly noClock: string;
  readonly form: string;
  readonly meaning: string;
}

export interface ReceiptSource {
  readonly filing: FilingFile;
  readonly receipt: FilingFile['receipts'][number];
  readonly words: ReceiptWords;
  readonly locale: 'zh' | 'en';
  readonly siteOrigin: string;
  readonly demonstration: boolean;
}

/** Where a receipt is checked: the number alone opens nothing. */
export function receiptAddress(siteOrigin: string, number: string, code: string): string {
  const query = new URLSearchParams({ number, code });
  return `${siteOrigin}/receipt?${query}`;
}

/** The receipt of one authority for one filing, ready to be set. */
export function receiptDocument(source: ReceiptSource): ReceiptDocument {
  const { filing, receipt, words, locale, siteOrigin, demonstration } = source;
  const { number, code, authority, receivedAt } = receipt;
  const address = receiptAddress(siteOrigin, number, code);
  return {
    head: {
      organ: inLanguage(locale, authority.name, authority.nameEn),
      title: words.title,
      number,
      date: words.beijing(secondOfInstant(receivedAt)),
      foot: words.foot,
      language: locale,
      demonstration,
      watermark: words.watermark,
      check: { text: words.check(`${siteOrigin}/receipt`, number, code), code: qrCode(address) },
    },
    facts: [
      [words.name.filer, filing.filerName],
      ...(filing.creditCode === null ? [] : [[words.name.creditCode, filing.creditCode] as const]),
      [words.name.kind, words.kind],
      [
        words.name.countedOn,
        filing.amends === null ? filing.countedOn : `${filing.countedOn}${words.amended}`,
      ],
      [words.name.basis, [...new Set(filing.clocks.map(({ clause }) => basisOf(clause, locale)))].join('；')],
    ].filter(([, value]) => value !== '') as ReceiptDocument['facts'],
    received: [words.form, ...filing.attachments.map(({ name }) => name)],
    clocks: filing.clocks.map(({ clause, duty, dutyEn, late, counted, countedEn, due, on, provisional }) => ({
      duty: `${inLanguage(locale, duty, dutyEn)}${inBrackets(locale, clause.clause)}`,
      verdict: late ? words.verdict.late : words.verdict.onTime,
      counted: `${inLanguage(locale, counted, countedEn)}。${words.days(due, on)}${provisional ? words.verdict.provisional : ''}`,
    })),
    words: {
      ...{ received: words.received, clocks: words.clocks },
      ...{ noClock: words.noClock, meaning: words.meaning },
    },
  };
}

function basisOf(clause: FilingFile['clocks'][number]['clause'], locale: 'zh' | 'en'): string {
  const title = inLanguage(locale, `《${clause.act.title}》`, clause.act.titleEn);
  return `${title}${locale === 'zh' ? '' : ', '}${inLanguage(locale, clause.article, clause.articleEn)}`;
}

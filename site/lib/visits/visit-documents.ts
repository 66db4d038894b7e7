import type { VisitFile } from '../hub/visits.ts';
import { minuteOfInstant } from '../format/day.ts';
import type { DocumentHead } from '../document/documents.ts';
import type { SiteBoardDocument } from '../document/site-board.ts';
import type { SignatureShown, VisitSheetDocument } from '../document/visit-sheet.ts';
import { qrCode } from '../qr/path.ts';
import { RATINGS } from './words.ts';

/** The words of both documents, in the language of the address. */
export interface VisitDocumentWords {
  readonly t: (key: SheetWord) => string;
  readonly kind: (code: string) => string;
  readonly rating: (rating: (typeof RATINGS)[number]) => string;
  readonly foot: string;
  readonly watermark: string;
  readonly check: string;
  readonly certificate: (kind: string, number: string, validTo: string | null) => string;
  readonly term: (startsOn: string, endsOn: string, visitsPerYear: number) => string;
  readonly state: (state: VisitFile['state']) => string;
}
export type SheetWord =
  | 'sheetFullTitle'
  | 'enterpriseName'
  | 'agencyName'
  | 'kinds'
  | 'leader'
  | 'time'
  | 'processAndContents'
  | 'technicianSignature'
  | 'rating'
  | 'opinions'
  | 'clientSignature'
  | 'unsigned'
  | 'onPaper'
  | 'nothing'
  | 'unknown'
  | 'correctedRemark'
  | 'retractedRemark'
  | 'contestedRemark'
  | 'boardTitle'
  | 'creditCode'
  | 'servedEnterprise'
  | 'termAndFrequency'
  | 'thisSheet'
  | 'complaints'
  | 'boardPersons'
  | 'boardPhoto'
  | 'boardName'
  | 'boardCertificate';

export interface VisitDocumentFacts {
  readonly visit: VisitFile;
  readonly words: VisitDocumentWords;
  readonly language: 'zh' | 'en';
  readonly siteOrigin: string;
  readonly demonstration: boolean;
}

/** 安全生产举报投诉特服电话, the same in the whole country. */
const COMPLAINTS = '12350';

function headOf(facts: VisitDocumentFacts, title: string): DocumentHead {
  const { visit, words, language, demonstration, siteOrigin } = facts;
  const code = qrCode(`${siteOrigin}/agency/${visit.agency.creditCode}`);
  return {
    ...{ organ: visit.agency.name, title, number: visit.id, date: visit.on, language, demonstration },
    ...{ foot: words.foot, watermark: words.watermark, check: { text: words.check, code } },
  };
}

/** Form C: exactly its fields; what nobody filled in is said to be empty. */
export function visitSheet(facts: VisitDocumentFacts): VisitSheetDocument {
  const { visit, words } = facts;
  const { t } = words;
  const of = (party: 'AGENCY' | 'CLIENT'): SignatureShown[] =>
    visit.signatures
      .filter((one) => one.party === party)
      .map(({ name, post, drawing, signedAt }) => ({
        name: post ? `${name}（${post}）` : name,
        at: minuteOfInstant(signedAt),
        drawing,
        onPaper: t('onPaper'),
      }));
  return {
    head: headOf(facts, t('sheetFullTitle')),
    rows: [
      [t('enterpriseName'), visit.enterprise.name ?? visit.enterprise.creditCode],
      [t('agencyName'), visit.agency.name],
      [t('kinds'), visit.kinds.map(words.kind).join('、')],
      [t('leader'), visit.leader?.name ?? t('unknown')],
      [t('time'), `${minuteOfInstant(visit.startedAt)} — ${minuteOfInstant(visit.endedAt)}`],
    ],
    process: { name: t('processAndContents'), value: visit.process },
    technicians: { name: t('technicianSignature'), signatures: of('AGENCY') },
    rating: {
      name: t('rating'),
      choices: RATINGS.map((one) => ({ name: words.rating(one), chosen: visit.rating === one })),
    },
    opinions: { name: t('opinions'), value: visit.opinions ?? t('nothing') },
    client: { name: t('clientSignature'), signatures: of('CLIENT') },
    unsigned: t('unsigned'),
    remark: remarkOf(visit, t),
  };
}

function remarkOf(visit: VisitFile, t: (key: SheetWord) => string): string {
  if (visit.retracted) return t('retractedRemark');
  if (visit.correctedBy !== null) return t('correctedRemark');
  return visit.state === 'CONTESTED' ? t('contestedRemark') : '';
}

/** Form B: what S-5.4.1d has shown at the client's site, and nothing more of anybody. */
export function siteBoard(facts: VisitDocumentFacts, paper: 'a3' | 'a4'): SiteBoardDocument {
  const { visit, words } = facts;
  const { t } = words;
  const { contract } = visit;
  return {
    head: headOf(facts, t('boardTitle')),
    paper,
    rows: [
      [t('agencyName'), visit.agency.name],
      [t('creditCode'), visit.agency.creditCode],
      [t('servedEnterprise'), visit.enterprise.name ?? visit.enterprise.creditCode],
      [t('leader'), visit.leader?.name ?? t('unknown')],
      [t('termAndFrequency'), words.term(contract.startsOn, contract.endsOn, contract.visitsPerYear)],
      [t('thisSheet'), `${visit.on} ${words.state(visit.state)}`],
      [t('complaints'), COMPLAINTS],
    ],
    persons: {
      title: t('boardPersons'),
      photo: t('boardPhoto'),
      name: t('boardName'),
      certificate: t('boardCertificate'),
      lines: visit.practitioners.map(({ name, certificates }) => ({
        name,
        certificates: certificates.map(({ kind, number, validTo }) =>
          words.certificate(kind, number, validTo),
        ),
      })),
    },
  };
}

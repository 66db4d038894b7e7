import { getTranslations } from 'next-intl/server';
import { toLocale } from '../../i18n/routing.ts';
import { pdfAnswer, refusedFile } from '../document/file-answer.ts';
import { renderDocument } from '../document/render.ts';
import { environment } from '../environment.ts';
import { visitForDocument } from '../hub/visits.ts';
import type { HubAnswer } from '../hub/problem.ts';
import { siteBoard, type VisitDocumentFacts, visitSheet } from './visit-documents.ts';
import { knownKind } from './words.ts';

const CERTIFICATES = [
  'REGISTERED_SAFETY_ENGINEER',
  'SAFETY_EVALUATOR',
  'REGISTERED_FIRE_ENGINEER',
  'OTHER',
] as const;

type Around = Omit<VisitDocumentFacts, 'visit'>;

/** What a document says beside its visit, in the language of the address. */
async function around(asked: string): Promise<Around> {
  const locale = toLocale(asked);
  const { siteOrigin, demonstration } = environment();
  const t = await getTranslations({ locale, namespace: 'visits' });
  const kind = await getTranslations({ locale, namespace: 'serviceKind' });
  return {
    language: locale,
    siteOrigin,
    demonstration,
    words: {
      t: (key) => t(`document.${key}`),
      kind: (code) => kind(knownKind(code) ?? 'OTHER'),
      rating: (rating) => t(`ratings.${rating}`),
      foot: t('document.foot', { origin: siteOrigin }),
      watermark: t('document.watermark'),
      check: t('document.check'),
      certificate: (code, number, validTo) => {
        const known = CERTIFICATES.find((one) => one === code) ?? 'OTHER';
        const name = t(`document.certificates.${known}`);
        return validTo === null ? `${name} ${number}` : t('document.certificate', { name, number, validTo });
      },
      term: (startsOn, endsOn, count) => t('document.term', { startsOn, endsOn, count }),
      state: (state) => t(`states.${state}`),
    },
  };
}

async function factsOf(id: string, beside: Around): Promise<HubAnswer<VisitDocumentFacts>> {
  const answer = await visitForDocument(id);
  return answer.ok ? { ok: true, value: { ...beside, visit: answer.value.visit } } : answer;
}

/**
 * Makes form C of a visit, one at a time as they are wanted; throws where the hub refuses one, so that what is sent breaks
 * off.
 */
export async function sheetMaker(asked: string): Promise<(id: string) => Promise<Uint8Array>> {
  const beside = await around(asked);
  return async (id) => {
    const facts = await factsOf(id, beside);
    if (!facts.ok) throw new Error(facts.problems[0].messageEn);
    return renderDocument('visit-sheet', visitSheet(facts.value));
  };
}

/** Form C as a PDF, for whoever may see the visit. */
export async function visitSheetFile(asked: string, id: string): Promise<Response> {
  const facts = await factsOf(id, await around(asked));
  if (!facts.ok) return refusedFile(facts.problems);
  const sheet = visitSheet(facts.value);
  return pdfAnswer(`${sheet.head.title} ${facts.value.visit.on}`, renderDocument('visit-sheet', sheet));
}

/** Form B as a PDF, in A4, or A3 where it is asked for. */
export async function siteBoardFile(asked: string, id: string, size: string | null): Promise<Response> {
  const facts = await factsOf(id, await around(asked));
  if (!facts.ok) return refusedFile(facts.problems);
  const board = siteBoard(facts.value, size === 'a3' ? 'a3' : 'a4');
  return pdfAnswer(`${board.head.title} ${facts.value.visit.on}`, renderDocument('site-board', board));
}

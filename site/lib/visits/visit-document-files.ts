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

async function factsOf(asked: string, id: string): Promise<HubAnswer<VisitDocumentFacts>> {
  const locale = toLocale(asked);
  const answer = await visitForDocument(id);
  if (!answer.ok) return answer;
  const { siteOrigin, demonstration } = environment();
  const t = await getTranslations({ locale, namespace: 'visits' });
  const kind = await getTranslations({ locale, namespace: 'serviceKind' });
  return {
    ok: true,
    value: {
      visit: answer.value.visit,
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
          return validTo === null
            ? `${name} ${number}`
            : t('document.certificate', { name, number, validTo });
        },
        term: (startsOn, endsOn, count) => t('document.term', { startsOn, endsOn, count }),
        state: (state) => t(`states.${state}`),
      },
    },
  };
}

/** Form C as a PDF, for whoever may see the visit. */
export async function visitSheetFile(asked: string, id: string): Promise<Response> {
  const facts = await factsOf(asked, id);
  if (!facts.ok) return refusedFile(facts.problems);
  const sheet = visitSheet(facts.value);
  return pdfAnswer(`${sheet.head.title} ${facts.value.visit.on}`, renderDocument('visit-sheet', sheet));
}

/** Form B as a PDF, in A4, or A3 where it is asked for. */
export async function siteBoardFile(asked: string, id: string, size: string | null): Promise<Response> {
  const facts = await factsOf(asked, id);
  if (!facts.ok) return refusedFile(facts.problems);
  const board = siteBoard(facts.value, size === 'a3' ? 'a3' : 'a4');
  return pdfAnswer(`${board.head.title} ${facts.value.visit.on}`, renderDocument('site-board', board));
}

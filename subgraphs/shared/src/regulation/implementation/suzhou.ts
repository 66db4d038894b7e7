import { type CoverageByClause, done, each, numbered } from './coverage.ts';
import * as place from './places.ts';

/** Deductions of items S-A1 to S-A20 in table A.1; S-A19 has none, those of S-A20 are bonuses. */
const DEDUCTIONS: readonly number[] = [2, 2, 6, 3, 3, 3, 2, 4, 4, 3, 2, 4, 4, 2, 4, 2, 3, 6, 0, 5];

/** Table A.1: twenty items and every deduction or bonus in them. */
const TABLE: CoverageByClause = each(
  DEDUCTIONS.flatMap((count, index) => [`S-A${index + 1}`, ...numbered(`S-A${index + 1}-`, count)]),
  done(place.STAR_RATING),
);

/** 安全生产技术服务机构管理规范（苏州）. */
export const SUZHOU_COVERAGE: CoverageByClause = {
  'S-1': done(place.WORDS),
  'S-3': done(place.GLOSSARY),
  ...each(['S-4.1a', 'S-4.1b', 'S-4.1c', 'S-4.1d', 'S-4.1f'], done(place.CONDITION, place.AGENCY_FILE)),
  'S-4.2': done(place.PRACTITIONER, place.PEOPLE_SCREENS),
  'S-4.3': done(place.FEE, place.PUBLIC_PAGES),
  'S-4.1e': done(place.FILING),
  ...each(['S-5.1', 'S-5.2', 'S-5.5'], done(place.PROJECT)),
  'S-5.6': done(place.PROJECT, place.PROJECT_SCREENS),
  'S-5.3': done(place.CONTRACT),
  'S-5.4.1a': done(place.SERVICE_RULE, place.CONTRACT, place.PROJECT),
  ...each(['S-5.4.1b', 'S-5.4.1c', 'S-C'], done(place.VISIT, place.VISIT_DOCUMENTS)),
  'S-5.4.2': done(place.CONTRACT, place.PROJECT),
  ...each(['S-5.4.1d', 'S-B'], done(place.VISIT_DOCUMENTS)),
  'S-5.4.3': done(place.VISIT),
  'S-6.3': done(place.VISIT, place.AGENCIES_DUE),
  ...each(['S-6.1', 'S-6.4', 'S-6.6', 'S-6.7'], done(place.PROJECT)),
  ...each(['S-7.1', 'S-7.2', 'S-7.3'], done(place.STAR_APPLICATION)),
  'S-6.2': done(place.RISK_POINT),
  'S-6.5': done(place.DRILL),
  ...each(['S-7.4', 'S-7.5'], done(place.STAR_RATING)),
  'S-7.6.1': done(place.COMPLAINT, place.STAR_OBJECTIONS),
  ...each(['S-7.6.2', 'S-7.6.2-a', 'S-7.6.2-b'], done(place.STAR_RATING)),
  ...each(['S-7.6.3', 'S-7.6.4'], done(place.STAR_REVIEW)),
  ...TABLE,
};

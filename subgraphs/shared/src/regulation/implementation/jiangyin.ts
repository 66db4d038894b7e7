import { type CoverageByClause, done, each, numbered } from './coverage.ts';
import * as place from './places.ts';

/** 江阴市工业企业安全生产技术服务工作管理办法（试行）: the articles and annexes 1 and 2. */
const ARTICLES: CoverageByClause = {
  ...each(['J-1', 'J-18'], done(place.ACTS)),
  'J-17': done(place.DIFFERENCES, place.ACTS),
  ...each(['J-2', 'J-5'], done(place.WORDS)),
  'J-3': done(place.CONDITION, place.AGENCY_FILE),
  'J-4': done(place.AUTHORITIES, place.SUPERVISION),
  'J-6': done(place.PUBLIC_PAGES),
  'J-7': done(place.PARTICIPATION),
  'J-8': done(place.AGENCY_FILE),
  ...each(['J-9a', 'J-9b'], done(place.FILING)),
  'J-A1': done(place.AGENCY_FILE),
  ...each(['J-10', 'J-A2'], done(place.MONTHLY_REPORT)),
  ...each(['J-11a', 'J-11b'], done(place.CONTRACT, place.PROJECT)),
  'J-11c': done(place.AGENCIES_DUE, place.CONTRACT),
  'J-16b': done(place.CONTRACT_SCREENS),
  'J-12': done(place.VISIT, place.CONTRACT, place.CONTRACT_SCREENS),
  ...each(['J-13', 'J-14'], done(place.VISIT)),
  'J-15a': done(place.INSPECTION),
  'J-15b': done(place.FINDING, place.INSPECTION, place.ENFORCEMENT_DUE),
  'J-16a': done(place.SPOT_CHECK, place.INSPECTION, place.CREDIT_GRADE, place.CREDIT_CYCLE, place.NOTICE),
};

/** Annex 3: found and confirmed in enforcement, scored in agencies. */
const GRADE: CoverageByClause = {
  ...each(['J-A3-0a', 'J-A3-0c'], done(place.CREDIT_GRADE)),
  'J-A3-0b': done(place.CREDIT_GRADE, place.CREDIT_CYCLE),
  ...each(numbered('J-A3-1-', 10), done(place.CREDIT_GRADE, place.FINDING)),
  ...each(numbered('J-A3-2-', 8), done(place.CREDIT_GRADE, place.FINDING)),
  ...each(numbered('J-A3-3-', 9), done(place.CREDIT_GRADE, place.FINDING)),
  'J-A3-2-4': done(place.CREDIT_GRADE, place.PRACTITIONER, place.FINDING),
  ...each(['J-A3-3-1', 'J-A3-3-2'], done(place.CREDIT_GRADE, place.FILING, place.FINDING)),
  'J-A3-3-4': done(place.CREDIT_GRADE, place.FILING, place.MONTHLY_REPORT, place.FINDING),
  'J-A3-3-6': done(place.CREDIT_GRADE, place.PROJECT, place.FINDING),
  'J-A3-3-7': done(place.CREDIT_GRADE, place.VISIT, place.FINDING),
  ...each(['J-A3-1-8', 'J-A3-2-7', 'J-A3-3-8'], done(place.CREDIT_GRADE, place.FINDING, place.TALK)),
  'J-A3-4a': done(place.CREDIT_GRADE, place.CREDIT_CYCLE, place.OBJECTION, place.PUBLIC_PAGES),
  'J-A3-4b': done(place.LISTING, place.SUGGESTIONS, place.TRANSMITTAL),
};

export const JIANGYIN_COVERAGE: CoverageByClause = { ...ARTICLES, ...GRADE };

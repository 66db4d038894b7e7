import { type CoverageByClause, done, each, numbered, open, partly } from './coverage.ts';
import * as gap from './gaps.ts';
import * as place from './places.ts';

/** 昌吉州安全生产技术服务活动监督管理办法. */
export const CHANGJI_SERVICES_COVERAGE: CoverageByClause = {
  ...each(['C1-1', 'C1-21'], done(place.ACTS)),
  'C1-20': done(place.DIFFERENCES, place.ACTS),
  ...each(['C1-2a', 'C1-2b', 'C1-5a', 'C1-5b'], done(place.FILING)),
  'C1-3a': done(place.WORDS),
  'C1-3b': done(place.AGENCY_FILE),
  'C1-4a': done(place.SERVICE_RULE, place.QUALIFICATION, place.CONTRACT, place.PROJECT),
  'C1-4b': done(place.SERVICE_RULE, place.PROJECT),
  'C1-5c': done(place.CONTRACT),
  'C1-6': done(place.PROJECT, place.VISIT),
  'C1-11a': done(place.SERVICE_RULE, place.VISIT),
  ...each(['C1-7', 'C1-8a', 'C1-8b', 'C1-9', 'C1-10', 'C1-12'], done(place.PROJECT)),
  ...each(['C1-11b', 'C1-11c'], done(place.VISIT)),
  'C1-13': open(gap.FEEDBACK),
  'C1-14': open(gap.INSPECTIONS),
  'C1-15-0': partly(gap.ORDERS, place.FINDING, place.TALK),
  ...each(['C1-15-1', 'C1-15-4'], done(place.VISIT, place.FINDING)),
  ...each(['C1-15-2', 'C1-15-3'], done(place.PROJECT, place.FINDING)),
  'C1-15-5': done(place.FILING, place.FINDING),
  'C1-16-0': partly(gap.ORDERS, place.FINDING, place.TALK, place.NOTICE),
  'C1-16-1': done(place.PROJECT, place.FINDING),
  'C1-16-2': done(place.VISIT, place.FINDING),
  ...each(['C1-16-3', 'C1-16-4'], partly(gap.DETECTION, place.FINDING)),
  'C1-16-5': done(place.PRACTITIONER, place.FINDING),
  ...each(['C1-16-6', 'C1-17-6'], done(place.ESCALATION, place.FINDING)),
  'C1-17-0': partly(gap.ORDERS, place.FINDING, place.TALK, place.NOTICE, place.LISTING),
  ...each(numbered('C1-17-', 5), partly(gap.DETECTION, place.FINDING)),
  'C1-17-7': done(place.TRANSMITTAL, place.LISTING),
  'C1-17-8': partly(gap.BLACKLIST_DECISION, place.LISTING),
  'C1-18': open(gap.PENALTIES),
  'C1-19a': done(place.COMPLAINT, place.PUBLIC_PAGES),
  'C1-19b': done(place.COMPLAINT),
};

/** 昌吉州工矿商贸企业“反三违”安全监督管理办法. */
export const CHANGJI_VIOLATIONS_COVERAGE: CoverageByClause = {
  ...each(['C2-1', 'C2-12'], done(place.ACTS)),
  ...each(numbered('C2-', 9).slice(1), open(gap.VIOLATION_CASES)),
  'C2-10': open(gap.KEY_SUPERVISION),
  'C2-11': open(gap.VIOLATION_CASES),
};

/** 昌吉州工贸企业“四项活动”安全监督管理暂行办法. */
export const CHANGJI_ACTIVITIES_COVERAGE: CoverageByClause = {
  ...each(['C3-1', 'C3-12'], done(place.ACTS)),
  'C3-11': done(place.DIFFERENCES, place.ACTS),
  ...each(['C3-2a', 'C3-2b', 'C3-2c', 'C3-2d', 'C3-3', 'C3-4a', 'C3-4b', 'C3-4c'], open(gap.ACTIVITIES)),
  ...each(['C3-5a', 'C3-5b', 'C3-5c', 'C3-6a', 'C3-6b', 'C3-6c', 'C3-6d', 'C3-6e'], open(gap.ACTIVITIES)),
  ...each(['C3-7a', 'C3-7b'], open(gap.ACTIVITIES)),
  'C3-7c': open(gap.INSPECTIONS),
  'C3-8a': done(place.WORDS),
  ...each(['C3-8b', 'C3-8c'], open(gap.CONTRACTORS)),
  ...each(['C3-9a', 'C3-9b'], open(gap.APPRAISAL)),
  'C3-10a': partly(gap.SPECIAL_INSPECTIONS, place.TALK),
  'C3-10b': partly(gap.KEY_SUPERVISION, place.LISTING),
};

import { type CoverageByClause, done, each, open, partly } from './coverage.ts';
import * as gap from './gaps.ts';
import * as place from './places.ts';

/** National acts: only what the five documents or the hub's own duties rest on. */
export const NATIONAL_COVERAGE: CoverageByClause = {
  'N-WSL-41': open(gap.RISKS),
  'N-WSL-43': open(gap.ACTIVITIES),
  ...each(['N-WSL-49', 'N-WSL-103'], open(gap.CONTRACTORS)),
  'N-WSL-72': open(gap.QUALIFICATIONS),
  'N-WSL-73': open(gap.COMPLAINTS),
  'N-WSL-78-1': open(gap.JOINT_MEASURES),
  ...each(['N-WSL-78-2', 'N-OGI-26', 'N-GBF-2018-118-7', 'N-GF-2019-5-20'], open(gap.PUBLICATION_CLOCKS)),
  ...each(['N-WSL-92-1', 'N-WSL-92-2', 'N-APL-85'], open(gap.PENALTIES)),
  ...each(['N-WSL-92-3', 'N-WSL-94'], open(gap.BANS)),
  ...each(['N-CC-201', 'N-CC-202', 'N-CC-203'], done(place.DEADLINES)),
  'N-CC-1259': done(place.WORDS),
  'N-APL-48': partly(gap.PUBLICATION_CLOCKS, place.NOTICE),
  ...each(['N-OGI-15', 'N-PIPL-25', 'N-PIPL-28', 'N-PIPL-34'], open(gap.MASKING)),
  'N-PIPL-36': open(gap.DATA_LOCATION),
  'N-ACC-3': open(gap.ACCIDENTS),
  ...each(['N-MEM-1-6', 'N-MEM-1-22-4'], open(gap.QUALIFICATIONS)),
  'N-MEM-1-19': open(gap.FILING),
  ...each(['N-MEM-1-22-5', 'N-MEM-1-30'], open(gap.PROJECTS)),
  ...each(['N-MEM-11-2', 'N-MEM-11-4'], partly(gap.NATIONAL_LIST, place.LISTING)),
  ...each(['N-MEM-11-6', 'N-MEM-11-7', 'N-MEM-11-NOTICE', 'N-MEM-11-PUBLISH'], open(gap.NATIONAL_LIST)),
  ...each(['N-MEM-11-TERM', 'N-MEM-11-EARLY'], open(gap.NATIONAL_LIST)),
  'N-YJ-2021-83-TERM': open(gap.STANDARDISATION),
  ...each(['N-NDRC-36-CLASS', 'N-NDRC-36-CONDITION', 'N-NDRC-36-EFFECT'], open(gap.CREDIT_REPAIR)),
  ...each(['N-NDRC-36-DAYS', 'N-NDRC-58-TERM'], open(gap.CREDIT_REPAIR)),
  ...each(['N-GBF-2025-22-CLASS', 'N-GBF-2025-22-FIELD', 'N-GBF-2025-22-NOTICE'], open(gap.CREDIT_REPAIR)),
  'N-GBF-2020-49-BASIS': done(place.LISTING),
  'N-GBF-2020-49-PROCEDURE': open(gap.NATIONAL_LIST),
  'N-GBF-2020-49-MEASURES': open(gap.JOINT_MEASURES),
  'N-GBF-2024-54-CAP': open(gap.INSPECTION_CAPS),
  'N-GB-30871-PERMIT': open(gap.ACTIVITIES),
};

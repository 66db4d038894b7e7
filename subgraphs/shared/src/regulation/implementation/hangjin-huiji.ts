import { type CoverageByClause, done, each, open, partly } from './coverage.ts';
import * as gap from './gaps.ts';
import * as place from './places.ts';

/** 杭锦旗强化安全生产监督管理十二条措施. */
export const HANGJIN_COVERAGE: CoverageByClause = {
  'H-0': open(gap.MEASURE_TASKS),
  ...each(['H-1a', 'H-1b', 'H-9', 'H-10', 'H-11'], open(gap.EQUIPMENT)),
  ...each(['H-2a', 'H-2b'], open(gap.SAFETY_STAFF)),
  'H-3a': done(place.SUPERVISION_GRADE),
  'H-3b': partly(gap.STRATEGY, place.SUPERVISION_GRADE),
  ...each(['H-4a', 'H-4b', 'H-4c'], open(gap.VIOLATION_CASES)),
  'H-5': open(gap.EXPERT_TEAMS),
  ...each(['H-6a', 'H-6b', 'H-6c', 'H-6d'], open(gap.LARGE_WORK)),
  'H-7': open(gap.INSURANCE),
  ...each(['H-8a', 'H-8b'], open(gap.CONTRACTORS)),
  'H-12': open(gap.ADMISSION),
};

/** 惠济区冶金等工贸行业2017年安全监管工作要点. */
export const HUIJI_COVERAGE: CoverageByClause = {
  ...each(['Z-1', 'Z-9-1', 'Z-9-3'], open(gap.BULLETINS)),
  ...each(['Z-2-1a', 'Z-2-1b', 'Z-2-3'], open(gap.STANDARDISATION)),
  'Z-2-2': open(gap.STRATEGY),
  ...each(['Z-3-1', 'Z-3-3'], open(gap.HAZARDS)),
  'Z-3-2': open(gap.HAZARD_SCHEDULE),
  'Z-4': open(gap.RISKS),
  ...each(['Z-5-1', 'Z-5-2', 'Z-5-3', 'Z-5-4', 'Z-5-5'], open(gap.SPECIAL_CAMPAIGNS)),
  'Z-6': open(gap.TRAINING),
  ...each(['Z-7-0', 'Z-7-1'], open(gap.JOINT_MEASURES)),
  'Z-7-2': partly(gap.OUTBOUND, place.NOTICE),
  ...each(['Z-7-3', 'Z-7-4'], open(gap.BANS)),
  ...each(['Z-8-1', 'Z-8-2'], open(gap.INSPECTIONS)),
  ...each(['Z-8-3', 'Z-10-1'], open(gap.INSPECTION_MODES)),
  'Z-9-2': partly(gap.SPECIAL_INSPECTIONS, place.TALK),
  'Z-10-0': done(place.WORDS),
  'Z-10-2': partly(gap.ENTERPRISE_FACTS, place.ENTERPRISES),
  'Z-10-3': open(gap.ENTERPRISE_SUPPORT),
};

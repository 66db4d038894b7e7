import type { ActId } from './act.ts';
import { CHANGJI_ACTIVITIES_OVERSIGHT } from './acts/changji-activities-oversight.ts';
import { CHANGJI_ACTIVITIES_WORK } from './acts/changji-activities-work.ts';
import { CHANGJI_SERVICES_DUTIES } from './acts/changji-services-duties.ts';
import { CHANGJI_SERVICES_LISTING } from './acts/changji-services-listing.ts';
import { CHANGJI_SERVICES_OVERSIGHT } from './acts/changji-services-oversight.ts';
import { CHANGJI_VIOLATIONS } from './acts/changji-violations.ts';
import { HANGJIN_2023 } from './acts/hangjin-2023.ts';
import { HANGJIN_2023_SITES } from './acts/hangjin-2023-sites.ts';
import { HUIJI_2017 } from './acts/huiji-2017.ts';
import { HUIJI_2017_CREDIT } from './acts/huiji-2017-credit.ts';
import { JIANGYIN_2020 } from './acts/jiangyin-2020.ts';
import { JIANGYIN_2020_DEDUCTIONS } from './acts/jiangyin-2020-deductions.ts';
import { JIANGYIN_2020_GRADE } from './acts/jiangyin-2020-grade.ts';
import { JIANGYIN_2020_OVERSIGHT } from './acts/jiangyin-2020-oversight.ts';
import { ORDER_1, ORDER_11, SPECIAL_WORK, STANDARDISATION } from './acts/national-agencies.ts';
import {
  CREDIT_REPAIR,
  CREDIT_REPAIR_PLAN,
  CREDIT_REPAIR_TRIAL,
  DISCREDIT_RESTRAINTS,
  DOUBLE_RANDOM,
  ENFORCEMENT_PUBLICATION,
  ENTERPRISE_INSPECTIONS,
} from './acts/national-credit.ts';
import {
  ACCIDENTS,
  CIVIL_CODE,
  OPEN_GOVERNMENT,
  PENALTY_LAW,
  PERSONAL_INFORMATION,
  WORK_SAFETY_LAW,
} from './acts/national-laws.ts';
import { SUZHOU_AGENCIES } from './acts/suzhou-agencies.ts';
import { SUZHOU_SERVICES } from './acts/suzhou-services.ts';
import { SUZHOU_STARS_BASICS } from './acts/suzhou-stars-basics.ts';
import { SUZHOU_STARS_GUIDANCE } from './acts/suzhou-stars-guidance.ts';
import { SUZHOU_STARS_HONESTY } from './acts/suzhou-stars-honesty.ts';
import { SUZHOU_STARS_SITES } from './acts/suzhou-stars-sites.ts';
import type { ClauseTexts } from './clause.ts';

/** The files of each act, in the order of the document. An act that is cited only as a whole has none. */
export const CLAUSE_TEXTS: Readonly<Record<ActId, readonly ClauseTexts[]>> = {
  C1: [CHANGJI_SERVICES_DUTIES, CHANGJI_SERVICES_OVERSIGHT, CHANGJI_SERVICES_LISTING],
  C2: [CHANGJI_VIOLATIONS],
  C3: [CHANGJI_ACTIVITIES_WORK, CHANGJI_ACTIVITIES_OVERSIGHT],
  J: [JIANGYIN_2020, JIANGYIN_2020_OVERSIGHT, JIANGYIN_2020_GRADE, JIANGYIN_2020_DEDUCTIONS],
  H: [HANGJIN_2023, HANGJIN_2023_SITES],
  Z: [HUIJI_2017, HUIJI_2017_CREDIT],
  S: [
    SUZHOU_AGENCIES,
    SUZHOU_SERVICES,
    SUZHOU_STARS_BASICS,
    SUZHOU_STARS_GUIDANCE,
    SUZHOU_STARS_SITES,
    SUZHOU_STARS_HONESTY,
  ],
  'N-WSL': [WORK_SAFETY_LAW],
  'N-CC': [CIVIL_CODE],
  'N-APL': [PENALTY_LAW],
  'N-OGI': [OPEN_GOVERNMENT],
  'N-PIPL': [PERSONAL_INFORMATION],
  'N-ACC': [ACCIDENTS],
  'N-MEM-11': [ORDER_11],
  'N-MEM-1': [ORDER_1],
  'N-YJ-2021-83': [STANDARDISATION],
  'N-NDRC-36': [CREDIT_REPAIR],
  'N-NDRC-58': [CREDIT_REPAIR_TRIAL],
  'N-GBF-2018-118': [ENFORCEMENT_PUBLICATION],
  'N-GF-2019-5': [DOUBLE_RANDOM],
  'N-GBF-2020-49': [DISCREDIT_RESTRAINTS],
  'N-GBF-2024-54': [ENTERPRISE_INSPECTIONS],
  'N-GBF-2025-22': [CREDIT_REPAIR_PLAN],
  'N-GB-30871': [SPECIAL_WORK],
};

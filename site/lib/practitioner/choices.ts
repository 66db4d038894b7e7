/** The codes of trades and kinds of service; their words are in the messages. The hub decides what it takes. */
export const TRADES = [
  'HAZARDOUS_CHEMICALS',
  'NON_COAL_MINE',
  'METAL_SMELTING',
  'FIREWORKS',
  'METALLURGY',
  'NONFERROUS',
  'MACHINERY',
  'BUILDING_MATERIALS',
  'LIGHT',
  'TEXTILE',
  'TOBACCO',
  'COMMERCE',
  'CONSTRUCTION',
  'OTHER',
] as const;

export const LICENSED_KINDS = [
  'SAFETY_FACILITY_DESIGN',
  'PRE_EVALUATION',
  'ACCEPTANCE_EVALUATION',
  'STATUS_EVALUATION',
  'MAJOR_HAZARD_ASSESSMENT',
  'REGIONAL_RISK_ASSESSMENT',
  'EXTERNAL_DISTANCE_ASSESSMENT',
] as const;

export const SERVICE_KINDS = [
  ...LICENSED_KINDS,
  'HAZARD_INSPECTION',
  'STANDARDISATION',
  'DUAL_PREVENTION',
  'SYSTEM_BUILDING',
  'HAZOP',
  'DAILY_SERVICE',
  'TRAINING',
  'EMERGENCY_PLAN',
  'OTHER',
] as const;

/** Where a need may be: the five bureaus, and nowhere in particular. */
export const PLACES = ['320281', '6523', '3205', '150625', '410108'] as const;

export const DISCIPLINES = ['MECHANICAL', 'ELECTRICAL', 'CHEMICAL', 'FIRE'] as const;
export const TITLES = ['NONE', 'TECHNICIAN', 'ASSISTANT_ENGINEER', 'ENGINEER', 'SENIOR_ENGINEER'] as const;
export const EDUCATIONS = ['SECONDARY', 'COLLEGE', 'BACHELOR', 'MASTER', 'DOCTOR'] as const;
export const SEXES = ['MALE', 'FEMALE'] as const;
export const CERTIFICATES = [
  'REGISTERED_SAFETY_ENGINEER',
  'SAFETY_EVALUATOR',
  'REGISTERED_FIRE_ENGINEER',
  'OTHER',
] as const;
export const LEVELS = ['JUNIOR', 'INTERMEDIATE', 'SENIOR', 'FIRST', 'SECOND', 'THIRD'] as const;
export const QUALIFICATION_TYPES = ['SAFETY_EVALUATION', 'DESIGN', 'TESTING', 'OTHER'] as const;
export const MEASURES = ['SUSPENDED', 'REVOKED', 'CANCELLED'] as const;

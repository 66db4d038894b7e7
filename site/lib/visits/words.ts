/** The kinds of service, codes as the graph has them; `serviceKind` has the words of each. */
export const SERVICE_KINDS = [
  'HAZARD_INSPECTION',
  'DAILY_SERVICE',
  'STANDARDISATION',
  'DUAL_PREVENTION',
  'SYSTEM_BUILDING',
  'HAZOP',
  'TRAINING',
  'EMERGENCY_PLAN',
  'SAFETY_FACILITY_DESIGN',
  'PRE_EVALUATION',
  'ACCEPTANCE_EVALUATION',
  'STATUS_EVALUATION',
  'MAJOR_HAZARD_ASSESSMENT',
  'REGIONAL_RISK_ASSESSMENT',
  'EXTERNAL_DISTANCE_ASSESSMENT',
  'OTHER',
] as const;
export type ServiceKindCode = (typeof SERVICE_KINDS)[number];

/** J-12, 1 to 10. */
export const CONTENTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export const SEVERITIES = ['GENERAL', 'MAJOR', 'ILLEGAL_CONSTRUCTION', 'ILLEGAL_OPERATION'] as const;
export const RATINGS = ['SATISFIED', 'FAIR', 'POOR'] as const;

/** The code where it is one that has words. */
export function knownKind(code: string): ServiceKindCode | undefined {
  return SERVICE_KINDS.find((one) => one === code);
}

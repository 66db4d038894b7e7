/** S-6.2.2: four levels, each with its colour. */
export const RISK_LEVELS = [
  { code: 'MAJOR', name: '重大风险', nameEn: 'Major risk', colour: 'RED', reported: true },
  { code: 'LARGER', name: '较大风险', nameEn: 'Larger risk', colour: 'ORANGE', reported: true },
  { code: 'GENERAL', name: '一般风险', nameEn: 'General risk', colour: 'YELLOW', reported: false },
  { code: 'LOW', name: '低风险', nameEn: 'Low risk', colour: 'BLUE', reported: false },
] as const;

export type RiskLevel = (typeof RISK_LEVELS)[number]['code'];
export type RiskColour = (typeof RISK_LEVELS)[number]['colour'];

/** The colour in which a level is shown. */
export function colourOf(level: RiskLevel): RiskColour {
  return RISK_LEVELS.find(({ code }) => code === level)?.colour ?? 'BLUE';
}

/** Whether a risk of that level has a file of its own and is reported to the county (S-6.2.2). */
export function isReported(level: RiskLevel): boolean {
  return RISK_LEVELS.some(({ code, reported }) => code === level && reported);
}

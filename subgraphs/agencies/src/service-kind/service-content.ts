/** J-12 (一) to (十): what technical service comprises; a visit says which of them it did. Index + 1 is the number. */
export const SERVICE_CONTENTS = [
  { name: '贯彻法规方针，促进企业达标', nameEn: 'Laws and policies; reaching the standard' },
  { name: '安全评估、风险辨识与管控措施', nameEn: 'Safety assessment, risk identification and control' },
  { name: '组织管理机构和责任制', nameEn: 'Organisation and responsibility system' },
  { name: '规章制度和操作规程', nameEn: 'Rules and operating procedures' },
  { name: '教育培训和持证上岗', nameEn: 'Education, training and certificates' },
  { name: '现场检查、书面告知并督促整改', nameEn: 'Site checks, written notice, follow-up' },
  { name: '应急预案和演练', nameEn: 'Emergency plans and drills' },
  { name: '劳动防护用品', nameEn: 'Protective equipment' },
  { name: '事故报告和调查处理的协助', nameEn: 'Help with reporting and handling accidents' },
  { name: '双重预防机制和安全文化', nameEn: 'Dual prevention and safety culture' },
] as const;

/** Whether `number` is one of the ten contents of J-12. */
export function isServiceContent(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= SERVICE_CONTENTS.length;
}

export interface Term {
  /** Its words stand under this key in the messages, and its place on the page is named after it. */
  readonly id: string;
  /** As the acts write it. */
  readonly chinese: string;
  /** Where the acts define or use it, the definition ahead. */
  readonly clauses: readonly string[];
}

/** The terms of the glossary: who serves, what is reported, what is graded, what follows. The acts' own definitions lead. */
export const TERMS = [
  { id: 'AGENCY', chinese: '安全生产技术服务机构', clauses: ['S-3', 'C1-2a', 'J-2'] },
  { id: 'STAFF', chinese: '安全生产技术服务人员', clauses: ['S-3', 'J-2'] },
  { id: 'EXPERT', chinese: '安全专家', clauses: ['C1-2a', 'C1-3b'] },
  { id: 'SERVICE', chinese: '安全生产技术服务', clauses: ['J-2', 'C1-2a'] },
  { id: 'LICENSED', chinese: '资质准入类服务', clauses: ['C1-4a', 'C1-4b'] },
  { id: 'NOTIFICATION', chinese: '告知', clauses: ['S-4.1e', 'C1-5a', 'C1-5b', 'J-9b'] },
  { id: 'REPORTING', chinese: '报备', clauses: ['J-10', 'C1-4a'] },
  { id: 'DOUBLE_CHECK', chinese: '一企双查', clauses: ['J-15a'] },
  { id: 'CREDIT_GRADE', chinese: '诚信等级', clauses: ['J-A3-0a', 'J-A3-0b', 'J-A3-0c', 'J-16a'] },
  { id: 'STARS', chinese: '星级', clauses: ['S-7.1', 'S-7.2', 'S-7.5'] },
  { id: 'PUBLIC_NOTICE', chinese: '公示', clauses: ['S-7.3', 'S-5.4.1d'] },
  {
    id: 'TALK',
    chinese: '约谈',
    clauses: ['C1-15-0', 'C1-16-6', 'J-A3-3-8', 'J-A3-2-7', 'J-A3-1-8', 'S-7.6.4'],
  },
  { id: 'EXPOSURE', chinese: '曝光', clauses: ['C1-16-0', 'C1-17-6'] },
  { id: 'DISCREDIT', chinese: '失信惩戒名单', clauses: ['C1-17-0', 'C1-17-7'] },
  { id: 'BLACKLIST', chinese: '黑名单', clauses: ['J-A3-0c', 'J-A3-4b', 'C1-17-8'] },
] as const satisfies readonly Term[];

/** The acts that the terms come from, by their ids. */
export const TERM_ACTS = ['S', 'J', 'C1'] as const;

/** Where on the page a term stands, to be linked to. */
export function anchorOf(id: (typeof TERMS)[number]['id']): string {
  return `term-${id.toLowerCase().replaceAll('_', '-')}`;
}

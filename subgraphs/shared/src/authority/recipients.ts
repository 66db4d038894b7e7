import type { ClauseId } from '../regulation/norm.ts';

/** Somebody outside the tree to whom a clause sends a notice, a copy or an entry. */
export interface Recipient {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /** The clauses that name it. */
  readonly clauses: readonly ClauseId[];
}

const RECIPIENTS: readonly Recipient[] = [
  {
    id: 'xinjiang-emergency',
    name: '新疆维吾尔自治区应急管理厅',
    nameEn: 'Emergency Management Department of the Xinjiang Uygur Autonomous Region',
    clauses: ['C1-4a', 'C1-5a', 'C1-17-7'],
  },
  { id: 'credit-changji', name: '信用昌吉', nameEn: 'Credit Changji', clauses: ['C1-17-7'] },
  {
    id: 'enterprise-credit-system',
    name: '国家企业信用信息公示系统',
    nameEn: 'National Enterprise Credit Information Publicity System',
    clauses: ['C1-17-7'],
  },
  {
    id: 'emergency-credit-system',
    name: '应急管理部信用管理系统',
    nameEn: 'Credit Management System of the Ministry of Emergency Management',
    clauses: ['C1-17-7'],
  },
  {
    id: 'qualification-authority',
    name: '资质认可机关',
    nameEn: 'The authority that granted the qualification',
    clauses: ['C1-18'],
  },
  {
    id: 'jiangyin-safety-committee',
    name: '江阴市安全生产委员会',
    nameEn: 'Work Safety Committee of Jiangyin',
    clauses: ['J-A3-4b'],
  },
  {
    id: 'jiangyin-credit',
    name: '江阴市信用主管部门',
    nameEn: 'Credit Department of Jiangyin',
    clauses: ['J-A3-4b'],
  },
  { id: 'credit-china', name: '信用中国', nameEn: 'Credit China', clauses: ['N-GBF-2025-22-FIELD'] },
];

/** All recipients. */
export function allRecipients(): readonly Recipient[] {
  return RECIPIENTS;
}

/** The recipient with this id; undefined when there is none. */
export function recipientById(id: string): Recipient | undefined {
  return RECIPIENTS.find((recipient) => recipient.id === id);
}

/** Those that `clause` names, in the order of the clause. */
export function recipientsUnder(clause: ClauseId): readonly Recipient[] {
  return RECIPIENTS.filter((recipient) => recipient.clauses.includes(clause));
}

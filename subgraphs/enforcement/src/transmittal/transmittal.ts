import { bureauOf } from '@chengan/shared/authority/authority';
import type { ClauseId } from '@chengan/shared/regulation/norm';
import { inForce, type Norm } from '@chengan/shared/regulation/norm';
import { type Day, day } from '@chengan/shared/time/day';
import type { Listing, Register } from '../listing/listing.ts';
import type { SubjectKind } from '../subject/subject.ts';

/** 上报、抄送、移交、录入: what is done with a decided entry towards somebody outside the hub. */
export type TransmittalKind = 'REPORT' | 'COPY' | 'TRANSFER' | 'ENTER';

/** Whom an entry goes to when it is decided, or the system that it is entered in. */
export interface Recipient {
  readonly code: string;
  readonly kind: TransmittalKind;
  readonly name: string;
  readonly nameEn: string;
}

/** A task towards one recipient. No act sets a term: there is none until it is done. */
export interface Transmittal {
  readonly listing: string;
  readonly recipient: string;
  readonly clause: ClauseId;
  /** The day on which it went out, and under which number; null while it has not. */
  readonly sentOn: Day | null;
  readonly documentNumber: string | null;
  readonly sentBy: string | null;
  readonly recordedAt: string | null;
}

const to = (kind: TransmittalKind, code: string, name: string, nameEn: string): Recipient => ({
  code,
  kind,
  name,
  nameEn,
});

const COMMITTEE = to(
  'REPORT',
  'JIANGYIN_SAFETY_COMMITTEE',
  '江阴市安全生产委员会',
  'Jiangyin work safety committee',
);
const CREDIT = to('COPY', 'JIANGYIN_CREDIT_DEPARTMENT', '江阴市信用主管部门', 'Jiangyin credit department');
const SUPERIOR = to(
  'TRANSFER',
  'CHANGJI_SUPERIOR',
  '上级单位或自治区应急管理厅',
  'The unit above, or the emergency department of the region',
);
const CREDIT_CHANGJI = to('ENTER', 'CREDIT_CHANGJI', '信用昌吉', 'Credit Changji');
const ENTERPRISE_SYSTEM = to(
  'ENTER',
  'NATIONAL_ENTERPRISE_SYSTEM',
  '国家企业信用信息公示系统',
  'National enterprise credit information system',
);
const MINISTRY_SYSTEM = to(
  'ENTER',
  'MINISTRY_CREDIT_SYSTEM',
  '应急管理部信用管理系统',
  'Credit system of the Ministry of Emergency Management',
);

/** By bureau and register: J-A3-4b reports and copies a blacklisted agency; C1-17-7 transfers and enters a discredited one. */
const RECIPIENTS: Readonly<Record<string, Partial<Record<Register, Norm<readonly Recipient[]>>>>> = {
  jiangyin: {
    LOCAL_BLACKLIST: [{ from: day('2020-04-01'), value: [COMMITTEE, CREDIT], cite: 'J-A3-4b' }],
  },
  changji: {
    LOCAL_DISCREDIT: [
      {
        from: day('2020-06-28'),
        value: [SUPERIOR, CREDIT_CHANGJI, ENTERPRISE_SYSTEM, MINISTRY_SYSTEM],
        cite: 'C1-17-7',
      },
    ],
  },
};

const EVERY: readonly Recipient[] = [
  COMMITTEE,
  CREDIT,
  SUPERIOR,
  CREDIT_CHANGJI,
  ENTERPRISE_SYSTEM,
  MINISTRY_SYSTEM,
];

/** The recipient with this code; undefined when there is none. */
export function recipientByCode(code: string): Recipient | undefined {
  return EVERY.find((one) => one.code === code);
}

type Decided = Pick<Listing, 'register' | 'authority' | 'decidedOn'> & {
  readonly subject: { readonly kind: SubjectKind };
};

/**
 * Whom a decided entry goes to, with the clause, by the act in force on the day of the decision. Both clauses speak of
 * agencies alone; none for anybody else, and none in another regime.
 */
export function recipientsOf({
  register,
  authority,
  decidedOn,
  subject,
}: Decided): readonly { readonly recipient: Recipient; readonly clause: ClauseId }[] {
  const bureau = bureauOf(authority)?.id;
  const norm = subject.kind === 'AGENCY' && bureau !== undefined ? RECIPIENTS[bureau]?.[register] : undefined;
  const version = norm && inForce(norm, decidedOn);
  return version?.value.map((recipient) => ({ recipient, clause: version.cite })) ?? [];
}

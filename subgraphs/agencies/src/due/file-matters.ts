import type { DueMatter, DueSubject } from '@chengan/shared/due/due';
import { ENDS_SOON_DAYS, endTerm, noTerm } from '@chengan/shared/due/term';
import type { Day } from '@chengan/shared/time/day';
import type { CertificateKind } from '../practitioner/practitioner.ts';
import type { QualificationType } from '../qualification/qualification.ts';

/** Whoever keeps the file has it in hand: no office of theirs must not be the same person. */
const OWN = { mine: true, blockedBySeparation: false, authority: null };

const CERTIFICATE_WORDS: Readonly<Record<CertificateKind, { zh: string; en: string }>> = {
  REGISTERED_SAFETY_ENGINEER: { zh: '注册安全工程师证书', en: 'certified safety engineer' },
  SAFETY_EVALUATOR: { zh: '安全评价师证书', en: 'safety evaluator' },
  REGISTERED_FIRE_ENGINEER: { zh: '注册消防工程师证书', en: 'registered fire engineer' },
  OTHER: { zh: '证书', en: 'certificate' },
};
const QUALIFICATION_WORDS: Readonly<Record<QualificationType, { zh: string; en: string }>> = {
  SAFETY_EVALUATION: { zh: '安全评价机构资质', en: 'safety evaluation qualification' },
  DESIGN: { zh: '工程设计资质', en: 'design qualification' },
  TESTING: { zh: '检测检验机构资质', en: 'testing qualification' },
  OTHER: { zh: '资质', en: 'qualification' },
};

/** The day itself is what the paper says; from when on one is told of it is the hub's own measure, and says so. */
function lastDay(endsOn: Day, clause: string | null) {
  const counted = {
    zh: `有效期至 ${endsOn}（含当日）；到期前 ${ENDS_SOON_DAYS} 天起提示，为本系统设定`,
    en: `valid through ${endsOn}; told from ${ENDS_SOON_DAYS} days before, as this hub has set`,
  };
  return endTerm(endsOn, counted, clause);
}

/** That a certificate on file ends soon or has ended. */
export function certificateMatter(
  one: {
    readonly id: string;
    readonly person: string;
    readonly name: string;
    readonly kind: CertificateKind;
    readonly number: string;
    readonly endsOn: Day;
  },
  of: 'AGENCY' | 'EXPERT',
  today: Day,
): DueMatter {
  const { zh, en } = CERTIFICATE_WORDS[one.kind];
  const ended = one.endsOn < today;
  return {
    ...OWN,
    kind: 'CERTIFICATE_ENDS',
    target:
      of === 'AGENCY' ? { kind: 'PRACTITIONER', id: one.person } : { kind: 'EXPERT_FILE', id: one.person },
    key: one.id,
    title: {
      zh: `${one.name}的${zh}（${one.number}）${ended ? '已过有效期' : '即将到期'}`,
      en: `${one.name}, ${en} (${one.number}): ${ended ? 'no longer valid' : 'about to end'}`,
    },
    subject: null,
    term: lastDay(one.endsOn, of === 'EXPERT' ? 'C1-4b' : null),
    waitingSince: null,
    whatNext: ended
      ? {
          zh: '已续期的，登记新证书；未续期的，注销该证书的登记',
          en: 'Add the renewed certificate, or end this one where it was not renewed',
        }
      : { zh: '续期后登记新证书', en: 'Add the new certificate once it is renewed' },
  };
}

/** That a qualification ends soon or has ended: without one in force licensed work is not taken on. */
export function qualificationMatter(
  one: {
    readonly id: string;
    readonly type: QualificationType;
    readonly number: string;
    readonly endsOn: Day;
  },
  today: Day,
): DueMatter {
  const { zh, en } = QUALIFICATION_WORDS[one.type];
  const ended = one.endsOn < today;
  return {
    ...OWN,
    kind: 'QUALIFICATION_ENDS',
    target: { kind: 'QUALIFICATION', id: one.id },
    title: {
      zh: `${zh}（${one.number}）${ended ? '已过有效期' : '即将到期'}`,
      en: `${en} (${one.number}): ${ended ? 'no longer valid' : 'about to end'}`,
    },
    subject: null,
    term: lastDay(one.endsOn, null),
    waitingSince: null,
    whatNext: ended
      ? {
          zh: '该资质已不能用于承接业务；取得新证书的，登记新资质',
          en: 'It covers no work any more; record the new one where it was renewed',
        }
      : { zh: '延续后登记新资质', en: 'Record the new one once it is renewed' },
  };
}

/** What asks for it where the agency is registered: a condition in Suzhou, a column of the file in Jiangyin. */
function insuranceClause(region: string): string | null {
  if (region.startsWith('3205')) return 'S-4.1c';
  return region.startsWith('320281') ? 'J-A1' : null;
}

/** That no social insurance is on file of somebody who works full time. */
export function uninsuredMatter({
  id,
  name,
  employedOn,
  region,
}: {
  readonly id: string;
  readonly name: string;
  readonly employedOn: Day;
  readonly region: string;
}): DueMatter {
  return {
    ...OWN,
    kind: 'INSURANCE_MISSING',
    target: { kind: 'PRACTITIONER', id },
    title: { zh: `${name}未登记社会保险`, en: `${name}: no social insurance on file` },
    subject: null,
    term: noTerm(insuranceClause(region)),
    waitingSince: employedOn,
    whatNext: {
      zh: '已缴纳的，在人员档案中填写社保起始日',
      en: 'Where it is paid, give its first day in the file of the person',
    },
  };
}

/** That the signed paper of a contract in force is missing. */
export function paperlessMatter(one: {
  readonly id: string;
  readonly enterprise: string;
  readonly clientName: string | null;
  readonly number: string | null;
  readonly signedOn: Day;
}): DueMatter {
  const subject: DueSubject = { kind: 'ENTERPRISE', code: one.enterprise, name: one.clientName };
  const number = one.number === null ? '' : `（${one.number}）`;
  return {
    ...OWN,
    kind: 'CONTRACT_PAPER_MISSING',
    target: { kind: 'CONTRACT', id: one.id },
    title: {
      zh: `服务合同${number}未上传签字件`,
      en: `Service contract${number}: the signed paper is missing`,
    },
    subject,
    term: noTerm(null),
    waitingSince: one.signedOn,
    whatNext: { zh: '在合同页上传签字合同', en: 'Hand in the signed paper on the page of the contract' },
  };
}

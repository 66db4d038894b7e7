import type { Words } from '@chengan/shared/due/due';
import type { ChangeSubject } from './filing.ts';

/** What changed, in words. */
export const CHANGE_WORDS: Readonly<Record<ChangeSubject, Words>> = {
  NAME: { zh: '机构名称', en: 'name' },
  ADDRESS: { zh: '注册地址', en: 'registered address' },
  OFFICE: { zh: '办公场所', en: 'office' },
  LEGAL_REPRESENTATIVE: { zh: '法定代表人', en: 'legal representative' },
  MANAGER: { zh: '主要负责人', en: 'manager' },
  QUALIFICATION: { zh: '机构资质', en: 'qualification of the agency' },
  PRACTITIONER_JOINED: { zh: '执业人员入职', en: 'practitioner joined' },
  PRACTITIONER_LEFT: { zh: '执业人员离职', en: 'practitioner left' },
  CERTIFICATE: { zh: '执业人员证书', en: 'certificate of a practitioner' },
  OTHER: { zh: '其他基本信息', en: 'other basic information' },
};

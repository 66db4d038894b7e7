import type { Words } from '@chengan/shared/due/due';
import type { AgencyFacts, AgencyFile, DocumentPurpose, FileDocument } from './agency-file.ts';

/** Something that annex 1 asks for and a file lacks. */
export interface Gap {
  readonly field: keyof AgencyFacts | DocumentPurpose;
  readonly what: Words;
}

const FACTS: readonly [keyof AgencyFacts, string, string][] = [
  ['officeAddress', '本市办公地址', 'office address in the city'],
  ['officeArea', '办公场所面积', 'area of the office'],
  ['officeTenure', '产权或租赁', 'owned or rented'],
  ['legalRepresentative', '法定代表人', 'legal representative'],
  ['principal', '主要负责人', 'principal'],
  ['contact', '联系人', 'contact'],
  ['phone', '联系电话', 'telephone'],
  ['establishedOn', '成立日期', 'day of establishment'],
  ['registeredCapital', '注册资本', 'registered capital'],
  ['businessScope', '经营范围', 'business scope'],
  ['organisation', '组织类型', 'kind of organisation'],
  ['equipment', '设施设备清单', 'list of equipment'],
  ['systems', '管理制度清单', 'list of management systems'],
];

const DOCUMENTS: readonly [DocumentPurpose, string, string][] = [
  ['LICENCE', '营业执照', 'business licence'],
  ['LEGAL_REPRESENTATIVE_ID', '法定代表人身份证', "legal representative's identity card"],
  ['CERTIFICATE', '执业人员资质证书', 'certificates of the practitioners'],
];

/** What of annex 1 is not in the file (J-A1): facts in its order, then the three attachments of its note. */
export function gapsOf(
  file: Pick<AgencyFile, keyof AgencyFacts> & { readonly documents: readonly FileDocument[] },
): Gap[] {
  const facts = FACTS.filter(([field]) => {
    const value = file[field];
    return value === null || (Array.isArray(value) && value.length === 0);
  });
  const there = new Set(file.documents.map((one) => one.purpose));
  const documents = DOCUMENTS.filter(([purpose]) => !there.has(purpose));
  return [...facts, ...documents].map(([field, zh, en]) => ({ field, what: { zh, en } }));
}

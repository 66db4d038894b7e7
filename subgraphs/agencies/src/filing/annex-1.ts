import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { AgencyFile, DocumentPurpose } from '../agency/agency-file.ts';
import type { Practitioner } from '../practitioner/practitioner.ts';
import type { FrozenLine } from './filing.ts';

/** What of the agency's file annex 1 cannot do without, as the file's form calls it. */
const MANDATORY = [
  ['officeAddress', '本市办公地址', 'the office address'],
  ['legalRepresentative', '法定代表人', 'the legal representative'],
  ['principal', '主要负责人', 'the principal'],
  ['businessScope', '经营范围', 'the business scope'],
] as const satisfies readonly (readonly [keyof AgencyFile, string, string])[];

/** J-A1, note: the three documents that come with it. */
const DOCUMENTS: readonly (readonly [DocumentPurpose, string, string])[] = [
  ['LICENCE', '营业执照', 'the business licence'],
  ['LEGAL_REPRESENTATIVE_ID', '法定代表人身份证', "the legal representative's ID"],
  ['CERTIFICATE', '执业人员资质证书', 'the certificates of the staff'],
];

/** What the agency must put into its file before it can be filed as annex 1 (J-A1): each missing fact and document. */
export function annexProblems(file: AgencyFile | null): Problem[] {
  if (file === null) {
    return [
      problem(
        'AGENCY_FILE_MISSING',
        '基本情况表取自本机构档案，档案还没有填写；请先在“机构档案”中填写并上传附件。',
        "Annex 1 is taken from the agency's own file, which is empty: fill it in and attach its documents first.",
        { clause: 'J-A1' },
      ),
    ];
  }
  const facts = MANDATORY.filter(([field]) => file[field] === null || file[field].trim() === '');
  const has = new Set(file.documents.map(({ purpose }) => purpose));
  return [
    ...facts.map(([, zh, en]) =>
      missing('AGENCY_FACT_MISSING', `机构档案中没有${zh}，请先补充。`, `The agency's file lacks ${en}.`),
    ),
    ...DOCUMENTS.filter(([purpose]) => !has.has(purpose)).map(([, zh, en]) =>
      missing(
        'AGENCY_DOCUMENT_MISSING',
        `机构档案中没有${zh}，请先上传。`,
        `The agency's file has not got ${en}.`,
      ),
    ),
  ];
}

const missing = (code: string, zh: string, en: string) => problem(code, zh, en, { clause: 'J-A1' });

const TENURES = { OWNED: '自有', RENTED: '租赁', LENT: '无偿使用' } as const;
const CERTIFICATES = {
  REGISTERED_SAFETY_ENGINEER: '注册安全工程师',
  SAFETY_EVALUATOR: '安全评价师',
  REGISTERED_FIRE_ENGINEER: '注册消防工程师',
  OTHER: '其他证书',
} as const;

/** The file as annex 1 has it, line by line. Neither phone nor identity numbers are copied. */
export function annexLines(file: AgencyFile, staff: readonly Practitioner[]): FrozenLine[] {
  const area = file.officeArea === null ? null : `${file.officeArea} ㎡`;
  const tenure = file.officeTenure === null ? null : TENURES[file.officeTenure];
  const lines: readonly (readonly [string, string, string | null])[] = [
    ['档案版本', 'Version of the file', String(file.revision)],
    ['注册地址', 'Registered address', file.registeredAddress],
    ['本市办公地址', 'Office address', file.officeAddress],
    ['办公面积', 'Office area', area],
    ['办公场所性质', 'Tenure', tenure],
    ['法定代表人', 'Legal representative', file.legalRepresentative],
    ['主要负责人', 'Principal', file.principal],
    ['成立日期', 'Established on', file.establishedOn],
    ['注册资本（万元）', 'Registered capital (10,000 yuan)', file.registeredCapital],
    ['经营范围', 'Business scope', file.businessScope],
    ['设施设备', 'Equipment', file.equipment.map(({ name, quantity }) => `${name} × ${quantity}`).join('；')],
    ['管理制度', 'Internal systems', file.systems.map(({ title }) => title).join('；')],
    ['执业人员', 'Practitioners', staff.map(practitionerLine).join('\n')],
  ];
  return lines.flatMap(([zh, en, value]) =>
    value === null || value === '' ? [] : [{ name: { zh, en }, value }],
  );
}

function practitionerLine({ name, certificates }: Practitioner): string {
  const held = certificates.map(
    ({ kind, validTo }) => `${CERTIFICATES[kind]}${validTo === null ? '' : `（至 ${validTo}）`}`,
  );
  return `${name}：${held.length === 0 ? '无证书' : held.join('、')}`;
}

/** What a file is for. Each purpose says which kinds of file it takes and how large they may be. */
export interface PurposeRule {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly types: readonly MediaType[];
  /** In bytes. */
  readonly largest: number;
}

/** What is told from the bytes themselves, never from the name. */
export type MediaType =
  | 'application/pdf'
  | 'image/jpeg'
  | 'image/png'
  | 'image/webp'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const IMAGES = ['image/jpeg', 'image/png', 'image/webp'] as const;
const PAPERS = ['application/pdf', ...IMAGES] as const;
const MB = 1_000_000;

const purpose = <C extends string>(
  code: C,
  name: string,
  nameEn: string,
  types: readonly MediaType[],
  largest: number,
) => ({ code, name, nameEn, types, largest });

/** No clause sets a size: the limits are this hub's own. */
const PURPOSES = [
  purpose('LICENCE', '营业执照', 'Business licence', PAPERS, 10 * MB),
  purpose('LEGAL_REPRESENTATIVE_ID', '法定代表人身份证', "Legal representative's ID", PAPERS, 10 * MB),
  purpose('CERTIFICATE', '资质或资格证书', 'Certificate', PAPERS, 10 * MB),
  purpose('PLEDGE', '守法诚信承诺书', 'Pledge', PAPERS, 10 * MB),
  purpose('CONTRACT', '签字合同', 'Signed contract', PAPERS, 20 * MB),
  purpose('PHOTO', '现场照片', 'Photo on site', IMAGES, 10 * MB),
  purpose('SIGNATURE', '签名', 'Signature', ['image/png'], MB / 2),
  purpose(
    'WORKBOOK',
    '电子表格',
    'Workbook',
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    5 * MB,
  ),
  purpose('REPORT', '报告', 'Report', PAPERS, 20 * MB),
  purpose('OTHER', '其他材料', 'Other document', PAPERS, 10 * MB),
] as const satisfies readonly PurposeRule[];

export type Purpose = (typeof PURPOSES)[number]['code'];

const BY_CODE: ReadonlyMap<string, PurposeRule> = new Map(PURPOSES.map((one) => [one.code, one]));

/** The rule of a purpose; undefined for an unknown one. */
export function purposeRule(code: string): PurposeRule | undefined {
  return BY_CODE.get(code);
}

/** RECEIVING parts; READY once it is whole and is what its purpose takes. */
export type AttachmentState = 'RECEIVING' | 'READY';

/** A file that an agency, an expert or an enterprise handed in. Private: nothing here is ever public. */
export interface Attachment {
  readonly id: string;
  /** Credit code, or the id of an expert: whose it is. */
  readonly holder: string;
  readonly purpose: Purpose;
  readonly name: string;
  /** As told from its bytes; null until it is whole. */
  readonly mediaType: MediaType | null;
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly digest: string;
  readonly state: AttachmentState;
  /** The record that it belongs to, as `<capability>:<id>`; null while it belongs to none. */
  readonly boundTo: string | null;
  /** Who may read it beside the holder: authorities, and holders that it concerns. */
  readonly readers: readonly string[];
  readonly addedBy: string;
  /** ISO instant. */
  readonly addedAt: string;
}

/** Files of one holder that belong to no record yet. */
export const MAX_LOOSE = 200;
/** How long a file that belongs to no record is kept, in milliseconds: seven days. */
export const LOOSE_MS = 7 * 24 * 3_600_000;

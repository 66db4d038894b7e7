import { problem } from '@chengan/shared/outcome/problem';

const of = (code: string, message: string, messageEn: string, field?: string) =>
  problem(code, message, messageEn, { field });

// Reasons for refusing a row

export const QUOTES_UNBALANCED = of(
  'QUOTES_UNBALANCED',
  '引号不成对，无法分列；请补齐或删去多余的引号。',
  'A quote is not closed, so the line cannot be split; close or remove it.',
);
export const LINE_TOO_LONG = of(
  'LINE_TOO_LONG',
  '这一行超过 10 万字，应是丢了换行或单元格里粘进了整篇文件。',
  'The line has more than 100,000 characters: line breaks were lost, or a cell holds a document.',
);
export const errorCell = (at: string) =>
  of(
    'WORKBOOK_ERROR_CELL',
    `单元格 ${at} 是 #REF!、#N/A 一类的错误值，原内容已丢失；请改正后重新导入。`,
    `Cell ${at} holds an error such as #REF! or #N/A and what stood there is lost; mend it and import again.`,
  );
export const NAME_MISSING = of(
  'NAME_MISSING',
  '没有企业名称（合并的单元格只有第一行有内容）。',
  'The name is missing (of merged cells only the first has content).',
  'name',
);
export const CODE_MISSING = of(
  'CREDIT_CODE_MISSING',
  '没有统一社会信用代码。',
  'The credit code is missing.',
  'creditCode',
);
export const CODE_SCIENTIFIC = of(
  'CREDIT_CODE_SCIENTIFIC',
  'Excel 把代码变成了科学计数法，后几位已丢失；请在原表把该列设为“文本”后重新导出。',
  'Excel turned the code into scientific notation and its last digits are lost; format the column as text in the original and export again.',
  'creditCode',
);
export const CODE_NUMBER_CELL = of(
  'CREDIT_CODE_NUMBER_CELL',
  '代码在 Excel 里存成了数字，超过 15 位的部分已变成 0；请在原表把该列设为“文本”后重新填写。',
  'Excel stored the code as a number and its digits after the 15th became 0; format the column as text and enter it again.',
  'creditCode',
);
export const columnCount = (found: number, wanted: number) =>
  of(
    'COLUMN_COUNT',
    `这一行有 ${found} 列，表头有 ${wanted} 列；列可能错位，不能收下；请在 Excel 中核对并另存为 .xlsx。`,
    `The line has ${found} columns and the headings ${wanted}, so columns may have shifted; check it in Excel and save as .xlsx.`,
  );
export const cellTooLong = (heading: string, field: string, limit: number) =>
  of(
    'CELL_TOO_LONG',
    `“${heading}”超过 ${limit} 字。`,
    `"${heading}" has more than ${limit} characters.`,
    field,
  );
export const duplicateDiffers = (line: number) =>
  of(
    'DUPLICATE_DIFFERS',
    `代码与第 ${line} 行相同而内容不同；已按第 ${line} 行收下，请核实哪一行正确。`,
    `The code is that of line ${line} but the content differs; line ${line} was taken. Check which is right.`,
    'creditCode',
  );
export const outsideTerritory = (by: string) =>
  of(
    'OUTSIDE_TERRITORY',
    `地址在本局辖区以外（${by}），不收入本局名录；应由所在地的监管部门导入。`,
    `The address lies outside the authority's territory (${by}); it belongs into the register of the authority there.`,
    'address',
  );

export const registeredElsewhere = (division: string) =>
  of(
    'OUTSIDE_TERRITORY',
    `没有写明辖区内的地址，统一社会信用代码的登记机关又在本局辖区以外（${division}），不收入本局名录；确在辖区内的，请补上地址。`,
    `The row has no address in the territory, and its credit code was given outside it (${division}); add the address if the enterprise lies in the territory.`,
    'creditCode',
  );

// Notes on a row that is taken

export const duplicateIdentical = (line: number) =>
  of(
    'DUPLICATE_IDENTICAL',
    `与第 ${line} 行相同，只收一次。`,
    `The same as line ${line}; taken once.`,
    'creditCode',
  );
export const otherAuthority = (authority: string) =>
  of(
    'OTHER_AUTHORITY',
    `该企业已由“${authority}”建档，未改动。`,
    `The enterprise is in the register of "${authority}"; nothing was changed.`,
    'creditCode',
  );
export const nameOfOthers = (codes: readonly string[]) =>
  of(
    'NAME_OF_OTHER_CODE',
    `另有代码登记了同一名称：${codes.slice(0, 3).join('、')}；请核实。`,
    `The same name is registered under another code: ${codes.slice(0, 3).join(', ')}. Check it.`,
    'name',
  );
export const NAMES_SEVERAL = of(
  'NAMES_SEVERAL',
  '一格里有几个名称：第一个作企业名称，其余记为其他名称或曾用名。',
  'The cell holds several names: the first is taken as the name, the rest as other or former names.',
  'name',
);
export const numbersMasked = (heading: string, field: string) =>
  of(
    'PERSONAL_NUMBER_MASKED',
    `“${heading}”里有身份证号或电话号码，已用 *** 代替，不予保存。`,
    `"${heading}" holds an identity or phone number; it is replaced by *** and not kept.`,
    field,
  );
export const CONTROL_CHARACTERS = of(
  'CONTROL_CHARACTERS',
  '有不可见的控制字符，已去掉。',
  'There were control characters; they are taken out.',
);
export const CHARACTERS_DAMAGED = of(
  'CHARACTERS_DAMAGED',
  '有乱码字符（�），请对照原件核实。',
  'Some characters are damaged (�); compare with the original.',
);
export const DATE_UNREADABLE = of(
  'DATE_UNREADABLE',
  '成立日期认不出来，留空。',
  'The date of establishment cannot be read and is left empty.',
  'establishedOn',
);
export const DATE_SERIAL = of(
  'DATE_SERIAL',
  '成立日期是 Excel 的序列号，已换算成日期。',
  "The date of establishment is a spreadsheet's number; it is converted.",
  'establishedOn',
);
export const DATE_IN_FUTURE = of(
  'DATE_IN_FUTURE',
  '成立日期晚于今天，留空，请核实。',
  'The date of establishment lies in the future; it is left empty. Check it.',
  'establishedOn',
);
export const addressElsewhere = (by: string) =>
  of(
    'ADDRESS_ELSEWHERE',
    `地址在本局辖区以外（${by}），镇街留空。`,
    `The address lies outside the authority's territory (${by}); the town is left empty.`,
    'address',
  );
export const townUnknown = (within?: string) =>
  within === undefined
    ? of(
        'TOWN_UNKNOWN',
        '从地址看不出镇街，留空。',
        'The address does not say the town; it is left empty.',
        'address',
      )
    : of(
        'TOWN_UNKNOWN',
        `从地址只看得出“${within}”，看不出镇街。`,
        `The address only says "${within}", not the town.`,
        'address',
      );

/** Doubts that stay with the enterprise; the others concern one file only. */
export const LASTING: ReadonlySet<string> = new Set([
  'CREDIT_CODE_CHECK_DIGIT',
  'NAMES_SEVERAL',
  'PERSONAL_NUMBER_MASKED',
  'CHARACTERS_DAMAGED',
  'ADDRESS_ELSEWHERE',
]);

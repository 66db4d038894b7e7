import type { Problem } from '../outcome/outcome.ts';
import { problem } from '../outcome/problem.ts';
import { privateDataProblems } from './private-data.ts';

/** What a written field must keep to. */
export interface TextField {
  readonly field: string;
  /** The field's name as the form shows it. */
  readonly name: string;
  readonly nameEn: string;
  readonly longest: number;
}

/**
 * Signs that nobody types: control characters (the database cannot hold the first of them; tab and line ends are none),
 * half characters, and the invisible ones that hide text or turn its direction, so that a page shows what was not written.
 */
const CONTROL =
  /[^\P{Cc}\t\n\r]|[\p{Cs}\p{Cf}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0]|\u034F|\u17B4|\u17B5/u;
/** Of these alone nothing is seen. */
const BLANK = /[\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** What is wrong with a text that must be there: empty, too long, control characters, a person's number. */
export function checkText(text: string, { field, name, nameEn, longest }: TextField): Problem[] {
  const length = [...text].length;
  if (text.replace(BLANK, '') === '') {
    return [problem('TEXT_MISSING', `请填写${name}。`, `Fill in the ${nameEn}.`, { field })];
  }
  if (length > longest) {
    return [
      problem(
        'TEXT_TOO_LONG',
        `${name}最多 ${longest} 字，现有 ${length} 字。`,
        `The ${nameEn} may have ${longest} characters and has ${length}.`,
        { field },
      ),
    ];
  }
  if (CONTROL.test(text)) {
    return [
      problem(
        'TEXT_CONTROL_CHARACTER',
        `${name}中有不可见的控制字符，请删去后重新填写。`,
        `The ${nameEn} contains control characters; remove them.`,
        { field },
      ),
    ];
  }
  return privateDataProblems(text, field);
}

/** The same for a text that may be left out. */
export function checkOptionalText(text: string | null | undefined, field: TextField): Problem[] {
  return text === null || text === undefined ? [] : checkText(text, field);
}

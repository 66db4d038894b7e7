import type { Problem } from '../outcome/outcome.ts';
import { problem } from '../outcome/problem.ts';
import { checkText, type TextField } from './check-text.ts';

/** `<b>`, `</script`, `<!--`; not a bare sign, as in “<5mm”. */
const MARKUP = /<[/!?]?[a-z-][^<]*>?/i;

/** What is wrong with a text that must be there and is words alone: as `checkText`, and no markup. */
export function checkPlainText(text: string, field: TextField): Problem[] {
  const { name, nameEn } = field;
  const markup = MARKUP.test(text.normalize('NFKC'))
    ? [
        problem(
          'TEXT_MARKUP',
          `${name}中有网页标记（尖括号），请只填写文字。`,
          `The ${nameEn} contains markup; write words only.`,
          { field: field.field },
        ),
      ]
    : [];
  return [...checkText(text, field), ...markup];
}

/** The same for a text that may be left out. */
export function checkOptionalPlainText(text: string | null | undefined, field: TextField): Problem[] {
  return text === null || text === undefined ? [] : checkPlainText(text, field);
}

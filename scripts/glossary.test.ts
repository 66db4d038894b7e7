import { actOf, clausesOf } from '@chengan/shared/regulation/register';
import { describe, expect, test } from 'vitest';
import { EN, ZH } from '../site/i18n/all-messages.ts';
import { anchorOf, TERM_ACTS, TERMS } from '../site/lib/glossary/terms.ts';

describe('the glossary', () => {
  test('cites clauses that the register has, of the acts that it names', () => {
    const known = new Set(TERM_ACTS.flatMap((act) => clausesOf(actOf(act).id).map(({ id }) => id)));
    const cited = TERMS.flatMap((term) => term.clauses);
    expect(cited.filter((clause) => !known.has(clause))).toEqual([]);
  });

  test('gives every term its words in both languages, and no other', () => {
    const ids = TERMS.map(({ id }) => id).sort();
    for (const words of [ZH.glossary, EN.glossary]) {
      expect(Object.keys(words.name).sort()).toEqual(ids);
      expect(Object.keys(words.meaning).sort()).toEqual(ids);
    }
  });

  test('names a term in Chinese as the acts write it', () => {
    for (const { id, chinese } of TERMS) expect(ZH.glossary.name[id]).toBe(chinese);
  });

  test.each([
    ['TALK', 'term-talk'],
    ['PUBLIC_NOTICE', 'term-public-notice'],
  ] as const)('%s stands at #%s', (id, anchor) => expect(anchorOf(id)).toBe(anchor));

  test('defines agency and staff first, as chapter 3 of the Suzhou standard does', () => {
    expect(TERMS.slice(0, 2).map(({ clauses }) => clauses[0])).toEqual(['S-3', 'S-3']);
  });
});

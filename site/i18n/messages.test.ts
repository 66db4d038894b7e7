import { describe, expect, test } from 'vitest';
import { EN, FILES, ZH } from './all-messages.ts';

interface Tree {
  readonly [key: string]: string | Tree;
}

function flatten(tree: Tree, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const path = prefix ? `${prefix}.${key}` : key;
    if (typeof value === 'string') flat.set(path, value);
    else for (const [inner, text] of flatten(value, path)) flat.set(inner, text);
  }
  return flat;
}

/** The names in `{name}` and `{name, plural, …}`. */
function argumentsOf(text: string): string[] {
  const names = [...text.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1] ?? '');
  return [...new Set(names)].sort();
}

const chinese = flatten(ZH);
const english = flatten(EN);

describe('the messages', () => {
  test('of the workbench hide none of the public pages, nor those of cases any of either', () => {
    const keys = FILES.flatMap((file) => Object.keys(file));
    expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([]);
  });

  test('have the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  test('take the same arguments in both languages', () => {
    for (const [key, text] of chinese) {
      expect([key, argumentsOf(english.get(key) ?? '')]).toEqual([key, argumentsOf(text)]);
    }
  });

  test('are nowhere empty', () => {
    const empty = [...chinese, ...english].filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(empty).toEqual([]);
  });

  test('hold no Chinese in the English file but the name of the other language and the mark of a grade', () => {
    const han = [...english].filter(([, text]) => /\p{Script=Han}/u.test(text)).map(([key]) => key);
    expect(han).toEqual(['site.otherLanguage', 'credit.letter.BLACKLIST']);
  });
});

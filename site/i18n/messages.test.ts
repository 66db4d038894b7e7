import { describe, expect, test } from 'vitest';
import casesEn from './messages/cases.en.json' with { type: 'json' };
import casesZh from './messages/cases.zh.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import officeEn from './messages/office.en.json' with { type: 'json' };
import officeZh from './messages/office.zh.json' with { type: 'json' };
import workbenchEn from './messages/workbench.en.json' with { type: 'json' };
import workbenchZh from './messages/workbench.zh.json' with { type: 'json' };
import zh from './messages/zh.json' with { type: 'json' };

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

const chinese = flatten({ ...zh, ...workbenchZh, ...casesZh, ...officeZh });
const english = flatten({ ...en, ...workbenchEn, ...casesEn, ...officeEn });

describe('the messages', () => {
  test('of the workbench hide none of the public pages, nor those of cases any of either', () => {
    const keys = [zh, workbenchZh, casesZh, officeZh].flatMap((file) => Object.keys(file));
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

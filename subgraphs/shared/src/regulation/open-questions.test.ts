import { describe, expect, test } from 'vitest';
import { allOpenQuestions, openQuestionsOf } from './open-questions.ts';
import { actById, clauseById } from './register.ts';

describe('the open questions', () => {
  test('are Q-01 to Q-36, in order', () => {
    const expected = Array.from({ length: 36 }, (_, index) => `Q-${String(index + 1).padStart(2, '0')}`);
    expect(allOpenQuestions().map((one) => one.id)).toEqual(expected);
  });

  test.each([
    ['J-10', ['Q-10']],
    ['J-A3-0c', ['Q-07', 'Q-31', 'Q-34']],
    ['C1-16-6', ['Q-04', 'Q-05']],
    ['S-A19', ['Q-24']],
    ['H-6b', ['Q-16']],
    ['J-1', []],
    ['no such clause', []],
  ])('beside %s stand %j', (clause, ids) =>
    expect(openQuestionsOf(clause).map((one) => one.id)).toEqual(ids),
  );

  test('refer to clauses of the register only', () => {
    for (const one of allOpenQuestions()) {
      expect(one.clauses.length, one.id).toBeGreaterThan(0);
      expect(
        one.clauses.filter((clause) => clauseById(clause) === undefined),
        one.id,
      ).toEqual([]);
    }
  });

  test('say question and reading in both languages', () => {
    for (const { id, question, questionEn, reading, readingEn } of allOpenQuestions()) {
      expect(question, id).toMatch(/\p{Script=Han}/u);
      expect(reading, id).toMatch(/\p{Script=Han}/u);
      for (const english of [questionEn, readingEn]) {
        expect(english, id).not.toBe('');
        expect(english.replaceAll(/"[^"]*"|以上|以下/g, ''), id).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });

  test('name a setting with its value, or none where there is no choice', () => {
    const without = allOpenQuestions().filter((one) => one.setting === undefined);
    expect(without.map((one) => one.id)).toEqual(['Q-27', 'Q-31', 'Q-32', 'Q-33', 'Q-34']);
    const settings = allOpenQuestions().flatMap((one) => one.setting ?? []);
    expect(new Set(settings).size).toBe(settings.length);
    for (const { id, setting, settingValue, settingValueEn } of allOpenQuestions()) {
      expect([settingValue === undefined, settingValueEn === undefined], id).toEqual(
        Array(2).fill(setting === undefined),
      );
    }
  });

  test('a setting of one act begins with that act', () => {
    for (const { id, setting, clauses } of allOpenQuestions()) {
      const owner = setting?.split('.')[0] ?? '';
      if (actById(owner) === undefined) continue;
      expect(
        clauses.some((clause) => clause.startsWith(`${owner}-`)),
        id,
      ).toBe(true);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { readAnswer } from './read-answer.ts';

const malformed = {
  message: '统一社会信用代码应为 18 位。',
  path: ['agency'],
  extensions: {
    code: 'CREDIT_CODE_MALFORMED',
    messageEn: 'A credit code has 18 characters.',
    field: 'creditCode',
  },
};

describe('an answer of the hub', () => {
  test('without errors is its data', () => {
    expect(readAnswer({ data: { agency: { name: '甲' } } })).toEqual({
      ok: true,
      value: { agency: { name: '甲' } },
    });
  });

  test('with an error is that problem in both languages', () => {
    expect(readAnswer({ data: { agency: null }, errors: [malformed] })).toEqual({
      ok: false,
      problems: [
        {
          code: 'CREDIT_CODE_MALFORMED',
          message: '统一社会信用代码应为 18 位。',
          messageEn: 'A credit code has 18 characters.',
          field: 'creditCode',
        },
      ],
    });
  });

  test('with several errors is all of them, with their clauses', () => {
    const late = { message: '日期早于办法施行。', extensions: { code: 'BEFORE_ACT', clause: 'J-18' } };
    const answer = readAnswer({ data: null, errors: [malformed, late] });
    expect(answer.ok ? [] : answer.problems.map(({ code, clause }) => [code, clause])).toEqual([
      ['CREDIT_CODE_MALFORMED', undefined],
      ['BEFORE_ACT', 'J-18'],
    ]);
  });

  test('with one error for many reasons is each reason, beside its own field', () => {
    const refused = {
      message: '没有条款；没有日期。',
      extensions: {
        code: 'NO_CLAUSE',
        problems: [
          { code: 'NO_CLAUSE', message: '没有条款。', messageEn: 'No clause.', field: 'basis' },
          {
            code: 'NO_DAY',
            message: '没有日期。',
            messageEn: 'No day.',
            field: 'decidedOn',
            clause: 'C1-17',
          },
        ],
      },
    };
    const answer = readAnswer({ data: null, errors: [refused] });
    expect(answer.ok ? [] : answer.problems).toEqual([
      { code: 'NO_CLAUSE', message: '没有条款。', messageEn: 'No clause.', field: 'basis' },
      { code: 'NO_DAY', message: '没有日期。', messageEn: 'No day.', field: 'decidedOn', clause: 'C1-17' },
    ]);
  });

  test('that is partial is refused, because an absent list reads as a clean one', () => {
    const answer = readAnswer({
      data: { agency: { listings: [] } },
      errors: [{ message: '执法子图没有答复。' }],
    });
    expect(answer.ok ? '' : answer.problems[0].code).toBe('INTERNAL_SERVER_ERROR');
  });

  test('whose error has no English says it in Chinese', () => {
    const answer = readAnswer({ errors: [{ message: '内部错误', extensions: { code: 'X' } }] });
    expect(answer.ok ? '' : answer.problems[0].messageEn).toBe('内部错误');
  });

  test.each([null, 'error', [], {}, { data: null }, { data: [] }, { errors: [] }, { errors: [{}] }])(
    'that is %o cannot be read',
    (json) => {
      const answer = readAnswer(json);
      expect(answer.ok ? '' : answer.problems[0].code).toBe('HUB_ANSWER_UNREADABLE');
    },
  );
});

import { expect, test } from 'vitest';
import { z } from 'zod';
import { readIdentityAnswer } from './identity-answer.ts';

const schema = z.object({ until: z.string() });

test('what is as expected is the value, without what was not asked for', () => {
  expect(readIdentityAnswer(true, { until: 'x', more: 1 }, schema)).toEqual({
    ok: true,
    value: { until: 'x' },
  });
});

test('what is not as expected is no value', () => {
  expect(readIdentityAnswer(true, { till: 'x' }, schema)).toMatchObject({
    ok: false,
    problems: [{ code: 'HUB_ANSWER_UNREADABLE' }],
  });
  expect(readIdentityAnswer(false, 'oops', schema)).toMatchObject({
    ok: false,
    problems: [{ code: 'HUB_ANSWER_UNREADABLE' }],
  });
});

test('a refusal gives all its reasons, each beside its field', () => {
  const body = {
    code: 'INPUT',
    message: '有误',
    messageEn: 'wrong',
    problems: [
      { code: 'PASSWORD_TOO_SHORT', message: '密码太短', messageEn: 'too short', field: 'password' },
      { code: 'NAME_MISSING', message: '没有姓名', messageEn: 'no name', field: 'name' },
    ],
  };
  const answer = readIdentityAnswer(false, body, schema);
  expect(answer.ok ? [] : answer.problems.map(({ code, field }) => [code, field])).toEqual([
    ['PASSWORD_TOO_SHORT', 'password'],
    ['NAME_MISSING', 'name'],
  ]);
});

test('a refusal without reasons of its own is one reason; without English it is said in Chinese', () => {
  expect(readIdentityAnswer(false, { code: 'X', message: '不行' }, schema)).toEqual({
    ok: false,
    problems: [{ code: 'X', message: '不行', messageEn: '不行' }],
  });
});

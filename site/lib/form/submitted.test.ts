import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { day, email, oneTimeCode, optionalText, text, ticked } from './fields.ts';
import { untouched } from './state.ts';
import { submitted, typedValues } from './submitted.ts';

const schema = z.object({
  summary: text(10),
  occurredOn: day,
  note: optionalText(5),
  register: z.enum(['LOCAL', 'NATIONAL']),
});

function form(fields: Readonly<Record<string, string | readonly string[]>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of typeof value === 'string' ? [value] : value) data.append(name, one);
  return data;
}

const GOOD = { summary: ' 未报送 ', occurredOn: '2026-07-06', note: '', register: 'LOCAL' };

describe('a form that reads', () => {
  test('is its input, trimmed, with what was left out as null', () => {
    const sent = submitted(schema, untouched(), form(GOOD));
    expect(sent.ok && sent.input).toEqual({
      summary: '未报送',
      occurredOn: '2026-07-06',
      note: null,
      register: 'LOCAL',
    });
  });

  test('carries the revision it was filled in against, and the one-time code where it was asked', () => {
    const sent = submitted(
      schema,
      untouched({}, '7'),
      form({ ...GOOD, revision: '7', stepUpCode: ' 123456 ' }),
    );
    expect(sent.ok && [sent.revision, sent.stepUpCode]).toEqual(['7', '123456']);
    const plain = submitted(schema, untouched(), form(GOOD));
    expect(plain.ok && [plain.revision, plain.stepUpCode]).toEqual([undefined, undefined]);
  });

  test('keeps what was typed when the hub refuses it, and forgets what others had changed before', () => {
    const before = { ...untouched({ summary: '旧' }, '7'), changed: [] };
    const sent = submitted(schema, before, form(GOOD));
    const problems = [{ code: 'X', message: '不行', messageEn: 'no' }];
    const state = sent.ok ? sent.refused(problems) : undefined;
    expect(state).toEqual({
      values: GOOD,
      problems,
      attempt: 1,
      revision: '7',
      loaded: { summary: '旧' },
      done: false,
    });
  });

  test('is empty again once it is done', () => {
    const sent = submitted(schema, untouched(), form(GOOD));
    expect(sent.ok && sent.done()).toEqual({ values: {}, problems: [], attempt: 1, done: true });
  });
});

describe('a form that does not read', () => {
  test('is refused with one reason for each field, in the order of the schema, and loses nothing', () => {
    const typed = { summary: '', occurredOn: '2026-02-29', note: '一二三四五六', register: 'OTHER' };
    const sent = submitted(schema, untouched(), form(typed));
    expect(sent.ok).toBe(false);
    if (sent.ok) return;
    expect(sent.state.values).toEqual(typed);
    expect(sent.state.problems.map(({ field, code }) => [field, code])).toEqual([
      ['summary', 'MISSING'],
      ['occurredOn', 'DAY_MALFORMED'],
      ['note', 'TOO_LONG'],
      ['register', 'NOT_CHOSEN'],
    ]);
    expect(sent.state.problems[2]?.message).toBe('不能超过 5 个字。');
  });

  test('says of a field that was not sent at all that it is missing', () => {
    const sent = submitted(schema, untouched(), form({}));
    expect(sent.ok ? [] : sent.state.problems.map(({ field }) => field)).toEqual([
      'summary',
      'occurredOn',
      'note',
      'register',
    ]);
  });
});

test('secrets are never given back, nor what the framework sends along, nor the revision', () => {
  const data = form({
    name: '李静',
    password: 'correct horse battery',
    newPassword: 'x',
    code: '123456',
    stepUpCode: '123456',
    revision: '3',
    $ACTION_KEY: 'k',
    measures: ['a', 'b'],
  });
  data.append('file', new File(['x'], 'x.csv'));
  expect(typedValues(data)).toEqual({ name: '李静', measures: ['a', 'b'] });
});

test.each([
  ['123456', true],
  ['123 456', true],
  ['123-456', true],
  ['12345', false],
  ['1234567', false],
  ['12345a', false],
  ['', false],
])('“%s” is a one-time code: %s', (code, is) => expect(oneTimeCode.safeParse(code).success).toBe(is));

test.each([
  ['li.jing@bureau.gov.cn', true],
  ['li.jing', false],
  ['', false],
  ['a@b', false],
])('“%s” is an e-mail address: %s', (address, is) => expect(email.safeParse(address).success).toBe(is));

test('a box is ticked or not', () => {
  expect(ticked.parse('yes')).toBe(true);
  expect(ticked.parse(undefined)).toBe(false);
});

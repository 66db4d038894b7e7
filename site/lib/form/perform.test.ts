import { beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { HubAnswer } from '../hub/problem.ts';
import { perform } from './perform.ts';
import { type FormState, untouched } from './state.ts';
import { submitted } from './submitted.ts';

const told: { readonly path: string; readonly body: unknown }[] = [];
let stepUpAnswer: HubAnswer<{ until: string }>;

vi.mock('../session/identity.ts', () => ({
  tellIdentity: async (path: string, body: unknown) => {
    told.push({ path, body });
    return stepUpAnswer;
  },
}));

beforeEach(() => {
  told.length = 0;
  stepUpAnswer = { ok: true, value: { until: '2026-11-22T06:00:00Z' } };
});

const schema = z.object({ title: z.string() });

function sent(fields: Readonly<Record<string, string>>, before: FormState = untouched({ title: '旧' }, '1')) {
  const data = new FormData();
  for (const [name, value] of Object.entries({ title: '新', revision: '1', ...fields }))
    data.set(name, value);
  const read = submitted(schema, before, data);
  if (!read.ok) throw new Error('it reads');
  return read;
}

const refusal = (code: string, field?: string): HubAnswer<never> => ({
  ok: false,
  problems: [{ code, message: code, messageEn: code, ...(field ? { field } : {}) }],
});

const stateOf = async (done: ReturnType<typeof perform<unknown, undefined, unknown>>) => {
  const result = await done;
  return result.ok ? undefined : result.state;
};

test('what the hub does is the value, and no code is given that was not asked for', async () => {
  expect(await perform(sent({}), async () => ({ ok: true, value: 7 }))).toEqual({ ok: true, value: 7 });
  expect(told).toEqual([]);
});

test('a problem of the hub stands beside its field, and what was typed is still there', async () => {
  const state = await stateOf(perform(sent({}), async () => refusal('TITLE_TAKEN', 'title')));
  expect(state?.problems).toEqual([
    { code: 'TITLE_TAKEN', message: 'TITLE_TAKEN', messageEn: 'TITLE_TAKEN', field: 'title' },
  ]);
  expect(state?.values).toEqual({ title: '新' });
  expect(state?.stepUp).toBe(false);
});

test('when a second factor is asked for, the same form asks for the code', async () => {
  const state = await stateOf(perform(sent({}), async () => refusal('STEP_UP_REQUIRED')));
  expect(state?.stepUp).toBe(true);
  expect(state?.problems[0]).toMatchObject({ code: 'STEP_UP_REQUIRED', field: 'stepUpCode' });
  expect(state?.values).toEqual({ title: '新' });
});

test('sent again with the code, the code is given first', async () => {
  const done = await perform(sent({ stepUpCode: '123 456' }), async () => {
    expect(told).toEqual([{ path: '/step-up', body: { code: '123456' } }]);
    return { ok: true, value: 'done' };
  });
  expect(done).toEqual({ ok: true, value: 'done' });
});

test('with a wrong code nothing is done, and it is asked for again', async () => {
  stepUpAnswer = refusal('INVALID_CODE');
  let did = false;
  const state = await stateOf(
    perform(sent({ stepUpCode: '000000' }), async () => {
      did = true;
      return { ok: true, value: null };
    }),
  );
  expect(did).toBe(false);
  expect(state?.stepUp).toBe(true);
  expect(state?.problems[0]).toMatchObject({ code: 'INVALID_CODE', field: 'stepUpCode' });
});

test('when somebody changed the record, the form shows what, and counts against the new revision', async () => {
  const state = await stateOf(
    perform(
      sent({}),
      async () => refusal('CHANGED_MEANWHILE'),
      async () => ({ ok: true, value: { values: { title: '别人的' }, revision: '2' } }),
    ),
  );
  expect(state?.changed).toEqual([{ field: 'title', before: '旧', now: '别人的' }]);
  expect(state?.revision).toBe('2');
  expect(state?.loaded).toEqual({ title: '别人的' });
  expect(state?.values).toEqual({ title: '新' });
});

test('where the record cannot be read anew, it says so much, and the old revision stays', async () => {
  const state = await stateOf(perform(sent({}), async () => refusal('CHANGED_MEANWHILE')));
  expect(state?.changed).toEqual([]);
  expect(state?.revision).toBe('1');
});

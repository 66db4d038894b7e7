import type { Official } from '@chengan/shared/permission/actor';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestEnforcement, testEnforcement } from '../testing/enforcement.fixture.ts';
import { codesOf, valueOf } from '../testing/outcomes.fixture.ts';
import { PAIRS } from '../testing/pairs.fixture.ts';
import { approve, CLERK, doneIn, LEADER, notice, publish, seat } from '../testing/steps.fixture.ts';

let house: TestEnforcement;
beforeAll(async () => {
  house = await testEnforcement();
  doneIn(house);
});
afterAll(() => house.close());

/** In which other seats the same person may come back. */
const OTHER_SEATS: Readonly<Record<Official['role'], readonly Official['role'][]>> = {
  clerk: ['reviewer', 'leader'],
  reviewer: ['leader'],
  leader: ['reviewer'],
};

describe.each(Object.entries(PAIRS))('%s', (_, { first, then, prepare, act }) => {
  test('not the same person, in whichever seat, and nothing changes', async () => {
    const id = await prepare(seat('one', first));
    const before = (await house.journal()).length;
    expect(codesOf(await act(id, seat('one', then)))).toEqual(['SAME_PERSON']);
    for (const role of OTHER_SEATS[then]) {
      expect(codesOf(await act(id, seat('one', role)))).toContain('SAME_PERSON');
    }
    expect((await house.journal()).length).toBe(before);
  });

  test('not the same person in a seat at another authority', async () => {
    const id = await prepare(seat('one', first));
    expect(codesOf(await act(id, seat('one', then, 'jiangyin')))).toContain('FORBIDDEN');
  });

  test('but another person, in the same seat as well', async () => {
    const id = await prepare(seat('one', first));
    expect(codesOf(await act(id, seat('another', then)))).toEqual([]);
  });
});

test('whoever approved a notice may publish it', async () => {
  const { id } = valueOf(await notice(CLERK));
  valueOf(await approve(id, LEADER));
  expect(codesOf(await publish(id, LEADER))).toEqual([]);
});

import { expect, test } from 'vitest';
import { price, type Round, summary } from './rounds.ts';

const round = (cpuMsPerRequest: number, postgresMsPerRequest?: number): Round => ({
  requestsPerSecond: 100,
  p50: 1,
  p99: 2,
  cpuMsPerRequest,
  postgresMsPerRequest,
  bytes: 10,
});

test('the price compares what was measured in the same round, so that a slow round weighs on both', () => {
  expect(price([round(1.1), round(11), round(2.4)], [round(1), round(10), round(2)])).toBeCloseTo(0.1);
});

test('a summary is the median, and leaves out the CPU of PostgreSQL where a round does not know it', () => {
  expect(summary([round(1, 5), round(3, 7), round(9, 6)])).toMatchObject({
    cpuMsPerRequest: 3,
    postgresMsPerRequest: 6,
  });
  expect(summary([round(1, 5), round(3)]).postgresMsPerRequest).toBeUndefined();
});

import { expect, test } from 'vitest';
import { summarise } from './plan.ts';

test('a plan tells each index once, the tables read from end to end with their rows, and nothing that never ran', () => {
  const summary = summarise({
    'Execution Time': 1.5,
    'Planning Time': 0.5,
    Plan: {
      'Node Type': 'Nested Loop',
      'Actual Rows': 3,
      'Actual Loops': 1,
      'Shared Hit Blocks': 7,
      'Shared Read Blocks': 2,
      Plans: [
        { 'Node Type': 'Index Scan', 'Index Name': 'notice_pkey', 'Actual Rows': 1, 'Actual Loops': 3 },
        { 'Node Type': 'Index Scan', 'Index Name': 'notice_pkey', 'Actual Rows': 1, 'Actual Loops': 1 },
        {
          'Node Type': 'Seq Scan',
          'Relation Name': 'listing',
          'Actual Rows': 2,
          'Rows Removed by Filter': 8,
          'Actual Loops': 4,
        },
        { 'Node Type': 'Seq Scan', 'Relation Name': 'talk', 'Actual Rows': 0, 'Actual Loops': 0 },
      ],
    },
  });
  expect(summary).toEqual({
    access: ['Index Scan notice_pkey', 'Seq Scan listing'],
    sequential: [{ table: 'listing', rows: 40 }],
    executionMs: 1.5,
    planningMs: 0.5,
    buffers: 9,
    rows: 3,
  });
});

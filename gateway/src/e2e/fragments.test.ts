import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testHub, type TestHub, type Topology } from '../testing/hub.fixture.ts';

describe.each<Topology>(['in one process', 'apart over HTTP'])(
  'a list that is asked for twice, %s',
  (topology) => {
    let hub: TestHub;
    beforeAll(async () => {
      hub = await testHub(topology, day('2026-11-20'));
    });
    afterAll(() => hub.close());

    test.each([
      ['{ act(id: "J") { clauses { clause } clauses { label } } }'],
      ['{ act(id: "J") { ...A clauses { label } } } fragment A on Act { clauses { clause } }'],
      ['{ act(id: "J") { clauses { label } ...A } } fragment A on Act { clauses { clause } }'],
      [
        '{ act(id: "J") { ...A ...B } } fragment A on Act { clauses { clause } } fragment B on Act { clauses { label } }',
      ],
      [
        '{ act(id: "J") { ...A } } fragment A on Act { ...B clauses { label } } fragment B on Act { clauses { clause } }',
      ],
      ['{ act(id: "J") { ... on Act { clauses { label } } clauses { clause } } }'],
      ['{ act(id: "J") { clauses { label } clauses @include(if: true) { clause } } }'],
      ['{ act(id: "J") { clauses { ... { label } ... { clause } label } clauses { clause } } }'],
    ])('comes once, with what every place asked: %s', async (query) => {
      const plain = await hub.ask('{ act(id: "J") { clauses { clause label } } }');
      const { data, errors } = await hub.ask(query);
      expect(errors).toBeUndefined();
      expect(data).toEqual(plain.data);
    });
  },
);

import { unauthenticated } from '@chengan/shared/identity/token';
import { graphql } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEnterprises } from '../subgraph.ts';
import { clock, codeOf, enterprise, openRegister, type Register } from '../testing/register.fixture.ts';
import { registerEnterprises } from './register.command.ts';

let register: Register;
let ask: (source: string, variableValues?: Record<string, unknown>) => ReturnType<typeof graphql>;

beforeAll(async () => {
  register = await openRegister();
  const rows = Array.from({ length: 60 }, (_, n) =>
    enterprise(n, n === 1 ? { region: '320281', otherNames: ['示例二名'] } : {}),
  );
  await registerEnterprises(register.orm.em.fork(), clock, 'tester', rows);
  const subgraph = await createEnterprises({
    orm: register.orm,
    clock,
    authenticate: unauthenticated,
    log: pino({ level: 'silent' }),
  });
  ask = async (source, variableValues = {}) =>
    graphql({
      schema: subgraph.schema,
      source,
      variableValues,
      contextValue: await subgraph.context({ requestId: 'test' }),
    });
});
afterAll(() => register.close());

const byCode =
  '{ enterprise(creditCode: "CODE") { creditCode name otherNames address industry region { code fullName } authority { id } updatedOn supervisionGrade { band } } }';

describe('looking an enterprise up', () => {
  test.each([codeOf(1), codeOf(1).toLowerCase(), ` ${codeOf(1).replace('9132', '９１３２')} `])(
    'finds it by %j',
    async (code) => {
      expect(await ask(byCode.replace('CODE', code))).toEqual({
        data: {
          enterprise: {
            creditCode: codeOf(1),
            name: '江阴示例1号机械有限公司',
            otherNames: ['示例二名'],
            address: '江阴市周庄镇示例路1号',
            industry: null,
            region: { code: '320281', fullName: '江苏省无锡市江阴市' },
            authority: { id: 'jiangyin' },
            updatedOn: '2026-03-02',
            supervisionGrade: null,
          },
        },
      });
    },
  );

  test.each([
    [codeOf(9999), 'NOT_FOUND', `没有统一社会信用代码为 ${codeOf(9999)} 的企业`],
    [
      '320281000000011',
      'CREDIT_CODE_OLD_NUMBER',
      '这是 15 位的旧工商注册号，不是统一社会信用代码；请填写营业执照上的 18 位代码。',
    ],
    ['abc', 'CREDIT_CODE_MALFORMED', '统一社会信用代码格式不对：应为 18 位，现为 3 位。'],
  ])('says of %s: %s', async (code, problem, message) => {
    const { data, errors } = await ask(byCode.replace('CODE', code));
    expect(data).toEqual({ enterprise: null });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: problem, field: 'creditCode' } });
  });
});

describe('references of the gateway', () => {
  const entities =
    'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Enterprise { creditCode name region { name } supervisionGrade(on: "2026-01-01") { band } } } }';

  test('a page of them takes one statement for the enterprises and one for the grades', async () => {
    register.statements();
    const refs = Array.from({ length: 50 }, (_, n) => ({ __typename: 'Enterprise', creditCode: codeOf(n) }));
    const { data, errors } = await ask(entities, { refs });
    expect(errors).toBeUndefined();
    expect(data?.['_entities']).toHaveLength(50);
    expect(register.statements()).toHaveLength(2);
  });

  test('an unknown one is null beside the others', async () => {
    const { data } = await ask(entities, {
      refs: [codeOf(2), codeOf(9999)].map((creditCode) => ({ __typename: 'Enterprise', creditCode })),
    });
    expect(data).toEqual({
      _entities: [
        {
          creditCode: codeOf(2),
          name: '江阴示例2号机械有限公司',
          region: { name: '周庄镇' },
          supervisionGrade: null,
        },
        null,
      ],
    });
  });

  test('one of which more than its card is asked brings its whole file', async () => {
    const more =
      'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Enterprise { name otherNames updatedOn } } }';
    const refs = [{ __typename: 'Enterprise', creditCode: codeOf(2) }];
    const { data, errors } = await ask(more, { refs });
    expect(errors).toBeUndefined();
    expect(data?.['_entities']).toEqual([
      {
        name: '江阴示例2号机械有限公司',
        otherNames: [],
        updatedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      },
    ]);
  });
});

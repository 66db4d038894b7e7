import { graphql } from 'graphql';
import { Arg, Directive, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { expect, test } from 'vitest';
import { exact } from '../number/decimal.ts';
import { refused } from '../outcome/outcome.ts';
import { day } from '../time/day.ts';
import { valueOrError } from './problem-error.ts';
import { buildFederatedSchema } from './schema.ts';
import { DateScalar, DecimalScalar } from './scalars.ts';

@Directive('@key(fields: "id")')
@ObjectType()
class Thing {
  @Field(() => ID)
  id: string;

  @Field(() => DecimalScalar)
  score: unknown;

  @Field(() => DateScalar)
  on: string;
}

@Resolver()
class ThingResolver {
  @Query(() => Thing, { nullable: true })
  thing(@Arg('on', () => DateScalar) on: string, @Arg('points', () => DecimalScalar) points: unknown): Thing {
    if (on === '2020-01-01') {
      return valueOrError<Thing>(
        refused(
          { code: 'BEFORE_ACT', message: '早于办法施行之日', messageEn: 'Before the act', clause: 'J-18' },
          { code: 'OTHER', message: '其二', messageEn: 'Second' },
        ),
      );
    }
    return { id: 't', score: points, on };
  }
}

const built = await buildFederatedSchema({
  resolvers: [ThingResolver],
  references: {
    Thing: (reference) => ({ id: reference['id'], score: exact('92.50'), on: day('2026-01-01') }),
  },
});
const ask = (source: string) => graphql({ schema: built.schema, source });

test('prints the link and the directives', () => {
  expect(built.sdl).toContain('federation/v2.9');
  expect(built.sdl).toContain('type Thing @key(fields: "id")');
});

test('takes decimals and dates in and gives them out exactly', async () => {
  expect((await ask('{ thing(on: "2024-02-29", points: 0.1) { score on } }')).data).toEqual({
    thing: { score: '0.1', on: '2024-02-29' },
  });
  expect((await ask('{ thing(on: "2024-02-29", points: "92.50") { score } }')).data).toEqual({
    thing: { score: '92.5' },
  });
});

test.each(['2023-02-29', '2023-2-1', 'x', '20230201'])('refuses %s as a date, in words', async (text) => {
  const { errors } = await ask(`{ thing(on: "${text}", points: 1) { id } }`);
  expect(errors?.[0]?.message).toContain('日期应写作');
});

test.each(['"abc"', '"1e5"', 'true', '"1.2.3"', '"99999999999999999999"'])(
  'refuses %s as a decimal',
  async (text) => {
    const { errors } = await ask(`{ thing(on: "2024-01-01", points: ${text}) { id } }`);
    expect(errors?.[0]?.message).toContain('数值格式不正确');
  },
);

test('resolves references of the gateway', async () => {
  const result = await ask(
    '{ _entities(representations: [{ __typename: "Thing", id: "a" }]) { ... on Thing { id score } } }',
  );
  expect(result.data).toEqual({ _entities: [{ id: 'a', score: '92.5' }] });
});

test('shows a refusal with every reason', async () => {
  const { errors, data } = await ask('{ thing(on: "2020-01-01", points: 1) { id } }');
  expect(data).toEqual({ thing: null });
  expect(errors?.[0]?.message).toBe('早于办法施行之日；其二。');
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'BEFORE_ACT',
    clause: 'J-18',
    problems: [{ code: 'BEFORE_ACT' }, { code: 'OTHER', message: '其二' }],
  });
});

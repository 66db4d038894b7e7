import { type Actor, actorOf, type Official } from '@chengan/shared/permission/actor';
import { fixedClock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import { graphql } from 'graphql';
import { pino } from 'pino';
import { createEnforcement } from '../subgraph.ts';
import type { TestEnforcement } from './enforcement.fixture.ts';

export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  /** `extensions.code` of every error. */
  readonly codes: readonly unknown[];
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

export type Ask = (
  source: string,
  variables?: Record<string, unknown>,
  actor?: Actor | Official,
) => Promise<Answer>;

/** The subgraph on `house`, standing on one day; `ask` runs an operation, by `actor` or by nobody. */
export async function testGraph(house: TestEnforcement, today: string): Promise<Ask> {
  let acting: Actor | undefined;
  const subgraph = await createEnforcement({
    orm: house.orm,
    clock: fixedClock(day(today)),
    authenticate: async () => (acting ? { kind: 'actor', actor: acting } : { kind: 'nobody' }),
    log: pino({ level: 'silent' }),
  });
  return async (source, variables = {}, actor) => {
    acting = actor && ('kind' in actor ? actor : actorOf(actor));
    const contextValue = await subgraph.context({ requestId: 'test-request' });
    const { data, errors = [] } = await graphql({
      schema: subgraph.schema,
      source,
      variableValues: variables,
      contextValue,
    });
    return {
      data: data && JSON.parse(JSON.stringify(data)),
      codes: errors.map((error) => error.extensions['code']),
      errors: errors.map(({ message, extensions }) => ({ message, extensions })),
    };
  };
}

import { randomBytes } from 'node:crypto';
import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { addDays } from '@chengan/shared/time/day';
import { Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { contractsOfAgency } from '../contract/contract.store.ts';
import { practitionersOf } from '../practitioner/practitioner.store.ts';
import { agencyPersonOf } from './agency-person.graphql.ts';
import { deviceKey } from './device-key.store.ts';
import { loadPersons, loadVisitContract } from './visit-loaders.graphql.ts';
import { VisitContract } from './visit-types.graphql.ts';
import { VisitPerson } from './visit-parts.graphql.ts';

/** A visit may be sent this long after it took place. No act says how long: it is this hub's own measure, in days. */
const LATE = 31;

@ObjectType({
  simpleResolvers: true,
  description: 'What a phone keeps to write down visits without a network.',
})
export class VisitReference {
  @Field(() => [VisitContract], { description: 'In force today or in the last 31 days.' })
  contracts: VisitContract[];

  @Field(() => [VisitPerson], { description: 'Who works for the agency today.' })
  persons: VisitPerson[];
}

@Resolver()
export class VisitReferenceQuery {
  @Needs('visit:record')
  @Query(() => VisitReference)
  async visitReference(@Ctx() context: GraphContext): Promise<VisitReference> {
    const { em, today } = context;
    const { agency } = agencyPersonOf(context);
    const contracts = await contractsOfAgency(em, agency, addDays(today, -LATE), today);
    const persons = await practitionersOf(em, agency, today);
    const loaded = await Promise.all(contracts.map(({ id }) => loadVisitContract(context, id)));
    return {
      contracts: loaded.filter((one) => one !== null),
      persons: await loadPersons(
        context,
        persons.map(({ id }) => id),
      ),
    };
  }

  @Needs('visit:record')
  @Mutation(() => String, {
    description:
      'The key, base64, with which this account’s phone keeps its drafts: the same each time, and nobody else’s.',
  })
  async openVisitDevice(@Ctx() context: GraphContext): Promise<string> {
    const { account } = agencyPersonOf(context);
    return deviceKey(context.em, account, randomBytes(32).toString('base64'));
  }
}

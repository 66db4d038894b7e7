import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { practitionersOf } from '../practitioner/practitioner.store.ts';
import { agencyStaff } from './party.ts';

@ObjectType({ simpleResolvers: true, description: 'Somebody who may be named in a contract or a project.' })
export class TeamMember {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

@Resolver()
export class ServiceTeamQuery {
  @Needs('contract:write')
  @Query(() => [TeamMember], { description: 'Who works for the agency today, by name.' })
  async serviceTeam(@Ctx() { em, actor, today }: GraphContext): Promise<TeamMember[]> {
    const { agency } = valueOrError(agencyStaff(actor));
    return (await practitionersOf(em, agency, today)).map(({ id, name }) => ({ id, name }));
  }
}

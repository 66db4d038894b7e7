import { authorityById } from '@chengan/shared/authority/authority';
import { AuthorityReference } from '@chengan/shared/authority/authority-reference.graphql';
import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Agency } from '../agency/agency.graphql.ts';
import { refuseStrangers } from '../agency/agency-file.graphql.ts';
import { supervisorsOf } from './supervisors.store.ts';

/** The authority and all above it, the highest first. */
function upwards(id: string): string[] {
  const parent = authorityById(id)?.parent;
  return parent === undefined ? [id] : [...upwards(parent), id];
}

@Resolver(() => Agency)
export class SupervisorsResolver {
  @Needs('agency-file:read')
  @FieldResolver(() => [AuthorityReference], {
    nullable: true,
    description:
      'The authorities that supervise the agency, by its seat and by the towns of its clients, and those above them (J-4). For the agency and for themselves.',
  })
  async supervisors(@Root() agency: Agency, @Ctx() context: GraphContext): Promise<AuthorityReference[]> {
    await refuseStrangers(context, agency.creditCode);
    const nearest = await supervisorsOf(context.em, agency.creditCode);
    return [...new Set(nearest.flatMap(upwards))].map((id) => ({ id }));
  }
}

import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** An authority as the subgraphs other than enforcement name it: enforcement tells the rest of it by the id. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Authority', { simpleResolvers: true })
export class AuthorityReference {
  @Field(() => ID)
  id: string;
}

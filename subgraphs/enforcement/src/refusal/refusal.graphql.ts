import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'A reason against something, in words.' })
export class Refusal {
  @Field(() => String)
  code: string;

  @Field(() => String)
  message: string;

  @Field(() => String)
  messageEn: string;

  @Field(() => String, { nullable: true })
  field?: string | undefined;

  @Field(() => String, { nullable: true })
  clause?: string | undefined;
}

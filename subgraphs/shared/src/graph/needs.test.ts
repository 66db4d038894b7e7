import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import { expect, test } from 'vitest';
import { Needs } from './needs.ts';
import { buildFederatedSchema } from './schema.ts';

@ObjectType()
class File {
  @Field(() => String)
  title: string;
}

@Resolver()
class Files {
  @Needs('notice:read')
  @Query(() => File, { nullable: true })
  file(): null {
    return null;
  }

  @Query(() => File, { nullable: true })
  publicFile(): null {
    return null;
  }
}

test('a field that needs a scope says so in the schema; another says nothing', async () => {
  const { sdl } = await buildFederatedSchema({ resolvers: [Files] });
  const lineOf = (field: string) => sdl.split('\n').find((line) => line.trim().startsWith(`${field}:`));
  expect(lineOf('file')).toContain('@authenticated');
  expect(lineOf('file')).toContain('@requiresScopes(scopes: [["notice:read"]])');
  expect(lineOf('publicFile')?.trim()).toBe('publicFile: File');
});

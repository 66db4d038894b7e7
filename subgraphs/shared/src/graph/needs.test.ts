import { graphql } from 'graphql';
import { Arg, Field, ObjectType, Query, Resolver } from 'type-graphql';
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

  @Needs('notice:read')
  @Query(() => File, { nullable: true })
  fileOf(@Arg('subject', () => String) _subject: string): null {
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

test('a field that needs a scope refuses nobody, and somebody without it, also without a gateway', async () => {
  const { schema } = await buildFederatedSchema({ resolvers: [Files] });
  const ask = async (actor: { readonly scopes: readonly string[] } | undefined, field: string) => {
    const { errors } = await graphql({ schema, source: `{ ${field} { title } }`, contextValue: { actor } });
    return errors?.map((error) => error.extensions['code']) ?? [];
  };
  expect(await ask(undefined, 'file')).toEqual(['UNAUTHENTICATED']);
  expect(await ask({ scopes: ['finding:read'] }, 'file')).toEqual(['FORBIDDEN']);
  expect(await ask({ scopes: ['notice:read'] }, 'file')).toEqual([]);
  expect(await ask(undefined, 'publicFile')).toEqual([]);
});

test('NUL in an argument of such a field is refused, to who may ask', async () => {
  const { schema } = await buildFederatedSchema({ resolvers: [Files] });
  const ask = async (contextValue: object) => {
    const source = '{ fileOf(subject: "a\\u0000") { title } }';
    const { errors } = await graphql({ schema, source, contextValue });
    return errors?.map((error) => error.extensions['code']);
  };
  expect(await ask({ actor: { scopes: ['notice:read'] } })).toEqual(['TEXT_CONTROL_CHARACTER']);
  expect(await ask({ actor: undefined })).toEqual(['UNAUTHENTICATED']);
});

import { composeServices, transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { lexicographicSortSchema, parse, print, printSchema, buildASTSchema } from 'graphql';

export interface Composed {
  /** For the gateway: which subgraph answers what. */
  readonly supergraph: string;
  /** For clients and for code generation: the graph without its joints. */
  readonly publicSchema: string;
}

/** The supergraph of the given subgraph schemas; throws with every composition error. */
export function compose(schemas: Readonly<Record<string, string>>): Composed {
  const result = composeServices(
    Object.entries(schemas).map(([name, sdl]) => ({
      name,
      url: `http://${name}.subgraph.invalid/graphql`,
      typeDefs: parse(sdl),
    })),
  );
  if (result.errors || !result.supergraphSdl) {
    throw new Error(
      `the subgraphs do not compose:\n${(result.errors ?? []).map((error) => `  ${error.message}`).join('\n')}`,
    );
  }
  const supergraph = parse(result.supergraphSdl);
  const publicSchema = buildASTSchema(transformSupergraphToPublicSchema(supergraph));
  return {
    supergraph: `${print(supergraph)}\n`,
    publicSchema: `${printSchema(lexicographicSortSchema(publicSchema))}\n`,
  };
}

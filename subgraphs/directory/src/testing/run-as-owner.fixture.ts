import { openOwner } from '@chengan/shared/database/database';
import { SCHEMA } from '../subgraph.ts';

/** Runs a statement with the rights of the owner of the schema. */
export async function runAsOwner(
  { ownerUrl }: { readonly ownerUrl: string },
  statement: string,
): Promise<void> {
  const orm = await openOwner(SCHEMA, ownerUrl, []);
  try {
    await orm.em.fork().execute(statement);
  } finally {
    await orm.close();
  }
}

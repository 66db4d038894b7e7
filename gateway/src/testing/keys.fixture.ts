import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';

/** New secrets, as an operator would make them for one installation. */
export async function freshKeys(): Promise<
  Record<'AUTH_SECRET' | 'PERSON_HASH_KEY' | 'TOKEN_PRIVATE_KEY', string>
> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  return {
    AUTH_SECRET: randomBytes(32).toString('base64url'),
    PERSON_HASH_KEY: randomBytes(32).toString('base64url'),
    TOKEN_PRIVATE_KEY: JSON.stringify(await exportJWK(privateKey)),
  };
}

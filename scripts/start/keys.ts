import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

export interface Keys {
  readonly publicKey: JWK;
  readonly privateKey: JWK;
  /** Shared among the hub's servers when they run apart. */
  readonly journalSecret: string;
  /** Signs cookies, encrypts second factors. */
  readonly authSecret: string;
  /** Stands between identity numbers and what is stored of them; never changed. */
  readonly personHashKey: string;
}

/** What the hub reads of the keys. */
export function keysEnvironment({
  privateKey,
  journalSecret,
  authSecret,
  personHashKey,
}: Keys): Record<string, string> {
  return {
    AUTH_SECRET: authSecret,
    TOKEN_PRIVATE_KEY: JSON.stringify(privateKey),
    JOURNAL_SECRET: journalSecret,
    PERSON_HASH_KEY: personHashKey,
  };
}

/** The keys of this installation, made at the first start and readable by its owner alone. Never for production. */
export async function installationKeys(file: string): Promise<Keys> {
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Keys>) : {};
  const { publicKey, privateKey, journalSecret, authSecret, personHashKey } = known;
  if (publicKey && privateKey && journalSecret && authSecret && personHashKey)
    return { publicKey, privateKey, journalSecret, authSecret, personHashKey };
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  const keys: Keys = {
    publicKey: await exportJWK(pair.publicKey),
    privateKey: await exportJWK(pair.privateKey),
    journalSecret: randomBytes(32).toString('base64url'),
    authSecret: randomBytes(32).toString('base64url'),
    personHashKey: randomBytes(32).toString('base64url'),
    ...known,
  };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
  chmodSync(file, 0o600);
  return keys;
}

import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import { z } from 'zod';
import type { InventedPerson } from '../../../gateway/src/identity/demonstration/set-up-people.command.ts';
import type { Person } from './people.ts';

const kept = z.object({
  /** One for all: they are invented. */
  password: z.string(),
  accounts: z.array(z.object({ account: z.string(), email: z.string(), codeSecret: z.string() })),
});

/** What signs invented people in; kept on this machine, readable by its owner alone. */
export type Kept = z.output<typeof kept>;

/** The accounts in `file`; none where there is no such file. Throws for a file that is none of ours. */
export function readKept(file: string): Kept {
  return existsSync(file)
    ? kept.parse(JSON.parse(readFileSync(file, 'utf8')))
    : { password: '', accounts: [] };
}

export function writeKept(file: string, password: string, people: readonly InventedPerson[]): void {
  mkdirSync(dirname(file), { recursive: true });
  const accounts = people.map(({ account, email, codeSecret }) => ({ account, email, codeSecret }));
  writeFileSync(file, `${JSON.stringify({ password, accounts }, null, 2)}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
}

/** A password that nobody has had before. */
export function freshPassword(): string {
  return letters(16);
}

/** The person with a second factor that nobody has had before. */
export function withSecrets(person: Person): InventedPerson {
  return { ...person, codeSecret: letters(32) };
}

/** The secret as an authenticator takes it. */
export function authenticatorSecret(codeSecret: string): string {
  return Secret.fromUTF8(codeSecret).base32;
}

/** The code at `now`, in milliseconds since the epoch. */
export function codeAt(codeSecret: string, now: number): string {
  return new TOTP({ secret: Secret.fromUTF8(codeSecret) }).generate({ timestamp: now });
}

/** Letters that are not taken for one another. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

function letters(count: number): string {
  let text = '';
  while (text.length < count) {
    for (const byte of randomBytes(count)) {
      // what is beyond the last whole round of the alphabet would make its first letters likelier
      if (byte < 248 && text.length < count) text += ALPHABET[byte % ALPHABET.length] ?? '';
    }
  }
  return text;
}

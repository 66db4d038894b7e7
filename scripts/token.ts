import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { authorityProblem } from '../subgraphs/shared/src/authority/authority.ts';
import { signActor } from '../subgraphs/shared/src/identity/actor.ts';
import { ROOT } from './start/child.ts';
import { readStartEnvironment } from './start/environment.ts';
import { installationKeys } from './start/keys.ts';

/**
 * `npm run token -- --authority jiangyin --role reviewer --account c1 [--name 名字]`: prints a token that is good for five
 * minutes, signed with the key of this installation. Production has a key of its own and no such command.
 */
const ROLES = ['clerk', 'reviewer', 'leader'] as const;
const USAGE =
  '用法 usage: npm run --silent token -- --authority ID --role clerk|reviewer|leader --account ID [--name NAME]';

async function token(args: readonly string[]): Promise<string> {
  if (readStartEnvironment(process.env).HUB_MODE === 'production')
    throw new Error('生产环境不签发令牌 / no tokens are made here in production');
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { authority: text, role: text, account: text, name: text },
  });
  const { authority, account } = values;
  const role = ROLES.find((one) => one === values.role);
  if (!authority || !account || !role) throw new Error(USAGE);
  const problem = authorityProblem(authority, 'authority');
  if (problem) throw new Error(`${problem.message} / ${problem.messageEn}`);
  const { privateKey } = await installationKeys(join(ROOT, '.data', 'keys.json'));
  return signActor({ account, name: values.name ?? account, role, authority }, privateKey, Date.now());
}

try {
  console.log(await token(process.argv.slice(2)));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(message === USAGE ? USAGE : `${message}\n${USAGE}`);
  process.exitCode = 2;
}

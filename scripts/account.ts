import { join } from 'node:path';
import { codeAt, readKept } from './demonstration/accounts/kept.ts';
import { ROOT } from './start/child.ts';

/** `npm run account -- clerk@jiangyin.demo.invalid`: password and present one-time code of a demonstration account. */
const FILE = join(ROOT, '.data', 'demonstration-accounts.json');
const PERIOD_MS = 30_000;

const [email] = process.argv.slice(2);
const { password, accounts } = readKept(FILE);
const found = accounts.find((one) => one.email === email);
if (found) {
  const now = Date.now();
  const seconds = Math.ceil((PERIOD_MS - (now % PERIOD_MS)) / 1000);
  console.log(`口令 / password         ${password}`);
  console.log(`动态口令 / one-time code  ${codeAt(found.codeSecret, now)}  （${seconds} s）`);
} else {
  console.error(
    accounts.length === 0
      ? '尚无演示账号，请先 npm start / there are no demonstration accounts yet: npm start first'
      : `没有这个演示账号，可用的有 / no such account; there are:\n${accounts.map((one) => `  ${one.email}`).join('\n')}`,
  );
  process.exitCode = 2;
}

import 'reflect-metadata';
import { runHub } from './run-hub.ts';

try {
  const stop = await runHub(process.env, Date.now);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop().finally(() => process.exit(0)));
  }
} catch (error) {
  console.error(`hub: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

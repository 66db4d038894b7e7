import { parseArgs } from 'node:util';

export interface Arguments {
  readonly scale: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly connections: number;
  /** Where the table is written; undefined: to the terminal only. */
  readonly out: string | undefined;
}

const USAGE = `npm run bench -- [--scale 1] [--rounds 5] [--seconds 5] [--warm-up 15] [--connections 8] [--out FILE]
  --scale 1 is 100,000 agencies, 300,000 enterprises, 1,000,000 findings; 0.01 is a quick look.
  The table goes to bench/RESULTS.md at scale 1, else to the terminal, unless --out says where.`;

/** What the command line asks for; throws with the usage where it cannot be read. */
export function readArguments(line: readonly string[], results: string): Arguments {
  const text = { type: 'string' } as const;
  const options = { scale: text, rounds: text, seconds: text, 'warm-up': text, connections: text, out: text };
  const given = parse(line, options);
  const number = (name: keyof typeof options, fallback: number, most: number) => {
    const value = Number(given[name] ?? fallback);
    if (!(value > 0 && value <= most))
      throw new Error(`--${name} must be more than 0 and at most ${most}\n${USAGE}`);
    return value;
  };
  const scale = number('scale', 1, 10);
  return {
    scale,
    rounds: Math.ceil(number('rounds', 5, 100)),
    seconds: number('seconds', 5, 600),
    warmUpSeconds: number('warm-up', 15, 600),
    connections: Math.ceil(number('connections', 8, 1000)),
    out: given.out ?? (scale === 1 ? results : undefined),
  };
}

function parse<T extends Record<string, { type: 'string' }>>(line: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...line], options }).values as Partial<Record<keyof T, string>>;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, {
      cause: error,
    });
  }
}

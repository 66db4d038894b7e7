import type { ImportRegister } from '../hub/generated/graphql.ts';

/** Bytes of the largest file that the hub takes. */
export const LARGEST_FILE = 20_000_000;

/** The registers that a file can be brought in for. */
export const REGISTERS = ['ENTERPRISES'] as const satisfies readonly ImportRegister[];

import type { ImportRegister } from '../hub/generated/graphql.ts';

/** The registers that a file can be brought in for. */
export const REGISTERS = ['ENTERPRISES'] as const satisfies readonly ImportRegister[];

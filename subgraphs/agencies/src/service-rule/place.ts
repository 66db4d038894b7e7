import { authorityOfRegion } from '@chengan/shared/authority/authority';

/** Whether the region lies in 昌吉州, whose measures apply to services performed there, whoever performs them (C1-2b). */
export function isInChangji(region: string): boolean {
  return authorityOfRegion('changji', region) !== undefined;
}

/** Whether the region lies in 苏州, whose specification applies to services there (S-1). */
export function isInSuzhou(region: string): boolean {
  return authorityOfRegion('suzhou', region) !== undefined;
}

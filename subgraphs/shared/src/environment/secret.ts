/** A generated secret of 32 characters has about 20 different ones; one typed by hand to fill the length has few. */
const FEWEST_DIFFERENT = 12;
/** Words of secrets that stand in documentation, examples and tests, this project's among them. */
const WELL_KNOWN = /secret|password|example|default|change|test|demo|0123456789|abcdefgh|qwerty/i;

/** Whether `text` has so few different characters that it was typed rather than generated. */
export function hasFewDifferent(text: string): boolean {
  return new Set(text).size < FEWEST_DIFFERENT;
}

/** Why `secret` protects nothing, in English for whoever starts the hub; undefined when nothing speaks against it. */
export function secretFault(secret: string): string | undefined {
  if (WELL_KNOWN.test(secret)) return 'is a well-known one; make one with `openssl rand -base64 32`';
  if (hasFewDifferent(secret)) return 'is too easy to guess; make one with `openssl rand -base64 32`';
  return undefined;
}

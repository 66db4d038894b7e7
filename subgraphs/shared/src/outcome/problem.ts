import type { Problem } from './outcome.ts';

/** What a problem is about: the input field, the clause at stake. */
export interface About {
  readonly field?: string | undefined;
  readonly clause?: string | undefined;
}

/** A problem in Chinese and English; `about` is left out of it where nothing is at stake. */
export function problem(code: string, message: string, messageEn: string, about: About = {}): Problem {
  const { field, clause } = about;
  return {
    code,
    message,
    messageEn,
    ...(field === undefined ? {} : { field }),
    ...(clause === undefined ? {} : { clause }),
  };
}

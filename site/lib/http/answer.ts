import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * What the server knows of one request and a page decides about its answer.
 *
 * The framework sends 404 only with a page that is empty until scripts run. A page that refuses is read with scripts
 * off like any other, so it is rendered as an ordinary page, and says its status here.
 */
export interface Answer {
  /** When the request came, milliseconds since the epoch, from the server's clock. */
  readonly receivedAt: number;
  status?: number;
}

declare global {
  /** One storage for `main.ts` and the bundled pages, which hold separate copies of this module. */
  var chenganAnswers: AsyncLocalStorage<Answer> | undefined;
}

export const answers: AsyncLocalStorage<Answer> = (globalThis.chenganAnswers ??=
  new AsyncLocalStorage<Answer>());

/** Sets the HTTP status of the page being rendered. Only before its first byte. */
export function answerWith(status: number): void {
  const answer = answers.getStore();
  if (answer) answer.status = status;
}

/** When the request being answered came, milliseconds since the epoch; undefined outside a request. */
export function receivedAt(): number | undefined {
  return answers.getStore()?.receivedAt;
}

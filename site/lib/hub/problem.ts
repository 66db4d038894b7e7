/**
 * Why the hub did not give what a page asked. Expected failures are values: a page shows them in the reader's
 * language and never as a stack trace.
 */
export interface HubProblem {
  /** Stable, upper snake case: the hub's own code, or one of `HUB_…` when it did not answer. */
  readonly code: string;
  /** Chinese. */
  readonly message: string;
  readonly messageEn: string;
  /** The input field that the problem concerns. */
  readonly field?: string;
  /** Clause id of the register. */
  readonly clause?: string;
}

export type HubAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly [HubProblem, ...HubProblem[]] };

/** What a reader is told of a kind of problem; each has its page and its HTTP status. */
export type ProblemKind =
  | 'unreachable'
  | 'gone'
  | 'missing'
  | 'malformed'
  | 'failed'
  | 'unauthenticated'
  | 'forbidden'
  | 'changed'
  | 'tooOften';

export const HTTP_STATUS: Readonly<Record<ProblemKind, number>> = {
  unreachable: 503,
  gone: 410,
  missing: 404,
  malformed: 400,
  failed: 502,
  unauthenticated: 401,
  forbidden: 403,
  changed: 409,
  tooOften: 429,
};

const GONE = new Set(['NOTICE_WITHDRAWN', 'NOTICE_EXPIRED']);
const UNAUTHENTICATED = new Set(['UNAUTHENTICATED', 'NOT_SIGNED_IN']);
const FORBIDDEN = new Set([
  'FORBIDDEN',
  'SAME_PERSON',
  'STEP_UP_REQUIRED',
  'FOREIGN_ORIGIN',
  'INVALID_ORIGIN',
]);
const TOO_OFTEN = new Set(['TOO_MANY_REQUESTS', 'ACCOUNT_TEMPORARILY_LOCKED', 'RATE_LIMITED']);
const FAILED = new Set(['HUB_ANSWER_UNREADABLE', 'INTERNAL_SERVER_ERROR', 'DOWNSTREAM_SERVICE_ERROR']);

/** The kind of a refusal, by its first problem. An unknown code is a refusal of the input: the hub masks its faults. */
export function kindOf(problems: readonly [HubProblem, ...HubProblem[]]): ProblemKind {
  const { code } = problems[0];
  if (code === 'HUB_UNREACHABLE' || code === 'HUB_TIMEOUT') return 'unreachable';
  if (code === 'NOT_FOUND' || code.endsWith('_NOT_FOUND') || code.endsWith('_UNKNOWN')) return 'missing';
  if (GONE.has(code)) return 'gone';
  if (FAILED.has(code)) return 'failed';
  if (UNAUTHENTICATED.has(code)) return 'unauthenticated';
  if (FORBIDDEN.has(code)) return 'forbidden';
  if (code === 'CHANGED_MEANWHILE') return 'changed';
  if (TOO_OFTEN.has(code)) return 'tooOften';
  return 'malformed';
}

export function unreachable(timedOut: boolean): HubProblem {
  return timedOut
    ? {
        code: 'HUB_TIMEOUT',
        message: '枢纽没有在规定时间内答复。',
        messageEn: 'The hub did not answer in time.',
      }
    : { code: 'HUB_UNREACHABLE', message: '连接不上枢纽。', messageEn: 'The hub cannot be reached.' };
}

export function unreadable(): HubProblem {
  return {
    code: 'HUB_ANSWER_UNREADABLE',
    message: '枢纽的答复无法读取。',
    messageEn: 'The hub gave an answer that cannot be read.',
  };
}

export function noSuchPage(): HubProblem {
  return {
    code: 'PAGE_NOT_FOUND',
    message: '这个地址没有页面。',
    messageEn: 'There is no page at this address.',
  };
}

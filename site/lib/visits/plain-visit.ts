import type { RecordVisitInput } from '../hub/generated/graphql.ts';
import type { HubProblem } from '../hub/problem.ts';

/** How many hazards the plain form has lines for, beyond those that an entry to be corrected has. */
export const PLAIN_HAZARDS = 5;
const MOST_HAZARDS = 100;

const TYPED = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?:日\s*|[T\s]\s*)(\d{1,2})[:时](\d{1,2})分?$/;

/**
 * `2026-05-11 09:30`, in Chinese time, as somebody types it; with a T, slashes, Chinese signs or single digits too.
 * Undefined for what is no time, so that nobody takes it for one of another zone.
 */
export function instantTyped(text: string): string | undefined {
  const [, year, ...parts] = TYPED.exec(text.normalize('NFKC').trim()) ?? [];
  if (year === undefined) return undefined;
  const [month, day, hour, minute] = parts.map((part) => part.padStart(2, '0'));
  const instant = `${year}-${month}-${day}T${hour}:${minute}:00+08:00`;
  const ms = Date.parse(instant);
  // a day that the month lacks would be read as one of the next
  return !Number.isNaN(ms) && typedInstant(instant).startsWith(`${year}-${month}-${day}`)
    ? instant
    : undefined;
}

/** What is typed for a time and cannot be read; the hub is not asked then. */
export function timeProblems(data: FormData): HubProblem[] {
  return ['from', 'to', 'signedAt'].flatMap((name) => {
    const text = field(data, name);
    if (instantTyped(text) !== undefined || (text === '' && name === 'signedAt')) return [];
    return [
      {
        code: 'TIME_MALFORMED',
        message: '请按北京时间填写日期和时刻，如 2026-05-11 09:30。',
        messageEn: 'Write day and time as in China, like 2026-05-11 09:30.',
        field: name,
      },
    ];
  });
}

/** The instant as it stands in the field, in Chinese time: `2026-05-11 09:30`. */
export function typedInstant(instant: string): string {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}

const field = (data: FormData, name: string): string => {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
};
const all = (data: FormData, name: string): string[] =>
  data.getAll(name).filter((value) => typeof value === 'string');
const orNull = (text: string): string | null => (text === '' ? null : text);

type Hazard = RecordVisitInput['hazards'][number];

/** The hazards typed; each has an id that follows from the form's, so that the form sent twice is one visit. */
export function hazardsTyped(data: FormData, idOf: (number: number) => string): Hazard[] {
  return Array.from({ length: MOST_HAZARDS }, (_, index) => index + 1).flatMap((number) => {
    const part = (name: string) => field(data, `hazard${number}-${name}`);
    if (part('content') === '') return [];
    const severity = part('severity');
    return [
      {
        id: part('id') || idOf(number),
        content: part('content'),
        type: orNull(part('type')),
        basis: orNull(part('basis')),
        cause: orNull(part('cause')),
        advice: orNull(part('advice')),
        severity:
          severity === 'MAJOR' || severity === 'ILLEGAL_CONSTRUCTION' || severity === 'ILLEGAL_OPERATION'
            ? severity
            : 'GENERAL',
        adviceNumber: orNull(part('adviceNumber')),
        agreedBy: orNull(part('agreedBy')),
        agreedOn: orNull(part('agreedOn')),
        rectifiedOn: null,
      },
    ];
  });
}

/** The visit typed; `photos` and `sheet` are the files as they were sent. */
export function visitTyped(
  data: FormData,
  photos: readonly string[],
  sheet: string | undefined,
  hazards: readonly Hazard[],
): RecordVisitInput {
  const rating = field(data, 'rating');
  const instant = (name: string) => instantTyped(field(data, name)) ?? '';
  const [from, to] = [instant('from'), instant('to')];
  const signedAt = instant('signedAt') || to;
  const signer = field(data, 'signer');
  const signed = sheet === undefined ? [] : [{ sheet, signedAt }];
  return {
    id: field(data, 'id'),
    contract: field(data, 'contract'),
    startedAt: from,
    endedAt: to,
    kinds: all(data, 'kinds'),
    contents: all(data, 'contents').map(Number),
    practitioners: all(data, 'persons'),
    process: field(data, 'process'),
    photos: [...all(data, 'kept'), ...photos],
    hazards: [...hazards],
    signatures: [
      ...(signer === ''
        ? []
        : signed.map((one) => ({ ...one, party: 'AGENCY' as const, practitioner: signer }))),
      ...(field(data, 'clientName') === ''
        ? []
        : signed.map((one) => ({
            ...one,
            party: 'CLIENT' as const,
            name: field(data, 'clientName'),
            post: orNull(field(data, 'clientPost')),
          }))),
    ],
    rating: rating === 'SATISFIED' || rating === 'FAIR' || rating === 'POOR' ? rating : null,
    opinions: orNull(field(data, 'opinions')),
    corrects: orNull(field(data, 'corrects')),
    correctionReason: orNull(field(data, 'reason')),
    retracted: field(data, 'retracted') === 'yes',
  };
}

/** Where on the plain form a problem of the hub belongs. */
export function plainField(of: string | undefined): string | undefined {
  if (of === undefined) return undefined;
  const hazard = /^hazards\.(\d+)\.(\w+)$/.exec(of);
  if (hazard) return `hazard${Number(hazard[1]) + 1}-${hazard[2]}`;
  const [head = ''] = of.split('.');
  const names: Readonly<Record<string, string>> = {
    startedAt: 'from',
    endedAt: 'to',
    practitioners: 'persons',
    signatures: 'sheet',
    correctionReason: 'reason',
    corrects: 'reason',
  };
  return names[head] ?? head;
}

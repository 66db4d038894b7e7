import type { RecordVisitInput } from '../hub/generated/graphql.ts';

/** How many hazards the plain form has lines for, beyond those that an entry to be corrected has. */
export const PLAIN_HAZARDS = 5;
const MOST_HAZARDS = 100;

/** `2026-05-11 09:30`, in Chinese time, as somebody types it; with a T or a slash too. */
export function instantTyped(text: string): string {
  const typed = text.trim().replaceAll('/', '-').replace('：', ':').replace(' ', 'T');
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(typed) ? `${typed}:00+08:00` : text;
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
  const [from, to] = [instantTyped(field(data, 'from')), instantTyped(field(data, 'to'))];
  const signedAt = field(data, 'signedAt') === '' ? to : instantTyped(field(data, 'signedAt'));
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

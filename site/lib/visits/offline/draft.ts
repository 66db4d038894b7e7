/** A hazard as it is typed. */
export interface HazardDraft {
  readonly id: string;
  readonly content: string;
  readonly type: string;
  readonly basis: string;
  readonly cause: string;
  readonly advice: string;
  readonly severity: 'GENERAL' | 'MAJOR' | 'ILLEGAL_CONSTRUCTION' | 'ILLEGAL_OPERATION';
  readonly adviceNumber: string;
  readonly agreedBy: string;
  readonly agreedOn: string;
}

/** What was drawn on the screen, and when (ISO instant). */
export interface Drawn {
  readonly path: string;
  readonly at: string;
}

/** A visit as it is typed on a phone. Photos are kept beside it, by their ids. */
export interface VisitDraft {
  /** A UUID, made with the draft: also that of the visit. */
  readonly id: string;
  readonly contract: string;
  /** `YYYY-MM-DDTHH:mm`, of Asia/Shanghai, as the field of the browser writes it. */
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly string[];
  readonly contents: readonly number[];
  readonly persons: readonly string[];
  readonly process: string;
  readonly photos: readonly string[];
  readonly hazards: readonly HazardDraft[];
  /** Who of the agency signs, and the signature. */
  readonly signer: string;
  readonly agencySigned: Drawn | null;
  readonly clientName: string;
  readonly clientPost: string;
  readonly clientSigned: Drawn | null;
  readonly rating: '' | 'SATISFIED' | 'FAIR' | 'POOR';
  readonly opinions: string;
}

export function emptyDraft(id: string): VisitDraft {
  return {
    ...{ id, contract: '', from: '', to: '', kinds: [], contents: [], persons: [], process: '', photos: [] },
    ...{ hazards: [], signer: '', agencySigned: null, clientName: '', clientPost: '', clientSigned: null },
    ...{ rating: '', opinions: '' },
  };
}

export function emptyHazard(id: string): HazardDraft {
  return {
    ...{ id, content: '', type: '', basis: '', cause: '', advice: '', severity: 'GENERAL' },
    ...{ adviceNumber: '', agreedBy: '', agreedOn: '' },
  };
}

const orNull = (text: string) => (text.trim() === '' ? null : text);
/** The field of the browser knows no zone: what is typed is the time of China, whatever the phone is set to. */
const inChina = (local: string) => (/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local) ? `${local}:00+08:00` : '');

/**
 * The visit as the hub takes it; `attachments` are its photos as they were sent. The same draft makes the same visit,
 * however often it is sent.
 */
export function toSent(draft: VisitDraft, attachments: readonly string[]) {
  const { id, contract, kinds, contents, persons, process } = draft;
  const { agencySigned, clientSigned, signer, clientName, clientPost, rating } = draft;
  return {
    ...{ id, contract, process },
    kinds: [...kinds],
    contents: [...contents],
    practitioners: [...persons],
    startedAt: inChina(draft.from),
    endedAt: inChina(draft.to),
    photos: [...attachments],
    hazards: draft.hazards.map(
      ({ type, basis, cause, advice, adviceNumber, agreedBy, agreedOn, ...hazard }) => ({
        ...hazard,
        type: orNull(type),
        basis: orNull(basis),
        cause: orNull(cause),
        advice: orNull(advice),
        adviceNumber: orNull(adviceNumber),
        agreedBy: orNull(agreedBy),
        agreedOn: orNull(agreedOn),
      }),
    ),
    signatures: [
      ...(agencySigned
        ? [
            {
              party: 'AGENCY' as const,
              practitioner: signer || null,
              drawing: agencySigned.path,
              signedAt: agencySigned.at,
            },
          ]
        : []),
      ...(clientSigned
        ? [
            {
              party: 'CLIENT' as const,
              name: orNull(clientName),
              post: orNull(clientPost),
              drawing: clientSigned.path,
              signedAt: clientSigned.at,
            },
          ]
        : []),
    ],
    rating: rating === '' ? null : rating,
    opinions: orNull(draft.opinions),
  };
}

/** What has to be there before a visit is put in line for sending: fields of the form, in their order. */
export type MissingField =
  'contract' | 'from' | 'to' | 'kinds' | 'persons' | 'process' | 'clientName' | 'signer';

/** What the form can tell without the hub; everything else the hub tells when it is sent. */
export function missingFields(draft: VisitDraft): MissingField[] {
  const empty = (['contract', 'from', 'to', 'kinds', 'persons', 'process'] as const).filter((field) =>
    typeof draft[field] === 'string' ? draft[field].trim() === '' : draft[field].length === 0,
  );
  return [
    ...empty,
    ...(draft.agencySigned && draft.signer === '' ? (['signer'] as const) : []),
    ...(draft.clientSigned && draft.clientName.trim() === '' ? (['clientName'] as const) : []),
  ];
}

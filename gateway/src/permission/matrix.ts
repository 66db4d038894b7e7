import { type HolderKind, ROLES } from '@chengan/shared/permission/roles';

/** Everybody who may ask: nobody, and every role of every kind of holder. */
export const SEATS: readonly string[] = [
  'nobody',
  ...(Object.entries(ROLES) as [HolderKind, readonly string[]][]).flatMap(([kind, roles]) =>
    roles.map((role) => `${kind}:${role}`),
  ),
];

/**
 * `allowed`: whoever has the seat. `own`: for what is their own or in their territory, and for nothing else. `refused`:
 * UNAUTHENTICATED or FORBIDDEN, whatever it is about.
 */
export type Cell = 'allowed' | 'own' | 'refused';

/** What a field is to each seat; a seat that is not named is refused. */
export type Row = Readonly<Record<string, Exclude<Cell, 'refused'>>>;

function each(seats: readonly string[], cell: Exclude<Cell, 'refused'>): Row {
  return Object.fromEntries(seats.map((seat) => [seat, cell]));
}

const HANDLERS = ['AUTHORITY:clerk', 'AUTHORITY:reviewer', 'AUTHORITY:leader'];
const REVIEWERS = ['AUTHORITY:reviewer', 'AUTHORITY:leader'];
const LEADER = ['AUTHORITY:leader'];
const OBSERVERS = [...HANDLERS, 'AUTHORITY:auditor'];
const AGENCY = ['AGENCY:manager', 'AGENCY:staff'];
const ENTERPRISE = ['ENTERPRISE:manager', 'ENTERPRISE:staff'];
const WITH_INBOX = [...HANDLERS, ...AGENCY, ...ENTERPRISE, 'EXPERT:expert'];

/**
 * Who may use which field: every mutation and every field that is not public. The tests walk it cell by cell on a real
 * hub; a field of the graph without a row fails them, and so does a row without a field.
 */
export const MATRIX: Readonly<Record<string, Row>> = {
  'Query.finding': each(OBSERVERS, 'own'),
  'Query.findings': each(OBSERVERS, 'own'),
  'Query.talk': each(OBSERVERS, 'own'),
  'Query.talks': each(OBSERVERS, 'own'),
  'Query.escalations': each(OBSERVERS, 'own'),
  'Query.noticeFile': each(OBSERVERS, 'own'),
  'Query.noticeFiles': each(OBSERVERS, 'own'),
  'Query.listingFile': each(OBSERVERS, 'own'),
  'Query.listingFiles': each(OBSERVERS, 'own'),
  'Query.enforcementDue': each(WITH_INBOX, 'own'),
  'Query.agenciesDue': each(WITH_INBOX, 'own'),
  'Query.enterprisesDue': each(WITH_INBOX, 'own'),
  'Query.importRun': each(HANDLERS, 'own'),
  'Query.importRuns': each(HANDLERS, 'own'),
  'Query.auditEntries': each(['AUTHORITY:auditor'], 'own'),
  'Agency.creditStanding': each([...OBSERVERS, ...AGENCY], 'own'),

  'Mutation.proposeFinding': each(HANDLERS, 'own'),
  'Mutation.confirmFinding': each(REVIEWERS, 'own'),
  'Mutation.dismissFinding': each(REVIEWERS, 'own'),
  'Mutation.disputeFinding': each(HANDLERS, 'own'),
  'Mutation.upholdFinding': each(REVIEWERS, 'own'),
  'Mutation.revokeFinding': each(REVIEWERS, 'own'),
  'Mutation.recordTalk': each(HANDLERS, 'allowed'),
  'Mutation.declineEscalation': each(REVIEWERS, 'own'),
  'Mutation.draftNotice': each(HANDLERS, 'allowed'),
  'Mutation.amendNotice': each(HANDLERS, 'own'),
  'Mutation.approveNotice': each(LEADER, 'own'),
  'Mutation.returnNotice': each(LEADER, 'own'),
  'Mutation.publishNotice': each(LEADER, 'own'),
  'Mutation.withdrawNotice': each(HANDLERS, 'own'),
  'Mutation.disputeNotice': each(HANDLERS, 'own'),
  'Mutation.upholdNotice': each(REVIEWERS, 'own'),
  'Mutation.proposeListing': each(HANDLERS, 'allowed'),
  'Mutation.decideListing': each(LEADER, 'own'),
  'Mutation.refuseListing': each(LEADER, 'own'),
  'Mutation.liftListing': each(REVIEWERS, 'own'),
  'Mutation.disputeListing': each(HANDLERS, 'own'),
  'Mutation.upholdListing': each(REVIEWERS, 'own'),
  'Mutation.startImport': each(HANDLERS, 'allowed'),
  'Mutation.uploadImportPart': each(HANDLERS, 'own'),
  'Mutation.finishImport': each(HANDLERS, 'own'),
  'Mutation.cancelImport': each(HANDLERS, 'own'),
};

/** Root fields that everybody may read, as somebody decided. */
export const PUBLIC: readonly string[] = [
  'Query.act',
  'Query.acts',
  'Query.agency',
  'Query.clause',
  'Query.creditPreview',
  'Query.enterprise',
  'Query.hub',
  'Query.measures',
  'Query.notice',
  'Query.notices',
  'Query.places',
  'Query.search',
  'Query.starPreview',
  'Query.violationClauses',
];

/** Scopes that no field of the graph asks for, each with where it is asked for instead. */
export const NOT_OF_THE_GRAPH: Readonly<Record<string, string>> = {
  'people:manage': 'the identity service: invitations, seats, sessions',
  'key:manage': 'the identity service: keys of partners',
  'public:read': 'a key: whatever is public, asked for by the front door for the whole operation',
  'schema:read': 'a key: the schema itself, asked for by the front door',
};

/** The cell of a field and a seat. */
export function cellOf(field: string, seat: string): Cell {
  return MATRIX[field]?.[seat] ?? 'refused';
}

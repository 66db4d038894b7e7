import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { HubProblem } from '../../hub/problem.ts';
import type { VisitDraft } from './draft.ts';
import { phoneNow } from './phone-clock.ts';
import { type Sealed, seal, sealValue, unseal, unsealValue } from './seal.ts';

/** DRAFT: being written. WAITING: to be sent, unchanged. RETURNED: the hub refused it, and says why. SENT: on record. */
export type DraftState = 'DRAFT' | 'WAITING' | 'RETURNED' | 'SENT';

/** What is known of a draft without the key. */
interface DraftRow {
  readonly id: string;
  readonly owner: string;
  readonly state: DraftState;
  /** Milliseconds since the epoch. */
  readonly changedAt: number;
  /** Null once it is on record: the phone keeps nothing of it then. */
  readonly sealed: Sealed | null;
  readonly problems: readonly HubProblem[];
}

interface PhotoRow {
  readonly id: string;
  readonly draft: string;
  readonly owner: string;
  readonly sealed: Sealed;
  /** Id of the file at the hub once all of it is there. */
  readonly attachment: string | null;
}

interface Device {
  readonly owner: string;
  readonly key: CryptoKey;
}

interface Phone extends DBSchema {
  device: { key: 'key'; value: Device };
  drafts: { key: string; value: DraftRow; indexes: { owner: string } };
  photos: { key: string; value: PhotoRow; indexes: { draft: string } };
  reference: { key: string; value: { readonly owner: string; readonly sealed: Sealed; readonly at: number } };
}

const NAME = 'chengan-visits';
let opened: Promise<IDBPDatabase<Phone>> | undefined;

function phone(): Promise<IDBPDatabase<Phone>> {
  opened ??= openDB<Phone>(NAME, 1, {
    upgrade: (database) => {
      database.createObjectStore('device');
      database.createObjectStore('drafts', { keyPath: 'id' }).createIndex('owner', 'owner');
      database.createObjectStore('photos', { keyPath: 'id' }).createIndex('draft', 'draft');
      database.createObjectStore('reference', { keyPath: 'owner' });
    },
    terminated: () => {
      opened = undefined;
    },
  });
  return opened;
}

/** The key that lies on this phone, when it is the owner's; another's is taken away, and their drafts stay sealed. */
export async function deviceKey(owner: string): Promise<CryptoKey | undefined> {
  const database = await phone();
  const device = await database.get('device', 'key');
  if (device && device.owner !== owner) {
    await database.delete('device', 'key');
    return undefined;
  }
  return device?.key;
}

export async function keepKey(owner: string, key: CryptoKey): Promise<void> {
  await (await phone()).put('device', { owner, key }, 'key');
}

/** Takes the key and the lists away: what was not sent stays, sealed, until its owner signs in again. */
export async function forgetKey(): Promise<void> {
  const database = await phone();
  await database.delete('device', 'key');
  await database.clear('reference');
}

/** A draft as its owner reads it. */
export interface KeptDraft {
  readonly id: string;
  readonly state: DraftState;
  readonly changedAt: number;
  readonly draft: VisitDraft | null;
  readonly problems: readonly HubProblem[];
}

export async function draftsOf(owner: string, key: CryptoKey): Promise<KeptDraft[]> {
  const rows = await (await phone()).getAllFromIndex('drafts', 'owner', owner);
  const kept = await Promise.all(
    rows.map(async ({ id, state, changedAt, sealed, problems }) => ({
      ...{ id, state, changedAt, problems },
      draft: sealed && ((await unsealValue(key, sealed)) as VisitDraft),
    })),
  );
  return kept.sort((a, b) => b.changedAt - a.changedAt);
}

export async function keepDraft(
  owner: string,
  key: CryptoKey,
  draft: VisitDraft,
  state: 'DRAFT' | 'WAITING' | 'RETURNED',
  problems: readonly HubProblem[] = [],
): Promise<void> {
  const sealed = await sealValue(key, draft);
  await (
    await phone()
  ).put('drafts', { id: draft.id, owner, state, changedAt: phoneNow(), sealed, problems });
}

/** The visit is on record: its content and pictures leave the phone, a line that says so stays until it is read. */
export async function markSent(owner: string, id: string): Promise<void> {
  const database = await phone();
  await database.put('drafts', {
    id,
    owner,
    state: 'SENT',
    changedAt: phoneNow(),
    sealed: null,
    problems: [],
  });
  await dropPhotosOf(id);
}

export async function dropDraft(id: string): Promise<void> {
  await (await phone()).delete('drafts', id);
  await dropPhotosOf(id);
}

async function dropPhotosOf(draft: string): Promise<void> {
  const database = await phone();
  const ids = await database.getAllKeysFromIndex('photos', 'draft', draft);
  await Promise.all(ids.map((id) => database.delete('photos', id)));
}

export interface KeptPhoto {
  readonly id: string;
  readonly bytes: ArrayBuffer;
  readonly attachment: string | null;
}

export async function keepPhoto(
  owner: string,
  key: CryptoKey,
  photo: { readonly id: string; readonly draft: string; readonly bytes: ArrayBuffer },
): Promise<void> {
  const { id, draft, bytes } = photo;
  await (await phone()).put('photos', { id, draft, owner, sealed: await seal(key, bytes), attachment: null });
}

export async function photo(id: string, key: CryptoKey): Promise<KeptPhoto | undefined> {
  const row = await (await phone()).get('photos', id);
  return row && { id, bytes: await unseal(key, row.sealed), attachment: row.attachment };
}

export async function markPhotoSent(id: string, attachment: string): Promise<void> {
  const database = await phone();
  const row = await database.get('photos', id);
  if (row) await database.put('photos', { ...row, attachment });
}

export async function dropPhoto(id: string): Promise<void> {
  await (await phone()).delete('photos', id);
}

export async function keepReference(owner: string, key: CryptoKey, value: unknown): Promise<void> {
  const sealed = await sealValue(key, value);
  await (await phone()).put('reference', { owner, sealed, at: phoneNow() });
}

/** The lists as they were fetched last; undefined when they never were. */
export async function reference(owner: string, key: CryptoKey): Promise<unknown> {
  const row = await (await phone()).get('reference', owner);
  return row && unsealValue(key, row.sealed);
}

'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { ask } from '../../lib/visits/offline/ask.ts';
import {
  keptReference,
  type PhoneReference,
  referenceAnswer,
} from '../../lib/visits/offline/phone-reference.ts';
import { keyOf } from '../../lib/visits/offline/seal.ts';
import {
  deviceKey,
  draftsOf,
  keepKey,
  keepReference,
  type KeptDraft,
  reference as storedReference,
} from '../../lib/visits/offline/store.ts';
import { type Round, sendWaiting } from '../../lib/visits/offline/sync.ts';
import { keepPage } from '../../lib/visits/offline/worker.ts';

const opened = z.object({ owner: z.string(), key: z.string() });

/** What the screen of visits stands on. */
export interface Phone {
  /** OPENING; LOCKED: no key here and no network to get it; OPEN. */
  readonly state: 'OPENING' | 'LOCKED' | 'OPEN';
  readonly key: CryptoKey | undefined;
  readonly reference: PhoneReference | undefined;
  readonly drafts: readonly KeptDraft[];
  readonly online: boolean;
  /** The page can be opened without a network. */
  readonly ready: boolean;
  readonly round: Round | undefined;
  readonly sending: boolean;
  /** Reads the drafts anew. */
  readonly look: () => Promise<void>;
  readonly send: () => Promise<void>;
}

/** The key of `owner` on this phone: kept, or asked for. */
async function keyFor(owner: string, at: string): Promise<CryptoKey | undefined> {
  const kept = await deviceKey(owner);
  if (kept) return kept;
  const answer = await ask(at, { deed: 'open' }, opened);
  if (answer.kind !== 'ok' || answer.value.owner !== owner) return undefined;
  const key = await keyOf(answer.value.key);
  await keepKey(owner, key);
  return key;
}

/** The lists as the hub has them, or as they were kept. */
async function referenceFor(owner: string, key: CryptoKey, at: string): Promise<PhoneReference | undefined> {
  const answer = await ask(at, { deed: 'reference' }, referenceAnswer);
  if (answer.kind !== 'ok') return keptReference(await storedReference(owner, key));
  await keepReference(owner, key, answer.value);
  return answer.value;
}

/** Opens what the phone keeps for `owner`, and sends what waits: at once, and whenever there is a network again. */
export function usePhone(owner: string, at: string): Phone {
  const [state, setState] = useState<Phone['state']>('OPENING');
  const [key, setKey] = useState<CryptoKey>();
  const [reference, setReference] = useState<PhoneReference>();
  const [drafts, setDrafts] = useState<readonly KeptDraft[]>([]);
  const [online, setOnline] = useState(true);
  const [ready, setReady] = useState(false);
  const [round, setRound] = useState<Round>();
  const [sending, setSending] = useState(false);
  const keyNow = useRef<CryptoKey>(undefined);

  const look = useCallback(async () => {
    if (keyNow.current) setDrafts(await draftsOf(owner, keyNow.current));
  }, [owner]);
  const send = useCallback(async () => {
    if (!keyNow.current) return;
    setSending(true);
    try {
      setRound(await sendWaiting({ owner, key: keyNow.current, at }));
    } finally {
      setSending(false);
      await look();
    }
  }, [owner, at, look]);

  useEffect(() => {
    let left = false;
    const open = async () => {
      const found = await keyFor(owner, at);
      if (left) return;
      if (!found) return setState('LOCKED');
      keyNow.current = found;
      setKey(found);
      await look();
      setReference(await referenceFor(owner, found, at));
      if (left) return;
      setState('OPEN');
      if (navigator.onLine) await send();
      setReady(await keepPage());
    };
    const change = () => {
      setOnline(navigator.onLine);
      if (navigator.onLine) void (keyNow.current ? send() : open());
    };
    setOnline(navigator.onLine);
    void open();
    window.addEventListener('online', change);
    window.addEventListener('offline', change);
    return () => {
      left = true;
      window.removeEventListener('online', change);
      window.removeEventListener('offline', change);
    };
  }, [owner, at, look, send]);

  return { state, key, reference, drafts, online, ready, round, sending, look, send };
}

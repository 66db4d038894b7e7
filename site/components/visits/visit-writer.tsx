'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { missingFields, type VisitDraft } from '../../lib/visits/offline/draft.ts';
import type { PhoneReference } from '../../lib/visits/offline/phone-reference.ts';
import { dropDraft, dropPhoto, keepDraft, keepPhoto } from '../../lib/visits/offline/store.ts';
import { VisitFields } from './visit-fields.tsx';
import { enumerated } from '../../lib/format/bilingual.ts';

export interface VisitWriterProps {
  readonly owner: string;
  readonly secret: CryptoKey;
  readonly reference: PhoneReference;
  readonly draft: VisitDraft;
  /** Back to the list; `finished`: it waits to be sent. */
  readonly onLeave: (finished: boolean) => void;
}

const REST_MS = 300;

/** One draft on the phone: every touch is kept by itself, sealed; finished, it waits to be sent. */
export function VisitWriter({ owner, secret, reference, draft: first, onLeave }: VisitWriterProps) {
  const t = useTranslations('visitForm');
  const locale = useLocale();
  const [draft, setDraft] = useState(first);
  const [saved, setSaved] = useState(true);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const latest = useRef(first);
  const write = async (state: 'DRAFT' | 'WAITING') => {
    await keepDraft(owner, secret, latest.current, state);
    setSaved(true);
  };
  const change = (next: VisitDraft) => {
    latest.current = next;
    setDraft(next);
    setSaved(false);
  };
  useEffect(() => {
    if (saved) return undefined;
    const timer = setTimeout(
      () => void keepDraft(owner, secret, draft, 'DRAFT').then(() => setSaved(true)),
      REST_MS,
    );
    return () => clearTimeout(timer);
  }, [owner, secret, draft, saved]);
  const addPhoto = async (bytes: ArrayBuffer) => {
    const id = crypto.randomUUID();
    await keepPhoto(owner, secret, { id, draft: latest.current.id, bytes });
    change({ ...latest.current, photos: [...latest.current.photos, id] });
  };
  const removePhoto = (id: string) => {
    change({ ...latest.current, photos: latest.current.photos.filter((one) => one !== id) });
    void dropPhoto(id);
  };
  const finish = async () => {
    const fields = missingFields(latest.current);
    setMissing(fields.map((field) => t(field)));
    if (fields.length > 0) return window.scrollTo({ top: 0 });
    await write('WAITING');
    onLeave(true);
  };
  const leave = async () => {
    await write('DRAFT');
    onLeave(false);
  };
  const discard = async () => {
    if (!window.confirm(t('discardAsk'))) return;
    await dropDraft(draft.id);
    onLeave(false);
  };
  return (
    <div className="form visit-form">
      {missing.length > 0 ? (
        <p role="alert" className="error-summary">
          {t('missing', { fields: enumerated(locale, missing) })}
        </p>
      ) : null}
      <VisitFields
        draft={draft}
        reference={reference}
        onChange={change}
        onPhoto={addPhoto}
        onRemovePhoto={removePhoto}
      />
      <p role="status" className="text-soft">
        {saved ? t('kept') : t('keeping')}
      </p>
      <div className="form-end">
        <button type="button" className="button" onClick={() => void finish()}>
          {t('finish')}
        </button>
        <button type="button" className="link-button" onClick={() => void leave()}>
          {t('later')}
        </button>
        <button type="button" className="link-button" onClick={() => void discard()}>
          {t('discard')}
        </button>
      </div>
    </div>
  );
}

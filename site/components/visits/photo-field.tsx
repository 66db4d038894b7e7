'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { takePhoto } from '../../lib/visits/offline/photo.ts';

export interface PhotoFieldProps {
  readonly photos: readonly string[];
  /** Keeps a picture; returns its id. */
  readonly onTaken: (bytes: ArrayBuffer) => Promise<void>;
  readonly onRemove: (id: string) => void;
}

/** Pictures from the site: taken or chosen, made smaller, kept at once. What cannot be kept says why. */
export function PhotoField({ photos, onTaken, onRemove }: PhotoFieldProps) {
  const t = useTranslations('visitForm');
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const choose = async (files: readonly File[]) => {
    setBusy(true);
    const why: string[] = [];
    for (const file of files) {
      const taken = await takePhoto(file);
      if (taken.ok) await onTaken(taken.bytes);
      else why.push(t(taken.why, { name: file.name, size: Math.round(file.size / 1_000_000) }));
    }
    setRefused(why);
    setBusy(false);
  };
  return (
    <div className="form-field">
      <label htmlFor="visit-photos" className="field-name">
        {t('photos')}
      </label>
      <p className="field-hint">{t('photosHint')}</p>
      {refused.map((words) => (
        <p key={words} role="alert" className="field-problem">
          {words}
        </p>
      ))}
      <input
        id="visit-photos"
        type="file"
        accept="image/*"
        multiple
        className="field field-line"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          void choose(files);
        }}
      />
      <p role="status">{busy ? t('photoBusy') : t('photoCount', { count: photos.length })}</p>
      <ol className="visit-photos">
        {photos.map((id, index) => (
          <li key={id}>
            {t('photoNumber', { number: index + 1 })}{' '}
            <button type="button" className="link-button" onClick={() => onRemove(id)}>
              {t('remove')}
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

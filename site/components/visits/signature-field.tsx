'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import SignaturePad from 'signature_pad';
import type { Drawn } from '../../lib/visits/offline/draft.ts';
import { BOX, pathOf } from '../../lib/visits/offline/drawing.ts';
import { phoneNow } from '../../lib/visits/offline/phone-clock.ts';

export interface SignatureFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: Drawn | null;
  readonly onChange: (drawn: Drawn | null) => void;
}

/** A signature: a pad to sign on, or what was signed, to be signed anew. */
export function SignatureField({ id, label, value, onChange }: SignatureFieldProps) {
  const t = useTranslations('visitForm');
  return (
    <div className="form-field">
      <span id={`${id}-label`} className="field-name">
        {label}
      </span>
      {value ? (
        <svg
          viewBox={`0 0 ${BOX.width} ${BOX.height}`}
          role="img"
          aria-labelledby={`${id}-label`}
          className="signature"
        >
          <path d={value.path} />
        </svg>
      ) : (
        <Pad id={id} onSigned={onChange} />
      )}
      {value ? (
        <button type="button" className="link-button" onClick={() => onChange(null)}>
          {t('signAgain')}
        </button>
      ) : null}
    </div>
  );
}

function Pad({ id, onSigned }: { readonly id: string; readonly onSigned: (drawn: Drawn) => void }) {
  const t = useTranslations('visitForm');
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad>(null);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    element.width = element.offsetWidth;
    element.height = element.offsetHeight;
    const drawn = new SignaturePad(element, { penColor: getComputedStyle(element).color });
    pad.current = drawn;
    return () => drawn.off();
  }, []);
  const take = () => {
    const element = canvas.current;
    if (!element || !pad.current) return;
    const path = pathOf(pad.current.toData(), element.width, element.height);
    if (path === '') pad.current.clear();
    else onSigned({ path, at: new Date(phoneNow()).toISOString() });
  };
  return (
    <>
      <canvas ref={canvas} aria-labelledby={`${id}-label`} className="signature" data-pad={id} />
      <span className="flex gap-5">
        <button type="button" className="button button-small" onClick={take}>
          {t('signed')}
        </button>
        <button type="button" className="link-button" onClick={() => pad.current?.clear()}>
          {t('clear')}
        </button>
      </span>
    </>
  );
}

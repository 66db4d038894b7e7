'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { pathIn } from '../../lib/http/headers.ts';
import { emptyDraft, type VisitDraft } from '../../lib/visits/offline/draft.ts';
import { type Phone, usePhone } from './use-phone.ts';
import { VisitQueue } from './visit-queue.tsx';
import { VisitWriter } from './visit-writer.tsx';

/** Writing down visits at the site, with and without a network. */
export function VisitScreen({ owner }: { readonly owner: string }) {
  const t = useTranslations('visitForm');
  const locale = useLocale() === 'en' ? 'en' : 'zh';
  const phone = usePhone(owner, pathIn(locale, '/portal/visits/sync'));
  const [writing, setWriting] = useState<VisitDraft>();
  if (phone.state === 'OPENING') return <p role="status">{t('opening')}</p>;
  if (phone.state === 'LOCKED' || !phone.key) {
    return (
      <p role="alert" className="measure">
        {t('locked')} <SignInAgain />
      </p>
    );
  }
  const { key, reference } = phone;
  const leave = async (finished: boolean) => {
    setWriting(undefined);
    window.scrollTo({ top: 0 });
    await phone.look();
    if (finished && navigator.onLine) await phone.send();
  };
  if (writing && reference) {
    return (
      <VisitWriter
        key={writing.id}
        owner={owner}
        secret={key}
        reference={reference}
        draft={writing}
        onLeave={(finished) => void leave(finished)}
      />
    );
  }
  return (
    <>
      <Status phone={phone} />
      {reference ? (
        <button type="button" className="button" onClick={() => setWriting(emptyDraft(crypto.randomUUID()))}>
          {t('begin')}
        </button>
      ) : (
        <p role="alert">{t('noLists')}</p>
      )}
      <VisitQueue
        drafts={phone.drafts}
        reference={reference}
        onOpen={({ draft }) => draft && setWriting(draft)}
        onChanged={() => void phone.look()}
      />
    </>
  );
}

/** Whether there is a network, what waits, and what came of the last round. */
function Status({ phone }: { readonly phone: Phone }) {
  const t = useTranslations('visitForm');
  const waiting = phone.drafts.filter(({ state }) => state === 'WAITING').length;
  const { round } = phone;
  return (
    <div role="status" className="visit-status measure">
      <p>
        <strong>{phone.online ? t('online') : t('offline')}</strong>{' '}
        {phone.ready ? t('readyOffline') : t('notReadyOffline')}
      </p>
      {waiting > 0 ? (
        <p>
          {t('waiting', { count: waiting })}{' '}
          <button
            type="button"
            className="button button-small"
            aria-disabled={phone.sending}
            onClick={() => phone.sending || void phone.send()}
          >
            {phone.sending ? t('sending') : t('send')}
          </button>
        </p>
      ) : null}
      {round && round.sent > 0 ? <p>{t('sent', { count: round.sent })}</p> : null}
      {round && round.returned > 0 ? <p>{t('returned', { count: round.returned })}</p> : null}
      {round?.stopped === 'signedOut' ? (
        <p role="alert">
          {t('signedOut')} <SignInAgain />
        </p>
      ) : null}
    </div>
  );
}

function SignInAgain() {
  const t = useTranslations('visitForm');
  const locale = useLocale() === 'en' ? 'en' : 'zh';
  const back = encodeURIComponent(pathIn(locale, '/portal/visits/new'));
  return <a href={`${pathIn(locale, '/sign-in')}?back=${back}`}>{t('signIn')}</a>;
}

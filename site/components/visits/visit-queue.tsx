'use client';

import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import { pathIn } from '../../lib/http/headers.ts';
import type { PhoneReference } from '../../lib/visits/offline/phone-reference.ts';
import { dropDraft, type KeptDraft } from '../../lib/visits/offline/store.ts';

export interface VisitQueueProps {
  readonly drafts: readonly KeptDraft[];
  readonly reference: PhoneReference | undefined;
  readonly onOpen: (draft: KeptDraft) => void;
  readonly onChanged: () => void;
}

/** What is on this phone: drafts, what waits, what was returned and why, what is on record now. */
export function VisitQueue({ drafts, reference, onOpen, onChanged }: VisitQueueProps) {
  const t = useTranslations('visitForm');
  const locale = useLocale() === 'en' ? 'en' : 'zh';
  if (drafts.length === 0) return <p className="mt-4 text-soft">{t('nothingHere')}</p>;
  const clientOf = ({ draft }: KeptDraft) =>
    reference?.contracts.find(({ id }) => id === draft?.contract)?.name ?? t('noClient');
  return (
    <ul className="due-list" aria-label={t('onThisPhone')}>
      {drafts.map((kept) => (
        <li key={kept.id} data-state={kept.state}>
          <p className="due-when">
            <span className="due-left">{t(`states.${kept.state}`)}</span>
          </p>
          <div>
            {kept.state === 'SENT' ? (
              <p className="due-title">
                <a href={pathIn(locale, `/portal/visits/${kept.id}`)}>{t('onRecord')}</a>{' '}
                <button
                  type="button"
                  className="link-button"
                  onClick={() => void dropDraft(kept.id).then(onChanged)}
                >
                  {t('hide')}
                </button>
              </p>
            ) : (
              <p className="due-title">
                <span lang="zh-CN">{clientOf(kept)}</span> {kept.draft?.from.replace('T', ' ')}{' '}
                <button type="button" className="link-button" onClick={() => onOpen(kept)}>
                  {t('open')}
                </button>
              </p>
            )}
            {kept.problems.length > 0 ? (
              <ul className="field-problem">
                {kept.problems.map((problem) => (
                  <li key={`${problem.code}-${problem.field ?? ''}`}>
                    {inLanguage(locale, problem.message, problem.messageEn)}
                  </li>
                ))}
              </ul>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

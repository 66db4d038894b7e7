import { useLocale, useTranslations } from 'next-intl';
import { LANG } from '../i18n/routing.ts';
import { inLanguage } from '../lib/format/bilingual.ts';
import type { ActInFull } from '../lib/hub/regulation.ts';
import { Age } from './age.tsx';
import { SiteLink } from './site-link.tsx';

type ActShown = Pick<
  ActInFull,
  | 'confirmed'
  | 'note'
  | 'noteEn'
  | 'issuedBy'
  | 'issuedByEn'
  | 'number'
  | 'effectiveFrom'
  | 'effectiveTo'
  | 'status'
  | 'sourceUrl'
  | 'title'
> & { readonly replacedBy?: ActInFull['replacedBy'] };

/** Who issued an act, when it is in force, and where its own text is. */
export function ActFacts({ act, today }: { readonly act: ActShown; readonly today: string }) {
  const t = useTranslations('acts');
  const provenance = useTranslations('provenance');
  const locale = useLocale();
  return (
    <dl className="facts mt-6">
      {locale === 'zh' ? null : (
        <div>
          <dt lang={LANG.zh}>中文</dt>
          <dd lang={LANG.zh}>{act.title}</dd>
        </div>
      )}
      <div>
        <dt>{t('issuedBy')}</dt>
        <dd>{inLanguage(locale, act.issuedBy, act.issuedByEn)}</dd>
      </div>
      {act.number ? (
        <div>
          <dt>{t('number')}</dt>
          <dd lang={LANG.zh}>{act.number}</dd>
        </div>
      ) : null}
      <div>
        <dt>{t('status')}</dt>
        <dd>{t(`statusName.${act.status}`)}</dd>
      </div>
      <div>
        <dt>{t('from')}</dt>
        <dd>
          {act.effectiveFrom}{' '}
          <span className="text-soft">
            {provenance('age')} <Age from={act.effectiveFrom} today={today} />
          </span>
        </dd>
      </div>
      {act.effectiveTo ? (
        <div>
          <dt>{t('to')}</dt>
          <dd>{act.effectiveTo}</dd>
        </div>
      ) : null}
      {act.note || !act.confirmed ? (
        <div>
          <dt>{t('note')}</dt>
          <dd>{act.note ? inLanguage(locale, act.note, act.noteEn) : t('unconfirmed')}</dd>
        </div>
      ) : null}
      {act.replacedBy ? (
        <div>
          <dt>{t('replacedBy')}</dt>
          <dd>
            <SiteLink to={`/acts/${act.replacedBy.id}`}>
              {inLanguage(locale, act.replacedBy.title, act.replacedBy.titleEn)}
            </SiteLink>
          </dd>
        </div>
      ) : null}
      {act.sourceUrl ? (
        <div>
          <dt>{t('source')}</dt>
          <dd>
            <a href={act.sourceUrl} rel="noreferrer external" lang={LANG.zh} className="wrap-anywhere">
              {act.sourceUrl}
            </a>
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{provenance('asOf')}</dt>
        <dd>{today}</dd>
      </div>
    </dl>
  );
}

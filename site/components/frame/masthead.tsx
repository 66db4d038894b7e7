import { useLocale, useTranslations } from 'next-intl';
import { LANG } from '../../i18n/routing.ts';
import { pathIn } from '../../lib/http/headers.ts';
import type { Display } from '../../lib/display.ts';
import { SiteLink } from '../site-link.tsx';
import { DisplaySettings } from './display-settings.tsx';

const SECTIONS = [
  ['/search', 'navSearch'],
  ['/notices', 'navNotices'],
  ['/acts', 'navActs'],
] as const;

export interface MastheadProps {
  readonly place: string;
  readonly display: Display;
}

/** The head of every page: the name, three sections, the other language and how the page should look. */
export function Masthead({ place, display }: MastheadProps) {
  const t = useTranslations('site');
  const workbench = useTranslations('workbench');
  const locale = useLocale();
  const other = locale === 'zh' ? 'en' : 'zh';
  const path = place.split('?')[0] ?? '/';
  return (
    <header className="masthead">
      <div className="sheet flex flex-wrap items-baseline gap-x-8 gap-y-1 py-4">
        <SiteLink to="/" className="masthead-name" current={path === '/'}>
          <span className="font-serif text-xl font-bold tracking-wide">{t('name')}</span>
          <span className="ms-3 text-sm text-soft max-sm:hidden">{t('strap')}</span>
        </SiteLink>
        <nav aria-label={t('nav')} className="no-print">
          <ul className="flex flex-wrap gap-x-5">
            {SECTIONS.map(([to, key]) => (
              <li key={to}>
                <SiteLink to={to} current={path === to}>
                  {t(key)}
                </SiteLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="no-print flex flex-wrap items-baseline gap-x-5 text-sm sm:ms-auto">
          <SiteLink to="/sign-in" current={path === '/sign-in'}>
            {workbench('signIn')}
          </SiteLink>
          <a
            href={pathIn(other, place)}
            lang={LANG[other]}
            hrefLang={LANG[other]}
            title={t('otherLanguageHint')}
          >
            {t('otherLanguage')}
          </a>
          <DisplaySettings display={display} back={pathIn(locale, place)} />
        </div>
      </div>
    </header>
  );
}

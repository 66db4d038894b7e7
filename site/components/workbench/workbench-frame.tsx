import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LANG } from '../../i18n/routing.ts';
import type { Display } from '../../lib/display.ts';
import { inLanguage } from '../../lib/format/bilingual.ts';
import { pathIn } from '../../lib/http/headers.ts';
import type { Seated } from '../../lib/session/seated.ts';
import { workbenchOf } from '../../lib/session/seat.ts';
import { isAt, screensOf } from '../../lib/workbench/screens.ts';
import { DisplaySettings } from '../frame/display-settings.tsx';
import { FormWords } from '../form/form-words.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';
import { SignOut } from './sign-out.tsx';

export interface WorkbenchFrameProps {
  readonly seated: Seated;
  /** Whom the seat in use is for. */
  readonly holder: { readonly name: string; readonly nameEn: string | null };
  readonly place: string;
  readonly display: Display;
  readonly children: ReactNode;
}

/** Head and content of every page behind the sign-in: who acts, as whom, and where they may go. */
export function WorkbenchFrame({ seated, holder, place, display, children }: WorkbenchFrameProps) {
  const t = useTranslations('workbench');
  const site = useTranslations('site');
  const role = useTranslations('role');
  const locale = useLocale();
  const other = locale === 'zh' ? 'en' : 'zh';
  const { person, seats, inUse } = seated;
  const workbench = workbenchOf(inUse);
  return (
    <>
      <header className="masthead">
        <div className="sheet">
          <div className="flex flex-wrap items-baseline gap-x-8 gap-y-1 py-3">
            <SiteLink to={`/${workbench}`} className="masthead-name">
              <span className="font-serif text-xl font-bold tracking-wide">{site('name')}</span>
              <span className="ms-3 font-serif text-lg">{t(workbench)}</span>
            </SiteLink>
            <div className="no-print flex flex-wrap items-baseline gap-x-5 text-sm sm:ms-auto">
              <SiteLink to="/">{t('publicSite')}</SiteLink>
              <a
                href={pathIn(other, place)}
                lang={LANG[other]}
                hrefLang={LANG[other]}
                title={site('otherLanguageHint')}
              >
                {site('otherLanguage')}
              </a>
              <DisplaySettings display={display} back={pathIn(locale, place)} />
            </div>
          </div>
          <div className="workbench-line">
            <p className="acting-as">
              {t.rich('actingAs', {
                name: person.name,
                holder: inLanguage(locale, holder.name, holder.nameEn),
                role: role(inUse.role),
                who: (chunks) => <Zh>{chunks}</Zh>,
                seat: (chunks) => <strong>{chunks}</strong>,
              })}
            </p>
            <div className="no-print flex flex-wrap items-baseline gap-x-5 text-sm sm:ms-auto">
              {seats.length > 1 ? <SiteLink to="/sign-in/seat">{t('switch')}</SiteLink> : null}
              <SignOut />
            </div>
          </div>
          <nav aria-label={t('nav')} className="no-print workbench-nav pb-2">
            <ul>
              {screensOf(inUse).map((screen) => (
                <li key={screen.to}>
                  <SiteLink to={screen.to} current={isAt(place, screen)}>
                    {t(screen.name)}
                  </SiteLink>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <FormWords>{children}</FormWords>
      </main>
    </>
  );
}

import type { Metadata, Viewport } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Demonstration } from '../../components/frame/demonstration.tsx';
import { LANG, toLocale } from '../../i18n/routing.ts';
import { environment } from '../../lib/environment.ts';
import { displayAsked } from '../../lib/http/display-asked.ts';
import { pathIn } from '../../lib/http/headers.ts';
import { currentPlace } from '../../lib/http/place.ts';
import '../../styles/site.css';

interface LayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'site' });
  const place = await currentPlace();
  const { siteOrigin, demonstration } = environment();
  return {
    metadataBase: new URL(siteOrigin),
    title: { default: `${t('name')} · ${t('strap')}`, template: `%s · ${t('name')}` },
    description: t('description'),
    alternates: {
      canonical: pathIn(locale, place),
      languages: { [LANG.zh]: pathIn('zh', place), [LANG.en]: pathIn('en', place) },
    },
    formatDetection: { telephone: false, date: false, address: false },
    ...(demonstration ? { robots: { index: false, follow: false } } : {}),
  };
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

/** What every page has: language, look, the way past the head, and the mark of demonstration data. */
export default async function Layout({ children, params }: LayoutProps) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations('site');
  const display = await displayAsked();
  return (
    <html
      lang={LANG[locale]}
      data-theme={display.theme}
      data-contrast={display.contrast}
      data-text={display.text}
    >
      <body>
        <a href="#content" className="skip">
          {t('skip')}
        </a>
        {environment().demonstration ? <Demonstration /> : null}
        {children}
      </body>
    </html>
  );
}

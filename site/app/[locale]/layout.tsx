import type { Metadata, Viewport } from 'next';
import { getTranslations } from 'next-intl/server';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { Demonstration } from '../../components/frame/demonstration.tsx';
import { Footer } from '../../components/frame/footer.tsx';
import { Masthead } from '../../components/frame/masthead.tsx';
import { LANG, toLocale } from '../../i18n/routing.ts';
import { DISPLAY_COOKIE, readDisplay } from '../../lib/display.ts';
import { environment } from '../../lib/environment.ts';
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

export default async function Layout({ children, params }: LayoutProps) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations('site');
  const place = await currentPlace();
  const display = readDisplay((await cookies()).get(DISPLAY_COOKIE)?.value);
  const { demonstration, siteOrigin } = environment();
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
        {demonstration ? <Demonstration /> : null}
        <Masthead place={place} display={display} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Footer address={`${siteOrigin}${pathIn(locale, place)}`} />
      </body>
    </html>
  );
}

import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import type { Display } from '../../lib/display.ts';
import { environment } from '../../lib/environment.ts';
import { pathIn } from '../../lib/http/headers.ts';
import { Footer } from './footer.tsx';
import { Masthead } from './masthead.tsx';

export interface PublicFrameProps {
  readonly place: string;
  readonly display: Display;
  readonly children: ReactNode;
}

/** Head, content and foot of a page that needs no sign-in. */
export function PublicFrame({ place, display, children }: PublicFrameProps) {
  const locale = useLocale();
  return (
    <>
      <Masthead place={place} display={display} />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Footer address={`${environment().siteOrigin}${pathIn(locale, place)}`} />
    </>
  );
}

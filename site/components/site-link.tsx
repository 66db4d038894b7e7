import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { pathIn } from '../lib/http/headers.ts';

export interface SiteLinkProps {
  /** A place: an address of this site without its language prefix. */
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly lang?: string | undefined;
  readonly current?: boolean | undefined;
}

/**
 * A link within the site, in the reader's language. A plain anchor on purpose: every page is fetched anew, so nothing
 * that was withdrawn meanwhile is shown out of a router's memory.
 */
export function SiteLink({ to, children, className, lang, current }: SiteLinkProps) {
  const locale = useLocale();
  return (
    <a
      href={pathIn(locale, to)}
      className={className}
      lang={lang}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </a>
  );
}

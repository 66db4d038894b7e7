import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { LANG } from '../i18n/routing.ts';

/** Text that exists in Chinese only (names of firms, decisions); marked as such on English pages. */
export function Zh({ children, className }: { readonly children: ReactNode; readonly className?: string }) {
  const locale = useLocale();
  return (
    <span lang={locale === 'zh' ? undefined : LANG.zh} className={className}>
      {children}
    </span>
  );
}

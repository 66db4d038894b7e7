import { useLocale } from 'next-intl';
import { inLanguage } from '../lib/format/bilingual.ts';

/** An authority's name in the reader's language. */
export function AuthorityName({ of }: { readonly of: { readonly name: string; readonly nameEn: string } }) {
  return <>{inLanguage(useLocale(), of.name, of.nameEn)}</>;
}

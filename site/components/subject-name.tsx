import { LANG } from '../i18n/routing.ts';
import type { Subject } from '../lib/hub/search.ts';
import { SiteLink } from './site-link.tsx';
import { Zh } from './zh.tsx';

/** The name of a subject, linked to its page. Natural persons have no page (DESIGN 2.6). */
export function SubjectName({ subject }: { readonly subject: Subject }) {
  if (subject.__typename === 'Expert') return <Zh>{subject.name}</Zh>;
  const folder = subject.__typename === 'Agency' ? 'agency' : 'enterprise';
  return (
    <SiteLink to={`/${folder}/${subject.creditCode}`} lang={LANG.zh}>
      {subject.name}
    </SiteLink>
  );
}

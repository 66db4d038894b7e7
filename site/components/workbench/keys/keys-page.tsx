import { getTranslations } from 'next-intl/server';
import { managedKeys, partnerNames } from '../../../lib/keys/keys.ts';
import { seated } from '../../../lib/session/seated.ts';
import type { Workbench } from '../../../lib/session/seat.ts';
import { Refusal } from '../../refusal.tsx';
import { Section } from '../../section.tsx';
import { SiteLink } from '../../site-link.tsx';
import { KeyForm } from './key-form.tsx';
import { KeyTable } from './key-table.tsx';

/** The keys of a partner, or, at the desk, those of the partners that an authority brought in. */
export async function KeysPage({ workbench }: { readonly workbench: Workbench }) {
  const at = await seated(workbench);
  if (!at.ok) return <Refusal problems={at.problems} />;
  const answer = await managedKeys();
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { keys, partners } = answer.value;
  const isAuthority = workbench === 'desk';
  const names = isAuthority ? await partnerNames(partners) : undefined;
  const t = await getTranslations('keys');
  return (
    <div className="sheet pt-10">
      <h1>{isAuthority ? t('partnersTitle') : t('title')}</h1>
      <p className="measure mt-3 text-soft">{isAuthority ? t('partnersLead') : t('lead')}</p>
      <div className="sections">
        <Section id="keys" title={t('list')}>
          {keys.length === 0 ? (
            <p className="text-soft">{t('none')}</p>
          ) : (
            <KeyTable keys={keys} list={isAuthority ? '/desk/partners' : '/portal/keys'} names={names} />
          )}
        </Section>
        <Section id="new" title={t('new')} margin={<p className="margin-note">{t('newNote')}</p>}>
          {isAuthority && partners.length === 0 ? (
            <p>
              {t('noPartner')} <SiteLink to="/desk/people#invite-title">{t('invitePartner')}</SiteLink>
            </p>
          ) : (
            <KeyForm partners={names ? [...names].map(([value, label]) => ({ value, label })) : undefined} />
          )}
        </Section>
      </div>
    </div>
  );
}

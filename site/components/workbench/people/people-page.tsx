import { getLocale, getTranslations } from 'next-intl/server';
import { inLanguage } from '../../../lib/format/bilingual.ts';
import { holderName } from '../../../lib/hub/holder-name.ts';
import { peopleHere, sentInvitations } from '../../../lib/people/people.ts';
import { postsFor, postValue } from '../../../lib/people/posts.ts';
import type { Workbench } from '../../../lib/session/seat.ts';
import { seated } from '../../../lib/session/seated.ts';
import { Refusal } from '../../refusal.tsx';
import { Section } from '../../section.tsx';
import { SiteLink } from '../../site-link.tsx';
import { Unavailable } from '../../unavailable.tsx';
import { Invitations } from './invitations.tsx';
import { InviteForm } from './invite-form.tsx';
import { PeopleList } from './people-list.tsx';

/** Who holds which post at one's own organisation, and who is invited to one. For whoever manages people there. */
export async function PeoplePage({ workbench }: { readonly workbench: Workbench }) {
  const at = await seated(workbench);
  if (!at.ok) return <Refusal problems={at.problems} />;
  const people = await peopleHere();
  if (!people.ok) return <Refusal problems={people.problems} />;
  const { inUse } = at.value;
  const [invitations, holder, t, role] = await Promise.all([
    sentInvitations(),
    holderName(inUse),
    getTranslations('people'),
    getTranslations('role'),
  ]);
  const posts = postsFor(inUse);
  return (
    <div className="sheet pt-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-3 text-soft">
        {t('lead', { holder: inLanguage(await getLocale(), holder.name, holder.nameEn) })}
      </p>
      <div className="sections">
        <Section id="who" title={t('who')}>
          <PeopleList people={people.value} workbench={workbench} />
          {workbench === 'desk' ? (
            <p className="mt-3">
              <SiteLink to="/desk/seats">{t('toConfirm')}</SiteLink>
            </p>
          ) : null}
        </Section>
        <Section
          id="invite-title"
          title={t('invite')}
          margin={<p className="margin-note">{t('inviteMargin')}</p>}
        >
          <InviteForm
            posts={posts.map((post) => ({
              value: postValue(post),
              label: post.own ? role(post.role) : t(`beyond.${post.kind}`),
              ...(post.own ? {} : { note: t(`holder.${post.kind}`) }),
            }))}
            others={posts.some(({ own }) => !own)}
            workbench={workbench}
          />
        </Section>
        <Section id="invitations" title={t('invitations')}>
          {invitations.ok ? (
            <Invitations invitations={invitations.value} />
          ) : (
            <Unavailable problems={invitations.problems} />
          )}
        </Section>
      </div>
    </div>
  );
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Refusal } from '../../../../../components/refusal.tsx';
import { ApplyForm, Eligibility } from '../../../../../components/stars/apply-form.tsx';
import { OwnApplication } from '../../../../../components/stars/own-application.tsx';
import { SiteLink } from '../../../../../components/site-link.tsx';
import { known, single } from '../../../../../lib/http/parameters.ts';
import { starTable } from '../../../../../lib/hub/calculators.ts';
import { ownStars } from '../../../../../lib/hub/star-file.ts';
import { SAID_TO_AGENCY } from '../../../../../lib/stars/said.ts';
import { seated } from '../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ownStars'))('title') };
}

/** An agency and its stars: whether it may apply, its applications with all that it was told, and objections. */
export default async function OwnStarsPage({ searchParams }: PageProps<'/[locale]/portal/stars'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('ownStars');
  const said = known(SAID_TO_AGENCY, single(await searchParams, 'said'));
  const [answer, table] = await Promise.all([ownStars(), starTable()]);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  if (!table.ok) return <Refusal problems={table.problems} />;
  const { starEligibility: eligibility, starApplications, hub } = answer.value;
  const manages = at.value.inUse.role === 'manager';
  return (
    <div className="sheet pt-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-3 text-soft">
        {t('lead')} <SiteLink to="/calculators/stars">{t('calculator')}</SiteLink>
      </p>
      {said ? (
        <p role="status" className="said measure mt-4">
          {t(`said.${said}`)}
        </p>
      ) : null}
      <div className="sections">
        <Eligibility eligibility={eligibility} />
        {manages && eligibility.problems.length === 0 ? <ApplyForm cycle={eligibility.cycle} /> : null}
        {starApplications.nodes.map((application) => (
          <OwnApplication
            key={application.id}
            application={application}
            table={table.value.starTable}
            today={hub.today}
            manages={manages}
          />
        ))}
      </div>
    </div>
  );
}

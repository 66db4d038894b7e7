import { useTranslations } from 'next-intl';
import type { VisitFile } from '../../lib/hub/visits.ts';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';

/** Where a hazard stands, and what either side added since the visit. */
export function HazardCourse({ hazard }: { readonly hazard: VisitFile['hazards'][number] }) {
  const t = useTranslations('hazardCourse');
  const { state, dueOn, steps } = hazard;
  return (
    <>
      <p>
        <strong>{t(`states.${state}`)}</strong> {dueOn ? t('due', { day: dueOn }) : null}
      </p>
      {steps.length === 0 ? null : (
        <ol className="visit-steps">
          {steps.map(({ kind, on, number, note }, index) => (
            <li key={index}>
              {on} {t(`steps.${kind}`)} {number ?? ''} {note ? <Zh>{note}</Zh> : null}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

export interface EarlierHazardsProps {
  readonly at: '/portal/visits' | '/desk/visits';
  readonly hazards: VisitFile['openBefore'];
}

/** What was found on earlier visits and nobody has closed: to be looked at again while one is there. */
export function EarlierHazards({ at, hazards }: EarlierHazardsProps) {
  const t = useTranslations('hazardCourse');
  return (
    <ol>
      {hazards.map(({ id, visit, content, foundOn, dueOn, state }) => (
        <li key={id}>
          <SiteLink to={`${at}/${visit}#hazard-${id}`}>
            {foundOn} <Zh>{content}</Zh>
          </SiteLink>{' '}
          {t(`states.${state}`)} {dueOn ? t('due', { day: dueOn }) : null}
        </li>
      ))}
    </ol>
  );
}

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { VisitFile } from '../../lib/hub/visits.ts';
import { Zh } from '../zh.tsx';
import { HazardCourse } from './hazard-course.tsx';

type Hazard = VisitFile['hazards'][number];

export interface VisitHazardsProps {
  readonly hazards: readonly Hazard[];
  readonly under?: ((hazard: Hazard) => ReactNode) | undefined;
}

/** The list of hazards with the five parts of C1-11b; what is missing is said. */
export function VisitHazards({ hazards, under }: VisitHazardsProps) {
  const t = useTranslations('visits');
  const form = useTranslations('visitForm');
  if (hazards.length === 0) return <p>{t('noHazards')}</p>;
  return (
    <ol className="visit-hazards">
      {hazards.map((hazard) => {
        const { content, type, basis, cause, advice, adviceNumber, agreedBy, agreedOn, rectifiedOn } = hazard;
        const facts: readonly (readonly [string, string | null])[] = [
          [form('type'), type],
          [form('basis'), basis],
          [form('cause'), cause],
          [form('advice'), advice],
          [form('adviceNumber'), adviceNumber],
          [t('agreed'), agreedBy && agreedOn ? `${agreedBy} ${agreedOn}` : null],
          [t('rectifiedOn'), rectifiedOn],
        ];
        return (
          <li key={hazard.id} id={`hazard-${hazard.id}`}>
            <p>
              <strong>{form(`severities.${hazard.severity}`)}</strong> <Zh>{content}</Zh>
            </p>
            <dl className="facts">
              {facts.map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value ? <Zh>{value}</Zh> : <span className="text-soft">{t('nothing')}</span>}</dd>
                </div>
              ))}
            </dl>
            <HazardCourse hazard={hazard} />
            {under?.(hazard)}
          </li>
        );
      })}
    </ol>
  );
}

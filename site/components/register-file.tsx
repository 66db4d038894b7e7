import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { inLanguage } from '../lib/format/bilingual.ts';
import type { EnterpriseFile } from '../lib/hub/enterprise.ts';
import { Age } from './age.tsx';
import { Section } from './section.tsx';
import { Zh } from './zh.tsx';

/** What the register of an authority says of an enterprise: one enterprise, one file (Z-10-2). */
export function RegisterFile({
  enterprise,
  today,
}: {
  readonly enterprise: EnterpriseFile;
  readonly today: string;
}) {
  const t = useTranslations('enterprise');
  const agency = useTranslations('agency');
  const locale = useLocale();
  const { authority, updatedOn } = enterprise;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [agency('address'), zh(enterprise.address)],
    [t('industry'), zh(enterprise.industry)],
    [t('type'), zh(enterprise.type)],
    [t('established'), enterprise.establishedOn],
    [t('formerNames'), zh(enterprise.formerNames.join('、'))],
    [t('otherNames'), zh(enterprise.otherNames.join('、'))],
    [t('registerOf'), inLanguage(locale, authority.name, authority.nameEn)],
  ];
  return (
    <Section
      id="register"
      title={t('register')}
      margin={
        <p className="margin-note">
          {t('updated')} {updatedOn} (<Age from={updatedOn} today={today} />)
        </p>
      }
    >
      <dl className="facts">
        {facts.map(([label, value]) =>
          value ? (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </Section>
  );
}

function zh(text: string | null): ReactNode {
  return text ? <Zh>{text}</Zh> : null;
}

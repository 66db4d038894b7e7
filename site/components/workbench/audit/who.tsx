import { useLocale, useTranslations } from 'next-intl';
import { auditPlace, type AuditSearch } from '../../../lib/audit/audit-search.ts';
import { capacityText } from '../../../lib/audit/capacity.ts';
import { inLanguage } from '../../../lib/format/bilingual.ts';
import type { AuditEntry } from '../../../lib/hub/audit.ts';
import { HOLDER_KINDS, ROLES } from '../../../lib/session/seat.ts';
import { SiteLink } from '../../site-link.tsx';

export interface WhoProps {
  readonly person: string;
  readonly search: AuditSearch;
  readonly self: { readonly account: string; readonly name: string };
}

/** Who did it: one's own name, a job of the hub, a partner's key, else the account's id. */
export function Who({ person, search, self }: WhoProps) {
  const t = useTranslations('audit');
  return (
    <SiteLink to={auditPlace({ ...search, person })} className="break-words">
      {nameOf()}
    </SiteLink>
  );

  function nameOf(): string {
    if (person === self.account) return t('oneself', { name: self.name });
    if (person.startsWith('system:')) return t('system', { job: person.slice('system:'.length) });
    if (person.startsWith('key:')) return t('key', { id: person.slice('key:'.length) });
    return person === 'unknown' ? t('unknown') : person;
  }
}

export interface CapacityProps {
  readonly of: AuditEntry['actingAs'];
  readonly search: AuditSearch;
}

/** In whose name it was done, in words. */
export function Capacity({ of, search }: CapacityProps) {
  const t = useTranslations('audit');
  const role = useTranslations('role');
  const holderKind = useTranslations('holderKind');
  const locale = useLocale();
  if (of === null || of.kind === 'SYSTEM') return null;
  const kind = HOLDER_KINDS.find((one) => one === of.kind);
  const asRole = ROLES.find((one) => one === of.role);
  const holder =
    of.holderName === null
      ? `${kind ? holderKind(kind) : of.kind} ${of.holder}`
      : inLanguage(locale, of.holderName, of.holderNameEn);
  const name = `${holder} ${asRole ? role(asRole) : (of.role ?? '')}`.trim();
  return (
    <span className="block text-sm">
      <SiteLink to={auditPlace({ ...search, actingAs: capacityText(of) })}>{t('as', { name })}</SiteLink>
    </span>
  );
}

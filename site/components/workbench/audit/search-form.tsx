import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import type { AuditSearch } from '../../../lib/audit/audit-search.ts';
import { capacityText } from '../../../lib/audit/capacity.ts';
import { JOURNAL_TYPES } from '../../../lib/audit/journal-types.ts';
import { pathIn } from '../../../lib/http/headers.ts';
import { SiteLink } from '../../site-link.tsx';

const OFFICE = ['clerk', 'reviewer', 'leader', 'administrator', 'auditor'] as const;

export interface AuditFormProps {
  readonly search: AuditSearch;
  /** The auditor's own authority. */
  readonly authority: string;
}

/** What of the record to show: a plain form, answered by its own page. */
export function AuditForm({ search, authority }: AuditFormProps) {
  const t = useTranslations('audit');
  const role = useTranslations('role');
  const locale = useLocale();
  const own = OFFICE.map((one) => ({
    value: capacityText({ kind: 'AUTHORITY', holder: authority, role: one }),
    label: t('ownRole', { role: role(one) }),
  }));
  const known = JOURNAL_TYPES.map((type) => ({ value: type, label: t(`type.${type}`) }));
  return (
    <form method="get" action={pathIn(locale, '/desk/audit')} className="no-print audit-form">
      <Part name={t('from')}>
        {(id) => (
          <input id={id} name="from" type="date" defaultValue={search.from} className="field field-small" />
        )}
      </Part>
      <Part name={t('to')}>
        {(id) => (
          <input id={id} name="to" type="date" defaultValue={search.to} className="field field-small" />
        )}
      </Part>
      <Part name={t('what')}>
        {(id) => <Choice id={id} name="type" chosen={search.type} choices={known} />}
      </Part>
      <Part name={t('actingAs')}>
        {(id) => <Choice id={id} name="actingAs" chosen={search.actingAs} choices={own} />}
      </Part>
      <Part name={t('person')}>{(id) => <Line id={id} name="person" value={search.person} />}</Part>
      <Part name={t('subject')}>{(id) => <Line id={id} name="subject" value={search.subject} />}</Part>
      <Part name={t('clause')}>{(id) => <Line id={id} name="clause" value={search.clause} />}</Part>
      <p className="audit-form-end">
        <button type="submit" className="button button-small">
          {t('search')}
        </button>
        <SiteLink to="/desk/audit">{t('all')}</SiteLink>
      </p>
    </form>
  );
}

function Part({ name, children }: { readonly name: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="audit-part">
      <label htmlFor={id}>{name}</label>
      {children(id)}
    </div>
  );
}

interface LineProps {
  readonly id: string;
  readonly name: string;
  readonly value: string | undefined;
}

function Line({ id, name, value }: LineProps) {
  return (
    <input
      id={id}
      name={name}
      type="text"
      defaultValue={value}
      maxLength={200}
      autoComplete="off"
      spellCheck={false}
      className="field field-small"
    />
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly name: string;
  readonly chosen: string | undefined;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** A choice; what was chosen by a link and is not on the list stands there as it is. */
function Choice({ id, name, chosen, choices }: ChoiceProps) {
  const t = useTranslations('audit');
  const isListed = chosen === undefined || choices.some(({ value }) => value === chosen);
  return (
    <select id={id} name={name} defaultValue={chosen ?? ''} className="field field-small">
      <option value="">{t('any')}</option>
      {isListed ? null : <option value={chosen}>{chosen}</option>}
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

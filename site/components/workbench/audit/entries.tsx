import { useTranslations } from 'next-intl';
import { auditPlace, type AuditSearch } from '../../../lib/audit/audit-search.ts';
import { knownType } from '../../../lib/audit/journal-types.ts';
import { subjectPlace } from '../../../lib/audit/subject-place.ts';
import { secondOfInstant } from '../../../lib/format/day.ts';
import type { AuditEntry } from '../../../lib/hub/audit.ts';
import { Cited } from '../../cited.tsx';
import { SiteLink } from '../../site-link.tsx';
import { Capacity, Who } from './who.tsx';

const KINDS = [
  'Agency',
  'Enterprise',
  'Expert',
  'Person',
  'Finding',
  'Talk',
  'Escalation',
  'Notice',
  'Listing',
  'Contract',
  'Import',
  'Account',
  'Invitation',
  'Key',
  'Demonstration',
] as const;

export interface EntriesProps {
  readonly entries: readonly AuditEntry[];
  readonly search: AuditSearch;
  /** Who looks: the one account whose name is known here. */
  readonly self: { readonly account: string; readonly name: string };
}

/** The record, newest first: when, who in what capacity, what by which clauses, about what, in which request. */
export function Entries({ entries, search, self }: EntriesProps) {
  const t = useTranslations('audit');
  return (
    <div className="wide-table">
      <table className="ledger stacked audit">
        <caption className="sr-only">{t('title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('who')}</th>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('about')}</th>
            <th scope="col">{t('request')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <th scope="row" className="audit-when">
                {secondOfInstant(entry.recordedAt)}
              </th>
              <td>
                <Who person={entry.person} search={search} self={self} />
                <Capacity of={entry.actingAs} search={search} />
              </td>
              <td>
                <What entry={entry} search={search} />
              </td>
              <td>
                <About entry={entry} search={search} />
              </td>
              <td className="audit-request">{entry.requestId ?? t('noRequest')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface PartProps {
  readonly entry: AuditEntry;
  readonly search: AuditSearch;
}

function What({ entry: { type, clauses, occurredOn, recordedAt }, search }: PartProps) {
  const t = useTranslations('audit');
  const known = knownType(type);
  const earlier = occurredOn !== secondOfInstant(recordedAt).slice(0, 10);
  return (
    <>
      <SiteLink to={auditPlace({ ...search, type })}>{known ? t(`type.${known}`) : type}</SiteLink>
      {known ? <span className="ledger-note block">{type}</span> : null}
      {earlier ? <span className="ledger-note block">{t('occurredOn', { day: occurredOn })}</span> : null}
      {clauses.map((clause) => (
        <span key={clause.clause} className="block">
          <Cited clause={clause} brief />
        </span>
      ))}
    </>
  );
}

function About({ entry: { subjectKind, subject }, search }: PartProps) {
  const t = useTranslations('audit');
  const kind = KINDS.find((one) => one === subjectKind);
  const place = subjectPlace(subjectKind, subject);
  return (
    <>
      {kind ? t(`kind.${kind}`) : subjectKind}
      <span className="code block break-all">
        {place === undefined ? subject : <SiteLink to={place}>{subject}</SiteLink>}
      </span>
      {search.subject === subject ? null : (
        <span className="no-print block text-sm">
          <SiteLink to={auditPlace({ subject })}>{t('allAbout')}</SiteLink>
        </span>
      )}
    </>
  );
}

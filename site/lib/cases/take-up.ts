import type { EscalationFile } from '../hub/ladder.ts';

type Proposal = Pick<EscalationFile, 'id' | 'proposes' | 'clause' | 'subject'>;

/** Where a proposal of the ladder is taken up: a notice or an entry that names it, with what it already says. */
export function takeUp({ id, proposes, clause, subject }: Proposal): string {
  const kind =
    subject.__typename === 'Agency' ? 'AGENCY' : subject.__typename === 'Expert' ? 'EXPERT' : 'ENTERPRISE';
  const code = subject.__typename === 'Expert' ? subject.id : subject.creditCode;
  const given =
    proposes === 'EXPOSURE'
      ? {
          kind: 'EXPOSURE',
          subjects: kind === 'EXPERT' ? `专家：${code}` : code,
          subjectsKind: kind === 'ENTERPRISE' ? 'ENTERPRISE' : 'AGENCY',
        }
      : { register: 'LOCAL_DISCREDIT', 'subject.kind': kind, 'subject.code': code };
  const query = new URLSearchParams({ ...given, basis: clause.clause, escalation: id });
  return `/desk/${proposes === 'EXPOSURE' ? 'notices' : 'listings'}/new?${query.toString()}`;
}

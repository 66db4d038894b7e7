import type { NamedSubjectFragment } from '../../lib/hub/generated/graphql.ts';
import { SubjectName } from '../subject-name.tsx';

/** Whom a record is about: the name, and the code by which it is told from its namesakes. */
export function CaseSubject({ subject }: { readonly subject: NamedSubjectFragment }) {
  return (
    <>
      <SubjectName subject={subject} />{' '}
      <span className="account">{subject.__typename === 'Expert' ? subject.id : subject.creditCode}</span>
    </>
  );
}

import { z } from 'zod';
import { choice, text } from '../form/fields.ts';
import type { TypedSubject } from './subject-typed.ts';

/** The fields of `SubjectField`, for the schema of a form. */
export const subjectFields = {
  'subject.kind': choice(['AGENCY', 'ENTERPRISE', 'EXPERT']),
  'subject.code': text(200),
  picked: z.string().max(64).optional(),
  offeredFor: z.string().max(200).optional(),
};

/** What was typed in those fields. */
export function typedSubject(input: z.output<z.ZodObject<typeof subjectFields>>): TypedSubject {
  return {
    kind: input['subject.kind'],
    typed: input['subject.code'],
    picked: input.picked,
    offeredFor: input.offeredFor,
  };
}

import { enumOf } from '@chengan/shared/graph/enum-of';
import { registerEnumType } from 'type-graphql';
import { VISIT_RATINGS, VISIT_STATES } from './visit.ts';

export const VisitRating = enumOf(VISIT_RATINGS);
registerEnumType(VisitRating, {
  name: 'VisitRating',
  description: '满意、一般、差: form C of the Suzhou standard.',
});
export const VisitState = enumOf(VISIT_STATES);
registerEnumType(VisitState, {
  name: 'VisitState',
  description: 'How far the confirmation sheet is signed.',
});
export const SigningParty = enumOf(['AGENCY', 'CLIENT']);
registerEnumType(SigningParty, { name: 'SigningParty' });
export const VisitAnswerKind = enumOf(['CONFIRMED', 'CONTESTED']);
registerEnumType(VisitAnswerKind, {
  name: 'VisitAnswerKind',
  description: 'The client says that the sheet holds, or that the signature is not theirs.',
});

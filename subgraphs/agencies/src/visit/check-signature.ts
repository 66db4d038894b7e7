import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { checkOptionalText, checkText } from '@chengan/shared/text/check-text';
import type { PersonFact } from './check-person.ts';
import { isDrawing } from './signature-drawing.ts';
import type { SignatureInput, VisitInput } from './visit-input.ts';

const MOST_SIGNATURES = 20;

/**
 * Why the signatures on a sheet cannot be what they claim (S-5.4.1c): an agency's signer who was not at the site, a
 * client's without a name, neither drawing nor sheet, signed before the visit began or in the future. A sheet without
 * signatures is no reason: it is unsigned, and says so.
 */
export function signatureProblems(
  { signatures, practitioners, startedAt }: VisitInput,
  known: readonly PersonFact[],
  now: number,
): Problem[] {
  if (signatures.length > MOST_SIGNATURES) {
    return [
      problem('TOO_MANY', `签字最多 ${MOST_SIGNATURES} 个。`, `At most ${MOST_SIGNATURES} signatures.`, {
        field: 'signatures',
      }),
    ];
  }
  return signatures.flatMap((signature, index) => {
    const at = `signatures.${index}`;
    return [
      ...(signature.party === 'AGENCY'
        ? signerProblems(signature, practitioners, known, at)
        : clientProblems(signature, at)),
      ...markProblems(signature, at),
      ...timeProblems(Date.parse(signature.signedAt), Date.parse(startedAt), now, at),
    ];
  });
}

function signerProblems(
  { practitioner }: SignatureInput,
  present: readonly string[],
  known: readonly PersonFact[],
  at: string,
): Problem[] {
  if (practitioner !== null && present.includes(practitioner) && known.some(({ id }) => id === practitioner))
    return [];
  return [
    problem(
      'SIGNER_NOT_PRESENT',
      '机构签字人须是本次到现场的服务人员。',
      'Who signs for the agency must have been at the site.',
      { field: `${at}.practitioner`, clause: 'S-5.4.1c' },
    ),
  ];
}

function clientProblems({ name, post }: SignatureInput, at: string): Problem[] {
  return [
    ...checkText(name ?? '', { field: `${at}.name`, name: '企业签字人姓名', nameEn: 'name', longest: 50 }),
    ...checkOptionalText(post, { field: `${at}.post`, name: '企业签字人职务', nameEn: 'post', longest: 50 }),
  ];
}

function markProblems({ drawing, sheet }: SignatureInput, at: string): Problem[] {
  if (drawing === null && sheet === null) {
    return [
      problem(
        'SIGNATURE_MISSING',
        '请签字，或上传已签字的确认单照片。',
        'Sign, or add a picture of the signed sheet.',
        {
          field: `${at}.drawing`,
          clause: 'S-5.4.1c',
        },
      ),
    ];
  }
  if (drawing === null || isDrawing(drawing)) return [];
  return [
    problem('SIGNATURE_MALFORMED', '签字笔迹无效，请重新签字。', 'The signature does not read; sign again.', {
      field: `${at}.drawing`,
    }),
  ];
}

function timeProblems(signed: number, started: number, now: number, at: string): Problem[] {
  if (Number.isNaN(started)) return [];
  if (signed >= started && signed <= now) return [];
  return [
    problem(
      'SIGNED_OUT_OF_TIME',
      '签字时间须在服务开始之后，且不晚于现在。',
      'A sheet is signed after the visit began and not in the future.',
      { field: `${at}.signedAt`, clause: 'S-5.4.1c' },
    ),
  ];
}

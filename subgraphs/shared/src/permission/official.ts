import type { Problem } from '../outcome/outcome.ts';
import type { Official } from './actor.ts';
import type { OfficialRole } from './roles.ts';

const NAMES: Readonly<Record<OfficialRole, { readonly zh: string; readonly en: string }>> = {
  clerk: { zh: '经办人', en: 'clerk' },
  reviewer: { zh: '审核人', en: 'reviewer' },
  leader: { zh: '负责人', en: 'leader' },
};

/** How long a second factor counts as fresh, in minutes. No regulation sets it: it is this hub's own measure. */
export const STEP_UP_MINUTES = 10;

/** FORBIDDEN unless the official has one of `roles`. */
export function roleProblems(official: Official, roles: readonly OfficialRole[]): Problem[] {
  if (roles.includes(official.role)) return [];
  const zh = roles.map((role) => NAMES[role].zh).join('或');
  const en = roles.map((role) => NAMES[role].en).join(' or a ');
  return [
    {
      code: 'FORBIDDEN',
      message: `此事须由${zh}办理，您的角色是${NAMES[official.role].zh}。`,
      messageEn: `This takes a ${en}; your role is ${NAMES[official.role].en}.`,
    },
  ];
}

/** SAME_PERSON when the official is one of those who acted before: nobody decides on what they themselves did. */
export function anotherPersonProblems(official: Official, before: readonly (string | null)[]): Problem[] {
  if (!before.includes(official.account)) return [];
  return [
    {
      code: 'SAME_PERSON',
      message: '提出、办理过此事的人不能再作决定，须由另一人办理。',
      messageEn: 'Whoever proposed or handled this cannot decide on it; another person must.',
    },
  ];
}

/** STEP_UP_REQUIRED unless the official gave a second factor within the last ten minutes; `now` in ms since the epoch. */
export function stepUpProblems({ steppedUpAt }: Official, now: number): Problem[] {
  const age = now - (steppedUpAt ?? Number.NEGATIVE_INFINITY);
  if (age >= 0 && age <= STEP_UP_MINUTES * 60_000) return [];
  return [
    {
      code: 'STEP_UP_REQUIRED',
      message: `此事须重新验证动态口令（${STEP_UP_MINUTES} 分钟内有效）。`,
      messageEn: `This needs your one-time code again (good for ${STEP_UP_MINUTES} minutes).`,
    },
  ];
}

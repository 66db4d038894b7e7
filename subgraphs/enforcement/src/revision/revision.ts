import { authorityById } from '@chengan/shared/authority/authority';
import { changedMeanwhile } from '@chengan/shared/outcome/changed-meanwhile';
import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import { actingAs } from '@chengan/shared/permission/actor';
import type { OfficialRole } from '@chengan/shared/permission/roles';

/** How often a file was changed, and who changed it last, in which role. */
export interface Revised {
  /** 1 as first stored; every change adds one. */
  readonly revision: number;
  /** ISO 8601; null while nothing was changed. */
  readonly changedAt: string | null;
  /** As the journal has it: `AUTHORITY:jiangyin:leader`. */
  readonly changedAs: string | null;
}

/** Which file somebody decides on, and the revision that they had before them; without one, whichever it is now. */
export interface Seen {
  readonly id: string;
  readonly revision?: number | null | undefined;
}

/** What a file is stored with first. */
export const FIRST: Revised = { revision: 1, changedAt: null, changedAs: null };

/** The next revision of a file, changed by `official` at `changedAt` (ISO 8601). */
export function nextRevision({ revision }: Revised, official: Official, changedAt: string): Revised {
  const changedAs = actingAs({ kind: 'AUTHORITY', holder: official.authority, role: official.role });
  return { revision: revision + 1, changedAt, changedAs };
}

/** The state of a file in words, for whoever has an older one before them. */
export interface StateName {
  readonly zh: string;
  readonly en: string;
}

/**
 * What is to be said to whoever decides on `file`: that it is another revision than the one they saw, with who changed
 * it in which role, when, and which state it has now; else what stands against the decision. Somebody who may not
 * decide on it at all is told that alone.
 */
export function withRevision(
  seen: number | null | undefined,
  file: Revised & { readonly state: string },
  name: StateName,
  problems: readonly Problem[],
): readonly Problem[] {
  const stale = staleProblems(seen, file, name);
  if (stale.length === 0) return problems;
  const forbidden = problems.filter((one) => one.code === 'FORBIDDEN');
  return forbidden.length > 0 ? forbidden : stale;
}

const ROLE_NAMES: Readonly<Record<OfficialRole, StateName>> = {
  clerk: { zh: '经办人', en: 'clerk' },
  reviewer: { zh: '审核人', en: 'reviewer' },
  leader: { zh: '负责人', en: 'leader' },
};

function staleProblems(
  seen: number | null | undefined,
  { revision, changedAt, changedAs, state }: Revised & { readonly state: string },
  name: StateName,
): Problem[] {
  const [, authority = '', role = ''] = changedAs?.split(':') ?? [];
  const bureau = authorityById(authority);
  const who = isOfficialRole(role) ? ROLE_NAMES[role] : undefined;
  const at = changedAt && wallClock(changedAt);
  const by = who && at ? `由${bureau?.name ?? authority}${who.zh}于 ${at} 办理，` : '';
  const byEn = who && at ? ` by a ${who.en} of ${bureau?.nameEn ?? authority} at ${at}` : '';
  const words = {
    zh: `此事项在您打开之后已有变动：${by}现为“${name.zh}”。请查看后再办理。`,
    en: `This has changed since you opened it${byEn}; it is now ${name.en}. Look at it again before you decide.`,
  };
  return changedMeanwhile(seen, revision, words, {
    state,
    role: role || null,
    authority: authority || null,
    changedAt,
  });
}

function isOfficialRole(role: string): role is OfficialRole {
  return Object.hasOwn(ROLE_NAMES, role);
}

const SHANGHAI_MS = 8 * 3_600_000;

/** The minute in Asia/Shanghai, as it is written in files. */
function wallClock(instant: string): string {
  return new Date(Date.parse(instant) + SHANGHAI_MS).toISOString().slice(0, 16).replace('T', ' ');
}

import { type Role, type Seat, type Workbench, workbenchOf } from '../session/seat.ts';

/** A screen that the navigation leads to. */
export interface Screen {
  readonly to: `/${Workbench}` | `/${Workbench}/${string}`;
  /** Its name: a key of `workbench` in `i18n/messages/workbench.*.json`. */
  readonly name:
    | 'due'
    | 'suggestions'
    | 'complaints'
    | 'contracts'
    | 'projects'
    | 'objections'
    | 'filings'
    | 'cycle'
    | 'findings'
    | 'notices'
    | 'listings'
    | 'talks'
    | 'stars'
    | 'surveys'
    | 'inspections'
    | 'spotChecks'
    | 'risks'
    | 'drills'
    | 'escalations'
    | 'practitioners'
    | 'qualifications'
    | 'expertFile'
    | 'file'
    | 'reports'
    | 'import'
    | 'visits'
    | 'hazardReports'
    | 'audit'
    | 'people'
    | 'seats'
    | 'partners'
    | 'keys'
    | 'account';
  /** Who has it; everybody at that workbench when absent. The hub decides again who may do what there. */
  readonly for?: {
    readonly kinds?: readonly Seat['kind'][];
    readonly roles?: readonly Role[];
    /** The bureau under whose act the screen is, for it and those below it. */
    readonly bureau?: string;
  };
}

const OFFICIALS = ['clerk', 'reviewer', 'leader'] as const;
/** An auditor sees every case and acts on none. */
const OBSERVERS = [...OFFICIALS, 'auditor'] as const;

/** Every screen of the two workbenches, in the order of the navigation. A new screen is a line here. */
export const SCREENS: readonly Screen[] = [
  { to: '/desk', name: 'due', for: { roles: OFFICIALS } },
  { to: '/desk/import', name: 'import', for: { roles: OFFICIALS } },
  { to: '/desk/suggestions', name: 'suggestions', for: { roles: OBSERVERS } },
  { to: '/desk/complaints', name: 'complaints', for: { roles: OFFICIALS } },
  { to: '/desk/filings', name: 'filings', for: { roles: OBSERVERS } },
  { to: '/desk/findings', name: 'findings', for: { roles: OBSERVERS } },
  { to: '/desk/objections', name: 'objections', for: { roles: OBSERVERS } },
  { to: '/desk/cycle', name: 'cycle', for: { roles: OBSERVERS, bureau: 'jiangyin' } },
  { to: '/desk/notices', name: 'notices', for: { roles: OBSERVERS } },
  { to: '/desk/listings', name: 'listings', for: { roles: OBSERVERS } },
  { to: '/desk/inspections', name: 'inspections', for: { roles: OBSERVERS } },
  { to: '/desk/spot-checks', name: 'spotChecks', for: { roles: OBSERVERS } },
  { to: '/desk/reports', name: 'reports', for: { roles: OBSERVERS } },
  { to: '/desk/risks', name: 'risks', for: { roles: OBSERVERS } },
  { to: '/desk/talks', name: 'talks', for: { roles: OBSERVERS } },
  { to: '/desk/stars', name: 'stars', for: { roles: OBSERVERS } },
  { to: '/desk/surveys', name: 'surveys', for: { roles: OFFICIALS, bureau: 'suzhou' } },
  { to: '/desk/escalations', name: 'escalations', for: { roles: OBSERVERS } },
  { to: '/desk/visits', name: 'visits', for: { roles: OBSERVERS } },
  { to: '/desk/hazard-reports', name: 'hazardReports', for: { roles: OBSERVERS } },
  { to: '/desk/contracts', name: 'contracts', for: { roles: OBSERVERS } },
  { to: '/desk/projects', name: 'projects', for: { roles: OBSERVERS } },
  { to: '/desk/audit', name: 'audit', for: { roles: ['auditor'] } },
  { to: '/desk/people', name: 'people', for: { roles: ['administrator'] } },
  { to: '/desk/seats', name: 'seats', for: { roles: ['administrator', 'leader', 'auditor'] } },
  { to: '/desk/partners', name: 'partners', for: { roles: ['administrator'] } },
  { to: '/desk/account', name: 'account' },
  { to: '/portal', name: 'due', for: { kinds: ['AGENCY', 'ENTERPRISE', 'EXPERT'] } },
  { to: '/portal/risks', name: 'risks', for: { kinds: ['ENTERPRISE'] } },
  { to: '/portal/drills', name: 'drills', for: { kinds: ['ENTERPRISE'] } },
  { to: '/portal/file', name: 'file', for: { kinds: ['AGENCY', 'ENTERPRISE'] } },
  { to: '/portal/reports', name: 'reports', for: { kinds: ['AGENCY'] } },
  { to: '/portal/objections', name: 'objections', for: { kinds: ['AGENCY', 'EXPERT'] } },
  { to: '/portal/filings', name: 'filings', for: { kinds: ['AGENCY', 'EXPERT'] } },
  { to: '/portal/stars', name: 'stars', for: { kinds: ['AGENCY'] } },
  { to: '/portal/surveys', name: 'surveys', for: { kinds: ['ENTERPRISE'] } },
  { to: '/portal/visits', name: 'visits', for: { kinds: ['AGENCY', 'ENTERPRISE'] } },
  { to: '/portal/contracts', name: 'contracts', for: { kinds: ['AGENCY', 'ENTERPRISE'] } },
  { to: '/portal/projects', name: 'projects', for: { kinds: ['AGENCY', 'ENTERPRISE'] } },
  { to: '/portal/practitioners', name: 'practitioners', for: { kinds: ['AGENCY'] } },
  { to: '/portal/qualifications', name: 'qualifications', for: { kinds: ['AGENCY'] } },
  { to: '/portal/expert-file', name: 'expertFile', for: { kinds: ['EXPERT'] } },
  { to: '/portal/people', name: 'people', for: { roles: ['manager', 'administrator'] } },
  { to: '/portal/keys', name: 'keys', for: { kinds: ['PARTNER'] } },
  { to: '/portal/account', name: 'account' },
];

/** The screens of somebody in that seat, in the order of the navigation. */
export function screensOf(
  seat: Pick<Seat, 'kind' | 'role'> & Partial<Pick<Seat, 'holder'>>,
): readonly Screen[] {
  const workbench = workbenchOf(seat);
  return SCREENS.filter(({ to, for: whom }) => {
    if (to !== `/${workbench}` && !to.startsWith(`/${workbench}/`)) return false;
    return (
      (whom?.kinds?.includes(seat.kind) ?? true) &&
      (whom?.roles?.includes(seat.role) ?? true) &&
      isOf(seat.holder, whom?.bureau)
    );
  });
}

/** Whether a holder is a bureau or stands below it; an authority's id begins with that of the one above it. */
function isOf(holder: string | undefined, bureau: string | undefined): boolean {
  return bureau === undefined || holder === bureau || (holder?.startsWith(`${bureau}-`) ?? false);
}

/** Whether a place belongs to a screen: the screen itself, or what lies under it; the landing has nothing under it. */
export function isAt(place: string, { to }: Screen): boolean {
  const path = place.split('?', 1)[0] ?? '';
  return path === to || (to !== '/desk' && to !== '/portal' && path.startsWith(`${to}/`));
}

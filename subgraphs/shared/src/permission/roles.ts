/** What a person or a system may act for, and as what: DESIGN §7, the words of the bureaus' own practice. */
export const ROLES = {
  /** 经办 · 审核 · 负责人 · 管理员 · 审计员 of an authority. */
  AUTHORITY: ['clerk', 'reviewer', 'leader', 'administrator', 'auditor'],
  AGENCY: ['manager', 'staff'],
  ENTERPRISE: ['manager', 'staff'],
  EXPERT: ['expert'],
  /** `system` is what holds an API key; a person administers the keys. */
  PARTNER: ['administrator', 'system'],
} as const;

export type HolderKind = keyof typeof ROLES;
export type Role<K extends HolderKind = HolderKind> = (typeof ROLES)[K][number];
/** The roles that work on cases; the other two of an authority manage people, and look. */
export type OfficialRole = Extract<Role<'AUTHORITY'>, 'clerk' | 'reviewer' | 'leader'>;

/** What may be done or seen beyond the public. Every non-public field of the graph asks for one. */
export const SCOPES = [
  'finding:read',
  'finding:propose',
  'finding:decide',
  'finding:review',
  'talk:read',
  'talk:record',
  'talk:withdraw',
  'inspection:read',
  'inspection:record',
  'spot-check:plan',
  'escalation:read',
  'escalation:decide',
  'notice:read',
  'notice:draft',
  'notice:approve',
  'notice:publish',
  'notice:withdraw',
  'notice:review',
  'listing:read',
  'listing:propose',
  'listing:transmit',
  'listing:decide',
  'listing:review',
  'suggestion:read',
  'complaint:handle',
  'objection:read',
  'objection:make',
  'dispute:record',
  'score:read',
  'star:read',
  'star:own',
  'star:apply',
  'star:handle',
  'survey:answer',
  'star:decide',
  'star:publish',
  'cycle:read',
  'score:close',
  'score:publish',
  'contract:read',
  'contract:write',
  'contract:dispute',
  'contract:settle',
  'due:read',
  'practitioner:read',
  'practitioner:manage',
  'certificate:keep',
  'expert-file:keep',
  'qualification:manage',
  'qualification:supervise',
  'attachment:add',
  'attachment:read',
  'filing:read',
  'filing:submit',
  'filing:notify',
  'filing:look',
  'monthly-report:read',
  'monthly-report:prepare',
  'monthly-report:submit',
  'agency-file:read',
  'agency-file:amend',
  'visit:read',
  'visit:record',
  'visit:answer',
  'hazard:read',
  'hazard:answer',
  'safety-record:read',
  'safety-record:keep',
  'risk:oversee',
  'register:import',
  'audit:read',
  'people:manage',
  'seat:confirm',
  'key:manage',
  'public:read',
  'schema:read',
] as const;
export type Scope = (typeof SCOPES)[number];

const LOOK = [
  'safety-record:read',
  'risk:oversee',
  'finding:read',
  'inspection:read',
  'talk:read',
  'escalation:read',
  'notice:read',
  'listing:read',
  'suggestion:read',
  'objection:read',
  'score:read',
  'cycle:read',
  'practitioner:read',
  'attachment:read',
  'contract:read',
  'filing:read',
  'monthly-report:read',
  'star:read',
  'agency-file:read',
  'visit:read',
  'hazard:read',
] as const satisfies Scope[];

const HANDLE = [
  ...LOOK,
  'hazard:answer',
  'due:read',
  'finding:propose',
  'talk:record',
  'inspection:record',
  'notice:draft',
  'notice:withdraw',
  'listing:propose',
  'listing:transmit',
  'complaint:handle',
  'dispute:record',
  'register:import',
  'filing:look',
  'star:handle',
  'survey:answer',
] as const satisfies Scope[];

const REVIEW = [
  ...HANDLE,
  'spot-check:plan',
  'finding:decide',
  'finding:review',
  'escalation:decide',
  'notice:review',
  'listing:review',
  'star:decide',
  'score:close',
  'qualification:supervise',
  'contract:settle',
  'talk:withdraw',
] as const satisfies Scope[];

/** What goes out under the bureau's name is decided by the one who answers for it. */
const ANSWER_FOR = [
  ...REVIEW,
  'notice:approve',
  'notice:publish',
  'listing:decide',
  'star:publish',
  'score:publish',
  // a second person confirms who else may decide
  'seat:confirm',
] as const satisfies Scope[];

const AGENCY_WORK = [
  'agency-file:read',
  'visit:read',
  'visit:record',
  'hazard:read',
  'score:read',
  'contract:read',
  'contract:write',
  'practitioner:read',
  'due:read',
  'monthly-report:read',
  'monthly-report:prepare',
  'attachment:add',
  'attachment:read',
  'filing:read',
  'objection:read',
  'star:read',
  'star:own',
] as const satisfies Scope[];

/** What an agency hands in and signs is its manager's to hand in. */
const AGENCY_MANAGE = [
  ...AGENCY_WORK,
  'agency-file:amend',
  'monthly-report:submit',
  'people:manage',
  'filing:submit',
  'filing:notify',
  'objection:make',
  'star:apply',
  'practitioner:manage',
  'certificate:keep',
  'qualification:manage',
  'people:manage',
] as const satisfies Scope[];

const ENTERPRISE_WORK = [
  'due:read',
  'attachment:read',
  'contract:read',
  'contract:dispute',
  'visit:read',
  'visit:answer',
  'safety-record:read',
  'safety-record:keep',
  'survey:answer',
] as const satisfies Scope[];

const EXPERT_WORK = [
  'due:read',
  'objection:read',
  'objection:make',
  'attachment:add',
  'attachment:read',
  'filing:read',
  'filing:notify',
  'practitioner:read',
  'certificate:keep',
  'expert-file:keep',
  'attachment:add',
  'attachment:read',
] as const satisfies Scope[];

const SCOPES_OF: { readonly [K in HolderKind]: { readonly [R in Role<K>]: readonly Scope[] } } = {
  AUTHORITY: {
    clerk: HANDLE,
    reviewer: REVIEW,
    leader: ANSWER_FOR,
    // administrators manage people, not cases
    administrator: ['people:manage', 'seat:confirm', 'key:manage'],
    auditor: [...LOOK, 'audit:read', 'seat:confirm'],
  },
  AGENCY: { manager: AGENCY_MANAGE, staff: AGENCY_WORK },
  ENTERPRISE: { manager: [...ENTERPRISE_WORK, 'people:manage'], staff: ENTERPRISE_WORK },
  EXPERT: { expert: EXPERT_WORK },
  PARTNER: { administrator: ['people:manage', 'key:manage'], system: ['public:read', 'schema:read'] },
};

/** Whether `role` is one that holders of that kind have. */
export function isRoleOf<K extends HolderKind>(kind: K, role: string): role is Role<K> {
  return (ROLES[kind] as readonly string[]).includes(role);
}

/** Everything that `role` may do for a holder of `kind`; none for a role that the kind does not have. */
export function scopesOf(kind: HolderKind, role: string): readonly Scope[] {
  return (SCOPES_OF[kind] as Readonly<Record<string, readonly Scope[]>>)[role] ?? [];
}

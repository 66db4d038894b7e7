import type { Official } from '@chengan/shared/permission/actor';

const person = (account: string, role: Official['role'], authority: string): Official => ({
  account,
  name: account,
  role,
  authority,
});

/** Officials of the tests, two and more of each authority, because nobody decides alone. */
export const PEOPLE = {
  cityClerk: person('city-clerk', 'clerk', 'jiangyin'),
  cityReviewer: person('city-reviewer', 'reviewer', 'jiangyin'),
  citySecondReviewer: person('city-second-reviewer', 'reviewer', 'jiangyin'),
  cityLeader: person('city-leader', 'leader', 'jiangyin'),
  townClerk: person('town-clerk', 'clerk', 'jiangyin-320281108'),
  townReviewer: person('town-reviewer', 'reviewer', 'jiangyin-320281108'),
  townLeader: person('town-leader', 'leader', 'jiangyin-320281108'),
  otherTownReviewer: person('other-town-reviewer', 'reviewer', 'jiangyin-320281107'),
  stateClerk: person('state-clerk', 'clerk', 'changji'),
  stateReviewer: person('state-reviewer', 'reviewer', 'changji'),
  stateLeader: person('state-leader', 'leader', 'changji'),
  countyClerk: person('county-clerk', 'clerk', 'changji-652301'),
  countyReviewer: person('county-reviewer', 'reviewer', 'changji-652301'),
  countyLeader: person('county-leader', 'leader', 'changji-652301'),
  zoneClerk: person('zone-clerk', 'clerk', 'changji-zhundong'),
  suzhouReviewer: person('suzhou-reviewer', 'reviewer', 'suzhou'),
} as const satisfies Record<string, Official>;

/** Invented subjects: the serial "MADEM…" is nobody's. */
export const AGENCY = { kind: 'AGENCY', code: '91320281MADEM00012' } as const;
export const OTHER_AGENCY = { kind: 'AGENCY', code: '91652300MADEM00029' } as const;
export const ENTERPRISE = { kind: 'ENTERPRISE', code: '91320281MADEM00100' } as const;
export const EXPERT = { kind: 'EXPERT', code: 'expert-1' } as const;

export const SUBJECTS = [
  { ...AGENCY, name: '示例江阴安全技术服务有限公司', region: '320281108' },
  { ...OTHER_AGENCY, name: '示例昌吉安全评价有限公司', region: '652301' },
  { ...ENTERPRISE, name: '示例江阴化工有限公司', region: '320281108' },
  { ...EXPERT, name: '示例专家', region: null },
] as const;

import type { Actor } from '@chengan/shared/permission/actor';
import { scopesOf } from '@chengan/shared/permission/roles';
import { agencyFirm, enterpriseFirm } from '../data/names.ts';

/** Those whose lists are asked for besides the public's. Each has a role that no other here has. */
export const ACTORS = [
  {
    account: 'bench-reviewer',
    name: '演示审核',
    kind: 'AUTHORITY',
    role: 'reviewer',
    holder: 'jiangyin',
    scopes: scopesOf('AUTHORITY', 'reviewer'),
  },
  {
    account: 'bench-auditor',
    name: '演示审计',
    kind: 'AUTHORITY',
    role: 'auditor',
    holder: 'jiangyin',
    scopes: scopesOf('AUTHORITY', 'auditor'),
  },
  {
    account: 'bench-agency',
    name: '演示机构经办',
    kind: 'AGENCY',
    role: 'staff',
    holder: agencyFirm(1).code,
    scopes: scopesOf('AGENCY', 'staff'),
  },
  {
    account: 'bench-enterprise',
    name: '演示企业负责人',
    kind: 'ENTERPRISE',
    role: 'manager',
    holder: enterpriseFirm(1).code,
    scopes: scopesOf('ENTERPRISE', 'manager'),
  },
] as const satisfies readonly Actor[];

export type AskingRole = (typeof ACTORS)[number]['role'];

import type { Actor } from '@chengan/shared/permission/actor';
import { scopesOf } from '@chengan/shared/permission/roles';
import { agencyFirm, enterpriseFirm } from '../data/names.ts';
import type { Size } from '../data/size.ts';
import { firstWorking } from '../data/work/make-work.ts';

/** Those whose lists are asked for besides the public's, the agency one that works here. Each has a role that no other has. */
export const actorsOf = (size: Size) =>
  [
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
      holder: agencyFirm(firstWorking(size)).code,
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

export type AskingRole = ReturnType<typeof actorsOf>[number]['role'];

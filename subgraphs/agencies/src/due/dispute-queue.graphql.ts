import { standingOf } from '@chengan/shared/due/due';
import { noTerm } from '@chengan/shared/due/term';
import { openDisputes } from '../contract/dispute.store.ts';
import type { Queue } from './queue.graphql.ts';

/** Contracts that an enterprise says are none of its own: for the officials of the place, and for the agency to know. */
export const disputedContractsQueue: Queue = async ({ em }, inbox, { limit, from }) => {
  if (inbox.of === 'subject' && inbox.kind !== 'AGENCY') return [];
  const whose = inbox.of === 'official' ? { authorities: inbox.territory } : { agency: inbox.code };
  const standing =
    inbox.of === 'official'
      ? standingOf(inbox.asker, 'contract:settle', [])
      : { mine: false, blockedBySeparation: false };
  return (await openDisputes(em, whose, { position: from, limit: limit + 1 })).map((one) => ({
    matter: {
      ...standing,
      kind: 'CONTRACT_DISPUTED',
      target: { kind: 'CONTRACT', id: one.contract },
      title: {
        zh: '企业称机构登记的服务合同并非本企业签订',
        en: 'An enterprise says that a service contract is none of its own',
      },
      subject:
        inbox.of === 'official'
          ? { kind: 'AGENCY', code: one.agency, name: one.agencyName }
          : { kind: 'ENTERPRISE', code: one.enterprise, name: one.clientName },
      authority: one.authority,
      term: noTerm(null),
      waitingSince: one.madeOn,
      whatNext:
        inbox.of === 'official'
          ? { zh: '向双方核实后办结异议', en: 'Ask both sides, then settle it' }
          : {
              zh: '由属地监管部门核实；可准备合同原件备查',
              en: 'The authority of the place looks into it; keep the original ready',
            },
    },
    position: { at: one.madeOn, id: one.id },
  }));
};

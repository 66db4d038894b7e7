import { territoryOf } from '@chengan/shared/authority/authority';
import type { DueMatter, DueTerm } from '@chengan/shared/due/due';
import { standingOf } from '@chengan/shared/due/due';
import { endTerm, noTerm } from '@chengan/shared/due/term';
import { agenciesByCode } from '../agency/agency.store.ts';
import { hazardClause } from '../visit/hazard-course.ts';
import {
  graveOverdue,
  hazardsToRecheck,
  hazardsToRectify,
  type WaitingHazard,
} from '../visit/hazard-course.store.ts';
import type { Queue } from './queue.graphql.ts';

/** To an enterprise: what was found at its site and is to be put right (S-6.3, J-12 六). */
export const hazardsToRectifyQueue: Queue = async ({ em }, inbox, { limit, from }) => {
  if (inbox.of !== 'subject' || inbox.kind !== 'ENTERPRISE') return [];
  const open = await hazardsToRectify(em, inbox.code, { from, limit: limit + 1 });
  const agencies = await agenciesByCode(em, [...new Set(open.map(({ agency }) => agency))]);
  const names = new Map(agencies.map((one) => [one?.creditCode, one?.name ?? null]));
  return open.map((hazard) => ({
    matter: {
      ...lineOf(hazard),
      mine: true,
      blockedBySeparation: false,
      kind: 'HAZARD_TO_RECTIFY',
      title: {
        zh: `服务机构发现的隐患待整改：${hazard.content}`,
        en: `Hazard found at your site, to be put right: ${hazard.content}`,
      },
      subject: { kind: 'AGENCY', code: hazard.agency, name: names.get(hazard.agency) ?? null },
      authority: null,
      waitingSince: hazard.foundOn,
      whatNext: {
        zh: '主要负责人登记知悉；整改完成后登记整改情况，由服务机构复查销号',
        en: 'The principal acknowledges it; once it is put right, say so, and the agency looks again',
      },
    },
    position: positionOf(hazard),
  }));
};

/** To an agency: what its client says is done and waits for a second look. */
export const hazardsToRecheckQueue: Queue = async ({ em }, inbox, { limit, from }) => {
  if (inbox.of !== 'subject' || inbox.kind !== 'AGENCY') return [];
  const waiting = await hazardsToRecheck(em, inbox.code, { from, limit: limit + 1 });
  return waiting.map((hazard) => ({
    matter: {
      ...lineOf(hazard),
      mine: true,
      blockedBySeparation: false,
      kind: 'HAZARD_TO_RECHECK',
      title: {
        zh: `企业已整改，待复查：${hazard.content}`,
        en: `The client says it is put right, to be checked: ${hazard.content}`,
      },
      subject: { kind: 'ENTERPRISE', code: hazard.enterprise, name: null },
      authority: null,
      waitingSince: hazard.doneOn,
      whatNext: {
        zh: '下次到现场时复查：合格的销号，不合格的退回并说明',
        en: 'Look at it on the next visit: close it, or give it back with what is wrong',
      },
    },
    position: positionOf(hazard),
  }));
};

/** To officials: major hazards that were not put right in time. */
export const overdueHazardsQueue: Queue = async ({ em, today }, inbox, { limit, from }) => {
  if (inbox.of !== 'official') return [];
  const { authority } = inbox.official;
  const overdue = await graveOverdue(em, territoryOf(authority), today, { from, limit: limit + 1 });
  return overdue.map((hazard) => ({
    matter: {
      ...lineOf(hazard),
      ...standingOf(inbox.asker, 'hazard:answer', [], hazard.authority === authority),
      kind: 'HAZARD_OVERDUE',
      title: {
        zh: `重大隐患逾期未销号：${hazard.content}`,
        en: `Major hazard not closed in time: ${hazard.content}`,
      },
      subject: { kind: 'ENTERPRISE', code: hazard.enterprise, name: null },
      authority: hazard.authority,
      waitingSince: hazard.dueOn,
      whatNext: {
        zh: '到企业核查，依法处理；机构复查合格销号后自动消除',
        en: 'Check at the enterprise and act by law; it goes once the agency has seen it put right',
      },
    },
    position: positionOf(hazard),
  }));
};

const positionOf = ({ foundOn, id }: WaitingHazard) => ({ at: foundOn, id });

function lineOf(hazard: WaitingHazard): Pick<DueMatter, 'target' | 'key' | 'term'> {
  return { target: { kind: 'VISIT', id: hazard.visit }, key: hazard.id, term: termOf(hazard) };
}

function termOf({ dueOn, authority }: WaitingHazard): DueTerm {
  const clause = hazardClause(authority);
  if (dueOn === null) return noTerm(clause);
  return endTerm(
    dueOn,
    { zh: `服务机构登记的整改期限 ${dueOn}（办法未定期限）`, en: `deadline noted by the agency: ${dueOn}` },
    clause,
  );
}

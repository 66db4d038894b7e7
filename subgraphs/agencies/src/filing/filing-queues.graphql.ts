import type { DueMatter } from '@chengan/shared/due/due';
import { standingOf } from '@chengan/shared/due/due';
import { clockTerm, endTerm, noTerm } from '@chengan/shared/due/term';
import type { Queued } from '@chengan/shared/due/merge';
import { day } from '@chengan/shared/time/day';
import { workingDaysAfter } from '@chengan/shared/time/deadline';
import { beyond, type Queue } from '../due/queue.graphql.ts';
import { isLicensed } from '../service-kind/service-kind.ts';
import { CHANGE_WORDS } from './change-words.ts';
import { changeTerm, firstFilingTerm, projectTerms } from './clocks.ts';
import type { FilingKind } from './filing.ts';
import { filingsToAmend, filingsToLookAt, unfiledAgencies, type WaitingFiling } from './filing-due.store.ts';
import { CHANGE_NOTICE_WORKING_DAYS } from './norms.ts';
import { untoldChanges } from './untold-change.store.ts';
import { unnotifiedContracts } from './unnotified-contract.store.ts';

const KINDS: Readonly<Record<FilingKind, { readonly zh: string; readonly en: string }>> = {
  FIRST: { zh: '机构基本情况首次报送', en: 'First filing of basic information' },
  CHANGE: { zh: '基本信息变更告知', en: 'Notice of changes' },
  PRACTICE: { zh: '开展业务前告知', en: 'Notice before starting business' },
  PROJECT: { zh: '技术服务项目告知', en: 'Notice of a service project' },
};
const OWN = { mine: true, blockedBySeparation: false };
const MOST = 50;
const EARLIEST = day('2020-04-01');

/** For officials: what their own authority received and nobody looked at. */
export const filingsToLookAtQueue: Queue = async ({ em }, inbox, page) => {
  if (inbox.of !== 'official') return [];
  const { authority } = inbox.official;
  const waiting = await filingsToLookAt(em, authority, page);
  return waiting.map((one): Queued => {
    const late = one.clocks.some((clock) => clock.late);
    return {
      position: { at: one.since, id: one.id },
      matter: {
        ...standingOf(inbox.asker, 'filing:look', []),
        kind: 'FILING_TO_LOOK_AT',
        target: { kind: 'FILING', id: one.filing },
        title: {
          zh: `${KINDS[one.kind].zh}${late ? '（逾期）' : ''}待核看`,
          en: `${KINDS[one.kind].en}${late ? ' (late)' : ''} to be looked at`,
        },
        ...about(one),
        authority,
        whatNext: {
          zh: '核看材料是否完整：完整的予以确认，不完整的说明原因退回',
          en: 'See whether it is complete: say so, or return it with the reasons',
        },
      },
    };
  });
};

/** For filers: what was returned to them. */
export const filingsToAmendQueue: Queue = async ({ em }, inbox, { limit, from }) => {
  if (inbox.of !== 'subject') return [];
  const returned = await filingsToAmend(em, inbox.code, limit);
  const queue = returned.map((one): Queued => ({
    position: { at: one.since, id: one.id },
    matter: {
      ...OWN,
      kind: 'FILING_TO_AMEND',
      target: { kind: 'FILING', id: one.filing },
      key: one.id,
      title: { zh: `${KINDS[one.kind].zh}被退回`, en: `${KINDS[one.kind].en}: returned` },
      ...about(one),
      authority: one.authority,
      whatNext: { zh: '按退回原因补正后重新报送', en: 'Amend it by the reasons and file again' },
    },
  }));
  return beyond(queue, from);
};

/**
 * For agencies: the first filing that is missing, changes that were not told, and projects that were not notified, each
 * with the earlier of its two clocks as the reminder.
 */
export const toTellQueue: Queue = async ({ em, today }, inbox, { from }) => {
  if (inbox.of !== 'subject' || inbox.kind !== 'AGENCY') return [];
  const subject = { kind: 'AGENCY' as const, code: inbox.code, name: null };
  const [unfiled] = (await unfiledAgencies(em, inbox.code)).filter(({ filedOn }) => filedOn === null);
  const first = unfiled && firstFilingTerm(unfiled.firstServiceOn);
  const untold = await untoldChanges(em, inbox.code, { since: EARLIEST, today, limit: MOST });
  const contracts = await unnotifiedContracts(em, inbox.code, { since: EARLIEST, today, limit: MOST });
  const queue: Queued[] = [
    ...(first
      ? [
          told(inbox.code, {
            ...{ kind: 'FIRST_FILING_TO_SEND', subject, title: KINDS.FIRST },
            term: endTerm(first.due, first.counted, first.clause),
            waitingSince: first.due,
            key: 'first',
          }),
        ]
      : []),
    ...untold.flatMap(({ change, subject: what, changedOn }) => {
      const term = changeTerm(changedOn);
      const norm = CHANGE_NOTICE_WORKING_DAYS[0].value;
      if (!term || norm === null) return [];
      const { zh, en } = CHANGE_WORDS[what];
      return [
        told(inbox.code, {
          ...{ kind: 'CHANGE_TO_TELL', subject, key: `${change}-${what}` },
          title: { zh: `${zh}变化待告知`, en: `Change to be told: ${en}` },
          term: clockTerm(workingDaysAfter(changedOn, norm), term.clause),
          waitingSince: changedOn,
        }),
      ];
    }),
    ...contracts.flatMap(({ id, enterprise, signedOn, startsOn, kinds }) => {
      const days = { acceptedOn: signedOn, onSiteOn: startsOn, licensed: kinds.some(isLicensed) };
      const [reminder] = projectTerms(days);
      if (!reminder) return [];
      return [
        told(inbox.code, {
          ...{ kind: 'PROJECT_TO_NOTIFY', key: id, waitingSince: signedOn },
          subject: { kind: 'ENTERPRISE', code: enterprise, name: null },
          title: { zh: '承接的业务待书面告知', en: 'Accepted project to be notified' },
          term: {
            ...{ dueOn: reminder.due, counted: reminder.counted, clause: reminder.clause },
            provisional: reminder.provisional,
          },
        }),
      ];
    }),
  ].toSorted((a, b) =>
    a.position.at < b.position.at
      ? -1
      : a.position.at > b.position.at
        ? 1
        : a.position.id < b.position.id
          ? -1
          : 1,
  );
  return beyond(queue, from);
};

type Told = Pick<DueMatter, 'kind' | 'title' | 'subject' | 'term' | 'waitingSince'> & {
  readonly key: string;
};

function told(agency: string, { key, ...matter }: Told): Queued {
  return {
    position: { at: matter.term.dueOn ?? '9999-12-31', id: key },
    matter: {
      ...OWN,
      ...matter,
      target: { kind: 'FILING_FORM', id: agency },
      key,
      authority: null,
      whatNext: { zh: '在“报送与告知”中办理，取得回执', en: 'File it under "Filings" and keep the receipt' },
    },
  };
}

function about({ holderKind, holder, holderName, clocks, since }: WaitingFiling) {
  return {
    subject: { kind: holderKind, code: holder, name: holderName },
    term: noTerm(clocks[0]?.clause ?? null),
    waitingSince: since,
  };
}

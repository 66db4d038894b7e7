import { officialOf } from '@chengan/shared/demonstration/officials';
import { allowed, type Step } from '@chengan/shared/demonstration/step';
import type { World } from '@chengan/shared/demonstration/world-of';
import { addDays } from '@chengan/shared/time/day';
import { complaintsOf } from '../complaint/complaint.store.ts';
import { decideComplaint } from '../complaint/decide-complaint.command.ts';
import { receiveComplaint } from '../complaint/receive-complaint.command.ts';
import { RANK } from './rank.ts';

const TOWN = '320281108';
const DESK = `jiangyin-${TOWN}`;

/** What the public reports in one town: one found empty, one still open. */
export function complaintSteps({ anchor, agencies }: World): Step[] {
  const [agency] = agencies.filter(({ bureau }) => bureau === 'jiangyin');
  if (!agency) return [];
  const receive = (days: number, text: string): Step => ({
    on: addDays(anchor, -days),
    rank: RANK.talk,
    what: 'a report from the public',
    run: async ({ em, clock }) => {
      const on = addDays(anchor, -days - 2);
      const told = { agency: agency.creditCode, place: TOWN, occurredOn: on, text, contact: null };
      allowed(await receiveComplaint(em, clock, { category: 'AGENCY', ...told }), 'a report from the public');
    },
  });
  const answer: Step = {
    on: addDays(anchor, -24),
    rank: RANK.review,
    what: 'the answer to a report from the public',
    run: async ({ em, clock }) => {
      const wanted = { authorities: [DESK], state: 'OPEN', limit: 1, after: undefined } as const;
      for (const { id } of await complaintsOf(em, wanted)) {
        const decision = { outcome: 'UNFOUNDED', clause: null, summary: null, inspection: null } as const;
        const reply = '经到现场核查并调取服务确认单，当日服务人员到场并有双方签字，未发现所反映的情况。';
        const by = officialOf(DESK, 'reviewer');
        allowed(await decideComplaint(em, clock, by, { id, ...decision, reply }), 'an answer');
      }
    },
  };
  return [
    receive(30, '听说这家机构上个月没有派人来，只是补了一张签字单，请核实。'),
    answer,
    receive(4, '服务人员到厂半小时就走了，检查记录写的是一上午。'),
  ];
}

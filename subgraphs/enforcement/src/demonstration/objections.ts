import { allowed, remembered, type Step } from '@chengan/shared/demonstration/step';
import type { World } from '@chengan/shared/demonstration/world-of';
import { objectToFinding } from '../objection/object-to-finding.command.ts';
import { RANK } from './rank.ts';

/** The agency whose result is on public notice objects to one of its findings. */
export function objectionSteps({ creditYear: { onNotice } }: World): Step[] {
  if (!onNotice) return [];
  const { agency, objection } = onNotice;
  return [
    {
      on: objection.on,
      rank: RANK.object,
      what: `objection of ${agency}`,
      run: async (stage) => {
        const objector = {
          account: 'demonstration:agency-on-notice:manager',
          subject: { kind: 'AGENCY', code: agency },
        } as const;
        const finding = remembered(stage, `finding ${objection.finding}`);
        const { grounds } = objection;
        allowed(await objectToFinding(stage.em, stage.clock, objector, { finding, grounds }), agency);
      },
    },
  ];
}

import { officialOf } from '@chengan/shared/demonstration/officials';
import { allowed, type Step } from '@chengan/shared/demonstration/step';
import type { World } from '@chengan/shared/demonstration/world-of';
import { addDays } from '@chengan/shared/time/day';
import { drawSpotChecks, planSpotChecks } from '../spot-check/spot-check.command.ts';
import { RANK } from './rank.ts';

/** The bureau's plan of the year, and a first draw from those who serve in its towns. */
export function spotCheckSteps({ anchor }: World): Step[] {
  return [
    {
      on: addDays(anchor, -10),
      rank: RANK.talk,
      what: 'the spot checks of the year',
      run: async ({ em, clock }) => {
        const year = Number(clock.today().slice(0, 4));
        const scope = '服务合同履行、现场服务真实性、隐患书面告知和台账情况。';
        const leader = officialOf('jiangyin', 'leader');
        const plan = allowed(await planSpotChecks(em, clock, leader, { year, number: 6, scope }), 'a plan');
        const participants = '周庄镇、华士镇；演示专家二人';
        const clerk = officialOf('jiangyin', 'clerk');
        const input = { plan: plan.id, number: 2, participants };
        const drawn = await drawSpotChecks(em, clock, clerk, input, `demonstration-${year}`);
        // a small world may have nobody to draw
        if (
          drawn.ok ||
          drawn.problems.some(({ code }) => code !== 'POOL_EMPTY' && code !== 'DRAW_OUT_OF_RANGE')
        )
          allowed(drawn, 'a draw');
      },
    },
  ];
}

import { adoptedActs } from '@chengan/shared/authority/authority';
import type { Em } from '@chengan/shared/database/database';
import { append } from '@chengan/shared/journal/journal';
import { type Outcome, unless } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Official } from '@chengan/shared/permission/actor';
import { roleProblems } from '@chengan/shared/permission/official';
import type { Clock } from '@chengan/shared/time/clock';
import { saveSettings } from './settings.store.ts';
import { type StarSettings, settingsProblems } from './window.ts';

/**
 * A county's bureau sets when it takes applications for a cycle and how long it announces: S-7.3 leaves the procedure to
 * it. By a reviewer or leader. An announcement that runs keeps its days.
 */
export async function setStarSettings(
  em: Em,
  clock: Clock,
  official: Official,
  cycle: number,
  settings: Omit<StarSettings, 'ownChoice'>,
): Promise<Outcome<StarSettings>> {
  const { authority, account } = official;
  const today = clock.today();
  const county = authority !== 'suzhou' && adoptedActs(authority, today).some(({ act }) => act === 'S');
  return em.transactional(async (tx) => {
    const checked = unless(
      [
        ...(county
          ? []
          : [
              problem(
                'FORBIDDEN',
                '星级评定由苏州各县级市（区）应急管理部门办理。',
                'Stars are given by the county bureaus of Suzhou.',
                { clause: 'S-7.1' },
              ),
            ]),
        ...roleProblems(official, ['reviewer', 'leader']),
        ...settingsProblems(cycle, settings),
      ],
      () => ({ ...settings, ownChoice: true }),
    );
    if (!checked.ok) return checked;
    await saveSettings(tx, authority, cycle, settings, { by: account, on: today });
    await append(tx, clock, [
      {
        type: 'star-settings.changed',
        subjectKind: 'Authority',
        subjectId: authority,
        clauses: ['S-7.2', 'S-7.3'],
        facts: { cycle, ...settings },
        actor: account,
        occurredOn: today,
      },
    ]);
    return checked;
  });
}

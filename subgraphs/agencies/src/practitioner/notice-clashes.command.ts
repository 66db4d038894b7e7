import type { Em } from '@chengan/shared/database/database';
import { seeingAll } from '@chengan/shared/database/session';
import type { Clock } from '@chengan/shared/time/clock';
import { suggest, withdrawSuggestion } from '../suggestion/suggest.command.ts';
import { clashKeys, clashSuggestions } from './clash.ts';
import { pairsOfOnePerson, registrationOf, registrationsUnder } from './clash.store.ts';

/**
 * Suggests, in the caller's transaction, every clash that there is: of one person where `identityHash` is given, else of
 * all. The same clash is suggested once. Call it last: it writes to the journal.
 */
export async function noticeClashes(em: Em, clock: Clock, identityHash?: string): Promise<void> {
  await seeingAll(em, async (em) => {
    const pairs = await pairsOfOnePerson(em, identityHash);
    await suggest(
      em,
      clock,
      pairs.flatMap(({ one, other }) => clashSuggestions(one, other, clock.today())),
    );
  });
}

const CORRECTED = '登记更正后，同一人在两处的登记期间不再重叠';

/**
 * After a correction of `person`: takes back what was suggested about a clash with a registration under `formerHash`
 * that is none any more, and suggests what is one now. Call it last.
 */
export async function settleClashes(
  em: Em,
  clock: Clock,
  person: string,
  formerHash: string,
  identityHash: string,
): Promise<void> {
  await seeingAll(em, async (em) => {
    const corrected = await registrationOf(em, person);
    if (!corrected) return;
    const others = (await registrationsUnder(em, formerHash)).filter((one) => one.person !== person);
    const same = formerHash === identityHash;
    for (const other of others) {
      if (same && clashSuggestions(corrected, other, clock.today()).length > 0) continue;
      for (const key of clashKeys(corrected, other)) await withdrawSuggestion(em, clock, key, CORRECTED);
    }
    await noticeClashes(em, clock, identityHash);
  });
}

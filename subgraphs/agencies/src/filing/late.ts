import { authorityById } from '@chengan/shared/authority/authority';
import { addDays } from '@chengan/shared/time/day';
import type { Suggestion } from '../suggestion/suggestion.ts';
import { CHANGE_WORDS } from './change-words.ts';
import type { Filing, FilingClock } from './filing.ts';

/** Names the fact that a clock ran out, the same whether it was told late or not at all. */
export function breachKey(
  clock: Pick<FilingClock, 'clause' | 'event'>,
  holder: string,
  about: string,
): string {
  return clock.clause === 'J-9a'
    ? `filing:J-9a:${holder}`
    : `filing:${clock.clause}:${holder}:${clock.event}:${about}`;
}

/** What tells apart two clocks of one filing: the change, or the client. */
function aboutOf({ facts }: Filing, index: number): string {
  if (facts.kind === 'CHANGE') return facts.changes[index]?.subject ?? 'OTHER';
  return facts.kind === 'PROJECT' ? facts.client : facts.kind;
}

/**
 * What a filing that came late suggests, each breach under its own clause. `authority`: on whose desk; the day of the
 * conduct is the first day of lateness.
 */
export function lateSuggestions(filing: Filing, authority: string): Suggestion[] {
  const { facts, filer, clocks } = filing;
  const place = facts.kind === 'PROJECT' ? authorityById(facts.place)?.regions[0] : undefined;
  return clocks.flatMap((clock, index) => {
    if (!clock.late || clock.breach === null) return [];
    return [
      {
        key: breachKey(clock, filer.id, aboutOf(filing, index)),
        subject: filer,
        clause: clock.breach,
        authority,
        occurredOn: addDays(clock.due, 1),
        ...(place === undefined ? {} : { place }),
        summary: summaryOf(filing, clock, index),
        evidence: [
          { zh: `${clock.duty.zh}（${clock.clause}）`, en: `${clock.duty.en} (${clock.clause})` },
          clock.counted,
          {
            zh: `最后一日 ${clock.due}，实际 ${clock.on}`,
            en: `last day ${clock.due}, told ${clock.on}`,
          },
        ],
      },
    ];
  });
}

/** One line that may become public: neither the client nor a person is named. */
function summaryOf({ facts }: Filing, { due, on }: FilingClock, index: number): string {
  switch (facts.kind) {
    case 'FIRST':
      return `首次开展技术服务前未报送机构基本情况，于 ${on} 补报`;
    case 'CHANGE': {
      const subject = facts.changes[index]?.subject ?? 'OTHER';
      return `${CHANGE_WORDS[subject].zh}变化未按时告知：应于 ${due} 前，实际 ${on}`;
    }
    case 'PRACTICE':
      return `开展业务前未告知，于 ${on} 补办`;
    case 'PROJECT':
      return `承接业务未按时书面告知：应于 ${due} 前，实际 ${on}`;
  }
}

/** That a first filing came without the pledge (J-A3-3-2); nothing where it came with one. */
export function pledgeSuggestion(filing: Filing, authority: string): Suggestion[] {
  if (filing.facts.kind !== 'FIRST' || filing.facts.pledge !== null) return [];
  return [
    {
      key: pledgeKey(filing.filer.id),
      subject: filing.filer,
      clause: 'J-A3-3-2',
      authority,
      occurredOn: filing.countedOn,
      summary: `报送基本情况时未报送守法诚信承诺书（${filing.countedOn}）`,
      evidence: [
        {
          zh: '报送人声明承诺书不随本次报送（J-9a）',
          en: 'The filer declared that the pledge does not come with the filing (J-9a)',
        },
      ],
    },
  ];
}

/** The key of the suggestion that a pledge is missing or broken: one for each agency or expert. */
export function pledgeKey(holder: string): string {
  return `filing:pledge:${holder}`;
}

import { adoptedActs } from '@chengan/shared/authority/authority';
import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Day } from '@chengan/shared/time/day';
import type { Official } from '@chengan/shared/permission/actor';
import { problem } from '@chengan/shared/outcome/problem';
import { checkSubject } from '../subject/subject.ts';
import { checkText } from '@chengan/shared/text/check-text';
import type { TalkInput } from './talk.ts';

const TOPIC = { field: 'topic', name: '约谈事由', nameEn: 'topic of the talk', longest: 1_000 };

/** The clauses that know talks: Changji's rungs and four activities, Jiangyin's ladder, Huiji and Suzhou. */
const TALK_CLAUSES: Readonly<Record<string, string>> = {
  C1: 'C1-15-0',
  C3: 'C3-10a',
  J: 'J-A3-3-8',
  Z: 'Z-9-2',
  S: 'S-7.6.4',
};

/** Everything that keeps a talk from being recorded by `official` on `today`, but for whether the subject is registered. */
export function checkTalk(input: TalkInput, official: Official, today: Day): Problem[] {
  return [
    ...checkSubject(input.subject, 'subject').problems,
    ...(input.heldOn > today
      ? [
          problem(
            'HELD_IN_FUTURE',
            `约谈日期 ${input.heldOn} 晚于今天（${today}）。`,
            `The talk of ${input.heldOn} is after today (${today}).`,
            { field: 'heldOn' },
          ),
        ]
      : []),
    ...checkActs(input.heldOn, official.authority, today),
    ...checkText(input.topic, TOPIC),
  ];
}

/**
 * TALK_ALREADY_RECORDED when the authority's talks with the subject on that day, about `topics`, have this one among
 * them: recorded twice it would count twice. Width, spaces and punctuation make no other matter of it.
 */
export function repeatedTalk({ topic, heldOn }: TalkInput, topics: readonly string[]): Problem[] {
  if (!topics.some((other) => matterOf(other) === matterOf(topic))) return [];
  return [
    problem(
      'TALK_ALREADY_RECORDED',
      `本部门 ${heldOn} 就同一事由对该对象的约谈已有记录，无须重复记录；确是另一次约谈的，请写明不同的事由。`,
      `Your authority's talk with this subject on ${heldOn} about the same matter is recorded already; if it was another talk, say what else it was about.`,
      { field: 'topic' },
    ),
  ];
}

function matterOf(topic: string): string {
  return topic
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Under some act in force on the day, the authority may hold talks. */
function checkActs(heldOn: Day, authority: string, today: Day): Problem[] {
  const known = (on: Day) => adoptedActs(authority, on).flatMap(({ act }) => TALK_CLAUSES[act] ?? []);
  if (known(heldOn).length > 0) return [];
  const [clause] = known(today);
  if (clause === undefined) {
    return [
      problem(
        'FORBIDDEN',
        '您所在的部门没有规定约谈的文件，不能记录约谈。',
        'Your authority acts under no act that knows talks.',
      ),
    ];
  }
  return [
    problem(
      'BEFORE_ACT',
      `${heldOn} 尚无规定约谈的文件施行。`,
      `On ${heldOn} no act that knows talks was law.`,
      { field: 'heldOn', clause },
    ),
  ];
}

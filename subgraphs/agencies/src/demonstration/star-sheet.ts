import type { Em } from '@chengan/shared/database/database';
import { officialOf } from '@chengan/shared/demonstration/officials';
import { allowed } from '@chengan/shared/demonstration/step';
import type { StarApplication } from '@chengan/shared/demonstration/world';
import type { Clock } from '@chengan/shared/time/clock';
import { answerSurvey } from '../satisfaction/answer-survey.command.ts';
import type { Audience } from '../satisfaction/means.ts';
import { openSurveyAtServer } from '../satisfaction/open-survey.command.ts';
import { sendSurvey } from '../satisfaction/send-survey.command.ts';
import { enterprisesServed } from '../satisfaction/served.store.ts';
import { addSheetLine } from '../star-application/sheet.command.ts';

/** The survey: one answer of each group that the story gives a mark. */
export async function survey(em: Em, clock: Clock, one: StarApplication, id: string): Promise<undefined> {
  const clerk = officialOf(one.authority, 'clerk');
  const [enterprise = ''] = await enterprisesServed(em, one.agency, one.cycle);
  const asked: [Audience, string, string | undefined][] = [
    ['COUNTY', one.authority, one.satisfaction.county],
    ['TOWN', one.town, one.satisfaction.town],
    ['ENTERPRISES', enterprise, one.satisfaction.enterprises],
  ];
  for (const [audience, addressee, score] of asked) {
    if (score === undefined) continue;
    const what = `survey of ${addressee}`;
    allowed(await sendSurvey(em, clock, clerk, { id, audience, addressee }), what);
    const { token } = allowed(await openSurveyAtServer(em, clock, { application: id, addressee }), what);
    allowed(await answerSurvey(em, clock, { token, score, remark: null }), what);
  }
  return undefined;
}

/** The score sheet: every deduction, bonus and veto of the story, recorded by the clerk. */
export async function fillSheet(em: Em, clock: Clock, one: StarApplication, id: string): Promise<undefined> {
  const clerk = officialOf(one.authority, 'clerk');
  for (const [rule, count] of linesOf(one)) {
    const line = { rule, count, note: '现场勘察和资料审查发现，见评定记录（演示）。', seenOn: clock.today() };
    const source = rule.startsWith('S-A20') ? ('DOCUMENT' as const) : ('SITE_VISIT' as const);
    allowed(await addSheetLine(em, clock, clerk, { id, line, source }), `line ${rule}`);
  }
  return undefined;
}

function linesOf({ deductions, bonus = {}, vetoes = [] }: StarApplication): [string, string][] {
  const { rank, districtAwards = 0, cityAwards = 0 } = bonus;
  const flags: [boolean | undefined, string][] = [
    [bonus.advancedTechnology, 'S-A20-3'],
    [bonus.innovation, 'S-A20-4'],
    [bonus.modelClient, 'S-A20-5'],
  ];
  return [
    ...deductions.map(({ rule, count }): [string, string] => [rule, count]),
    ...(rank === undefined ? [] : [['S-A20-1', String(rank)] as [string, string]]),
    ...(districtAwards > 0 ? [['S-A20-2-DISTRICT', String(districtAwards)] as [string, string]] : []),
    ...(cityAwards > 0 ? [['S-A20-2-CITY', String(cityAwards)] as [string, string]] : []),
    ...flags.flatMap(([holds, rule]): [string, string][] => (holds ? [[rule, '1']] : [])),
    ...vetoes.map((veto): [string, string] => [veto, '1']),
  ];
}

import { authorityOfRegion } from '@chengan/shared/authority/authority';
import { addDays, type Day } from '@chengan/shared/time/day';
import { isHighHazard } from '@chengan/shared/industry/industry';
import { isLicensed, type ServiceKind } from '../service-kind/service-kind.ts';
import type { Suggestion } from '../suggestion/suggestion.ts';
import { CHANGE_WORDS } from './change-words.ts';
import { acceptanceTerm, changeTerm, firstFilingTerm } from './clocks.ts';
import { breachKey } from './late.ts';
import { CHANGJI, JIANGYIN } from './routing.ts';
import type { UntoldChange } from './untold-change.ts';

export interface MissedFirst {
  readonly agency: string;
  readonly firstServiceOn: Day;
  readonly filedOn: Day | null;
}

/** J-A3-3-1: the first service was yesterday or before, and nothing had been filed by its day. */
export function missedFirst({ agency, firstServiceOn, filedOn }: MissedFirst, today: Day): Suggestion[] {
  const term = firstFilingTerm(firstServiceOn);
  if (!term || (filedOn ?? today) <= term.due) return [];
  const filed =
    filedOn === null
      ? { zh: '至今未报送', en: 'not filed to this day' }
      : { zh: `于 ${filedOn} 报送`, en: `filed on ${filedOn}` };
  return [
    {
      key: breachKey(term, agency, 'FIRST'),
      subject: { kind: 'AGENCY', id: agency },
      clause: 'J-A3-3-1',
      authority: JIANGYIN,
      occurredOn: term.due,
      summary: `首次开展技术服务前未报送机构基本情况（首次服务合同自 ${firstServiceOn} 起）`,
      evidence: [
        {
          zh: `首份服务合同自 ${firstServiceOn} 起（J-9a）`,
          en: `the first contract runs from ${firstServiceOn} (J-9a)`,
        },
        filed,
      ],
    },
  ];
}

/** J-A3-3-4: the ten working days are over and nobody was told. */
export function missedChange({ agency, change, subject, changedOn }: UntoldChange, today: Day): Suggestion[] {
  const term = changeTerm(changedOn);
  if (!term || today <= term.due) return [];
  return [
    {
      key: breachKey(term, agency, subject),
      subject: { kind: 'AGENCY', id: agency },
      clause: 'J-A3-3-4',
      authority: JIANGYIN,
      occurredOn: addDays(term.due, 1),
      summary: `${CHANGE_WORDS[subject].zh}变化未按时告知：应于 ${term.due} 前，仍未告知`,
      evidence: [
        { zh: `变更日期 ${changedOn}，档案记录 ${change}`, en: `changed on ${changedOn}, record ${change}` },
        term.counted,
      ],
    },
  ];
}

export interface MissedProject {
  readonly id: string;
  readonly agency: string;
  readonly enterprise: string;
  readonly town: string;
  readonly signedOn: Day;
  readonly industry: string | null;
  readonly kinds: readonly ServiceKind[];
}

/** C1-15-5: seven days after the signature nobody was told. On the desk of whom it should have gone to (C1-5b). */
export function missedProject(contract: MissedProject, today: Day): Suggestion[] {
  const { id, agency, enterprise, town, signedOn, industry, kinds } = contract;
  const licensed = kinds.some(isLicensed);
  const term = acceptanceTerm(signedOn, licensed);
  if (!term || today <= term.due) return [];
  const toPrefecture = licensed || (industry !== null && isHighHazard(industry));
  const place = authorityOfRegion(CHANGJI, town)?.id ?? CHANGJI;
  return [
    {
      key: breachKey(term, agency, enterprise),
      subject: { kind: 'AGENCY', id: agency },
      clause: 'C1-15-5',
      authority: toPrefecture ? CHANGJI : place,
      occurredOn: addDays(term.due, 1),
      place: town,
      summary: `承接业务未按时书面告知：应于 ${term.due} 前，仍未告知`,
      evidence: [
        {
          zh: `合同 ${id} 于 ${signedOn} 签订（${term.clause}）`,
          en: `contract ${id} signed on ${signedOn} (${term.clause})`,
        },
        term.counted,
      ],
    },
  ];
}

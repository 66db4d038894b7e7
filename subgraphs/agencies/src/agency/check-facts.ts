import type { Problem } from '@chengan/shared/outcome/outcome';
import { checkOptionalPlainText, checkPlainText } from '@chengan/shared/text/plain-text';
import type { Day } from '@chengan/shared/time/day';
import type { AgencyFacts } from './agency-file.ts';
import { checkLists } from './check-lists.ts';
import { decimalProblems } from './decimal-field.ts';
import { pastProblems } from './past-day.ts';
import { phoneProblems } from './phone.ts';

const AREA = {
  field: 'officeArea',
  name: '办公场所面积',
  nameEn: 'office area',
  unit: '平方米',
  unitEn: 'square metres',
  least: '0.01',
  most: '100000',
};
const CAPITAL = {
  field: 'registeredCapital',
  name: '注册资本',
  nameEn: 'registered capital',
  unit: '万元',
  unitEn: '10,000 yuan',
  least: '0',
  most: '10000000',
};

const text = (field: keyof AgencyFacts, name: string, nameEn: string, longest: number) => ({
  field,
  name,
  nameEn,
  longest,
});

/** Everything that is wrong with what an agency says of itself on `today`, field by field. */
export function checkFacts(facts: AgencyFacts, today: Day): Problem[] {
  const { officeArea, registeredCapital, phone, establishedOn } = facts;
  return [
    ...checkPlainText(facts.name, text('name', '机构名称', 'name of the agency', 100)),
    ...checkPlainText(
      facts.registeredAddress,
      text('registeredAddress', '注册地址', 'registered address', 200),
    ),
    ...checkOptionalPlainText(
      facts.officeAddress,
      text('officeAddress', '本市办公地址', 'office address', 200),
    ),
    ...(officeArea === null ? [] : decimalProblems(officeArea, AREA)),
    ...checkOptionalPlainText(
      facts.legalRepresentative,
      text('legalRepresentative', '法定代表人', 'legal representative', 50),
    ),
    ...checkOptionalPlainText(facts.principal, text('principal', '主要负责人', 'principal', 50)),
    ...checkOptionalPlainText(facts.contact, text('contact', '联系人', 'contact', 50)),
    ...(phone === null ? [] : phoneProblems(phone, 'phone')),
    ...(establishedOn === null ? [] : pastProblems(establishedOn, 'establishedOn', today)),
    ...(registeredCapital === null ? [] : decimalProblems(registeredCapital, CAPITAL)),
    ...checkOptionalPlainText(facts.businessScope, text('businessScope', '经营范围', 'business scope', 2000)),
    ...checkLists(facts, today),
  ];
}

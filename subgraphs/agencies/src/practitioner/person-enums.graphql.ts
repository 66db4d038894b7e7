import { enumOf } from '@chengan/shared/graph/enum-of';
import { registerEnumType } from 'type-graphql';
import {
  CERTIFICATE_KINDS,
  CERTIFICATE_LEVELS,
  DISCIPLINES,
  EDUCATIONS,
  SEXES,
  TITLES,
} from './practitioner.ts';

export const Discipline = enumOf(DISCIPLINES);
registerEnumType(Discipline, { name: 'Discipline', description: '机械、电气、化工、消防 (J-3).' });

export const EngineerTitle = enumOf(TITLES);
registerEnumType(EngineerTitle, { name: 'EngineerTitle', description: '职称, lowest first.' });

export const Education = enumOf(EDUCATIONS);
registerEnumType(Education, { name: 'Education', description: '学历, lowest first.' });

export const Sex = enumOf(SEXES);
registerEnumType(Sex, { name: 'Sex' });

export const CertificateKind = enumOf(CERTIFICATE_KINDS);
registerEnumType(CertificateKind, {
  name: 'CertificateKind',
  description: '注册安全工程师、安全评价师、注册消防工程师, or another.',
});

export const CertificateLevel = enumOf(CERTIFICATE_LEVELS);
registerEnumType(CertificateLevel, {
  name: 'CertificateLevel',
  description:
    '初级、中级、高级 of a safety engineer; 一级、二级、三级 of an evaluator; 一级、二级 of a fire engineer.',
});

export const PersonState = enumOf(['ACTIVE', 'LEFT']);
registerEnumType(PersonState, { name: 'PersonState' });

/**
 * Who works for each agency of `bench.working`, once: six people with their files, a version of each, two certificates
 * and two trainings; the agency's own file, what it may do, and what it asks for.
 */
export const PEOPLE: readonly string[] = [
  `create view bench.staff as
   select n, code, k, bench.id_at('2019-01-01', 'person ' || n || ' ' || k) as id, '演示人员' || k as name
   from bench.working cross join generate_series(1, 6) k`,
  `insert into agencies.practitioner (id, agency, name, employed_on) select id, code, name, '2019-01-01' from bench.staff`,
  `insert into agencies.person_file (person, holder_kind, holder, identity_hash, identity_masked, name, sex, title,
     title_industries, disciplines, safety_years, employed_on, contract_on, insured_from, full_time)
   select id, 'AGENCY', code, md5(id::text) || md5('of ' || id), '320281********123X', name, 'MALE', 'SENIOR_ENGINEER', '{MACHINERY}',
     array[(array['MECHANICAL', 'ELECTRICAL', 'CHEMICAL', 'FIRE'])[k % 4 + 1]], '{"MACHINERY": 12}', '2019-01-01', '2019-01-01',
     '2019-01-01', true from bench.staff`,
  `insert into agencies.person_version (person, version, holder, deed, changed_on, changed, after, actor, recorded_at)
   select id, 1, code, 'ADDED', '2019-01-01', '{}', jsonb_build_object('name', name, 'sex', 'MALE', 'education', null,
     'major', null, 'title', 'SENIOR_ENGINEER', 'titleIndustries', '[]'::jsonb, 'disciplines', '[]'::jsonb, 'safetyYears', '{}'::jsonb,
     'employedOn', '2019-01-01', 'contractOn', null, 'insuredFrom', null, 'fullTime', true), 'bench', '2019-01-01'
   from bench.staff`,
  `insert into agencies.person_certificate (id, person, holder, shown, kind, number, industries, valid_from, valid_to, issued_by)
   select bench.id_at('2019-01-01', 'certificate ' || id || ' ' || one), id, code, true, 'REGISTERED_SAFETY_ENGINEER',
     '演证' || n || '-' || k || '-' || one, '{MACHINERY}', date '2020-01-01' + 700 * one, date '2025-01-01' + 700 * one, '演示发证机关'
   from bench.staff cross join generate_series(1, 2) one`,
  `insert into agencies.training (id, holder, person, held_on, topic, hours, trainer, passed, actor, recorded_at)
   select bench.id_at('2026-01-01', 'training ' || id || ' ' || one), code, id, date '2025-01-01' + 90 * one, '演示培训', 8, '演示讲师',
     true, 'bench', '2026-01-01' from bench.staff cross join generate_series(1, 2) one`,
  `insert into agencies.agency_file (agency, revision, name, registered_address, office_address, office_area, office_tenure,
     established_on, organisation, equipment, systems, other_conditions, documents, changed_fields, changed_on, recorded_at,
     account, acting_as)
   select code, 1, '演示机构' || n, '演示地址', '演示地址', 160, 'RENTED', '2015-01-01', 'COMPANY', '[]', '[]', '[]', '[]', '{}',
     '2019-01-01', '2019-01-01', 'bench', 'AGENCY' from bench.working`,
  `insert into agencies.qualification (id, agency, type, number, kinds, industries, valid_from, valid_to, issued_by, entered_on)
   select bench.id_at('2022-01-01', 'qualification ' || n), code, 'SAFETY_EVALUATION', '演资' || n, '{PRE_EVALUATION}', '{MACHINERY}',
     '2022-01-01', '2027-12-31', '演示发证机关', '2022-01-01' from bench.working`,
];

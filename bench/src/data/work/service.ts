/**
 * A year of service of each agency of `bench.working`, `$1` stands for the year: three contracts with what was agreed and a file,
 * twelve visits of two people with a hazard each, both signatures and the client's answer, and a report of each month.
 */
export const SERVICE: readonly string[] = [
  `insert into agencies.service_contract (id, agency, enterprise, town, place, authority, signed_on, starts_on, ends_on,
     visits_per_year, industry, kinds, leader, content)
   select bench.id_at(make_date($1, 1, 2), 'work ' || n || ' ' || $1::int || ' ' || k), w.code,
     'BENCHWORKCLIENT' || n || '-' || k, w.town, w.town, 'jiangyin-' || w.town, make_date($1, 1, k), make_date($1, 1, 10),
     make_date($1, 12, 31), 12, 'MACHINERY', '{HAZARD_INSPECTION}', (select id from bench.staff s where s.n = w.n and s.k = 1),
     '隐患排查' from bench.working w cross join generate_series(1, 3) k`,
  `insert into agencies.known_client (code, name)
   select 'BENCHWORKCLIENT' || n || '-' || k, '演示客户' || n || '-' || k from bench.working cross join generate_series(1, 3) k
   on conflict do nothing`,
  `create or replace view bench.work as
   select c.*, w.n, split_part(c.enterprise, '-', 2)::int as k
   from agencies.service_contract c join bench.working w on w.code = c.agency where c.enterprise like 'BENCHWORKCLIENT%'`,
  'analyze agencies.service_contract',
  `insert into agencies.contract_entry (contract, version, kind, agency, enterprise, authority, occurred_on, terms, recorded_by,
     recorded_at)
   select id, 1, 'SIGNED', agency, enterprise, authority, signed_on, jsonb_build_object('signedOn', signed_on, 'startsOn', starts_on,
     'endsOn', ends_on, 'visitsPerYear', 12, 'industry', 'MACHINERY', 'place', place, 'kinds', kinds, 'contents', '[2, 6]'::jsonb,
     'leader', leader, 'sections', '{"OBJECT": "全厂"}'::jsonb, 'fee', null), 'bench', signed_on
   from bench.work where starts_on = make_date($1, 1, 10)`,
  `insert into agencies.service_visit (id, root, agency, contract, enterprise, town, authority, held_on, started_at, ended_at,
     kinds, contents, leader, practitioners, process, photos, digest, recorded_at, recorded_by, recorded_name)
   select id, id, agency, contract, enterprise, town, authority, held_on, held_on + interval '1 hour', held_on + interval '3 hours',
     '{HAZARD_INSPECTION}', '{2,6}', leader, people, '逐车间检查。', '{}', 'x', held_on + interval '5 hours', 'bench', '演示人员1'
   from (select c.agency, c.id as contract, c.enterprise, c.town, c.authority, c.leader, make_date($1, m, 1) + 4 * c.k as held_on,
           bench.id_at(make_date($1, m, 1), 'visit ' || c.id || ' ' || m) as id,
           (select array_agg(s.id) from bench.staff s where s.n = c.n and s.k <= 2) as people
         from bench.work c cross join generate_series(c.k, 12, 3) m
         where c.starts_on = make_date($1, 1, 10) and make_date($1, m, 1) + 4 * c.k < date '2026-06-30') one`,
  `create or replace view bench.work_visit as
   select v.* from agencies.service_visit v join bench.working w on w.code = v.agency where v.process = '逐车间检查。'`,
  'analyze agencies.service_visit',
  `insert into agencies.visit_hazard (id, visit, ordinal, content, severity, advice_number, agreed_by, agreed_on)
   select bench.id_at(held_on, 'hazard ' || id), id, 1, '行车吊具磨损超限', case when extract(month from held_on) = 3 then 'MAJOR' else 'GENERAL' end,
     'A-1', '演示客户负责人', held_on from bench.work_visit where extract(year from held_on) = $1`,
  `insert into agencies.visit_signature (id, visit, party, practitioner, name, drawing, signed_at)
   select bench.id_at(held_on, party || ' ' || id), id, party, case party when 'AGENCY' then leader end, '演示签字人', 'M0 0', ended_at
   from bench.work_visit cross join (values ('AGENCY'), ('CLIENT')) as of(party) where extract(year from held_on) = $1`,
  `insert into agencies.visit_answer (id, visit, kind, given_by, given_name, given_at)
   select bench.id_at(held_on, 'answer ' || id), id, 'CONFIRMED', 'bench', '演示客户负责人', ended_at
   from bench.work_visit where extract(year from held_on) = $1`,
  `insert into agencies.hazard_follow_up (id, hazard, visit, kind, on_day, recorded_by, recorded_at)
   select bench.id_at(v.held_on, 'follow ' || h.id), h.id, h.visit, 'RECTIFIED', v.held_on + 9, 'bench', v.held_on + 9
   from agencies.visit_hazard h join bench.work_visit v on v.id = h.visit where extract(year from v.held_on) = $1`,
  `insert into agencies.hazard_report (id, kind, hazard, visit, agency, enterprise, town, authority, found_on, notified_on,
     direct_reason, number, reported_on, reported_by)
   select bench.id_at(v.held_on, 'report ' || h.id), 'MAJOR', h.id, h.visit, v.agency, v.enterprise, v.town, v.authority, v.held_on,
     v.held_on, '停用', 'B-1', v.held_on + 1, 'bench'
   from agencies.visit_hazard h join bench.work_visit v on v.id = h.visit where extract(year from v.held_on) = $1 and h.severity = 'MAJOR'`,
  `insert into agencies.monthly_report (id, agency, month, version, submitted_at, submitted_on, submitted_by, submitted_name, due_on,
     late, nil, recipients)
   select bench.id_at(first, 'monthly ' || code), code, to_char(first, 'YYYY-MM'), 1, first + interval '33 days', first + 33, 'bench',
     '演示经办', first + 34, false, false, array['jiangyin', 'jiangyin-' || town]
   from bench.working cross join generate_series(1, 12) m cross join lateral (select make_date($1, m, 1) as first) of
   where first < date '2026-05-01'`,
  'analyze agencies.visit_hazard, agencies.monthly_report',
  `insert into agencies.monthly_report_receipt (report, agency, authority, number)
   select id, agency, authority, agency || month || authority from agencies.monthly_report cross join unnest(recipients) authority
   where month like $1::int || '-%' and submitted_by = 'bench' and agency in (select code from bench.working)`,
  `insert into agencies.monthly_report_line (report, contract, agency, month, town, authority, ordinal, head, reported, recorded)
   select r.id, c.id, r.agency, r.month, c.town, c.authority, c.k, jsonb_build_object('contract', c.id, 'town', c.town, 'enterprise',
     c.enterprise, 'industry', 'MACHINERY', 'startsOn', c.starts_on, 'endsOn', c.ends_on, 'visitsPerYear', 12, 'change', null), f, f
   from agencies.monthly_report r join bench.work c on c.agency = r.agency and c.starts_on = make_date($1, 1, 10)
   cross join lateral (select jsonb_build_object('services', '[]'::jsonb, 'hazards', 1, 'majorHazards', 0, 'rectified', 1, 'advice',
     '[]'::jsonb, 'refusals', 0, 'trainings', 0, 'drills', 0, 'contractNumber', 'H-1', 'note', '') as f) of
   where r.month like $1::int || '-%' and r.submitted_by = 'bench'`,
];

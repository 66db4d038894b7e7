/**
 * What else a year of each agency of `bench.working` leaves, `$1` stands for the year: three projects with records and a report,
 * four filings with receipts, the credit cycle's sheets, an application for stars with its course and survey, three
 * suggestions, and a file to every contract and visit.
 */
export const COURSE: readonly string[] = [
  `insert into agencies.project (id, agency, client, enterprise, place, authority, contract, kind, industry, title, accepted_on,
     leader, state)
   select bench.id_at(signed_on, 'project ' || id), agency, enterprise, enterprise, place, authority, id, 'HAZARD_INSPECTION',
     'MACHINERY', '演示项目', signed_on, leader, 'SERVICE' from bench.work where starts_on = make_date($1, 1, 10)`,
  `create or replace view bench.work_project as
   select p.*, w.n from agencies.project p join bench.working w on w.code = p.agency where p.title = '演示项目'`,
  'analyze agencies.project',
  `insert into agencies.project_entry (project, list, item, version, occurred_on, data, recorded_by, recorded_at)
   select id, 'SERVICE', 'r' || m, 1, accepted_on + 30 * m, jsonb_build_object('values', jsonb_build_object('on',
     jsonb_build_array(accepted_on + 30 * m), 'result', '["已完成"]'::jsonb), 'withdrawn', null), 'bench', accepted_on + 30 * m
   from bench.work_project cross join generate_series(1, 6) m where extract(year from accepted_on) = $1`,
  `insert into agencies.service_report (id, project, agency, enterprise, authority, client, kind, title, number, drafted_on, issued_on)
   select bench.id_at(accepted_on, 'report ' || id), id, agency, enterprise, authority, client, kind, '演示报告', id::text,
     accepted_on + 100, accepted_on + 110 from bench.work_project where extract(year from accepted_on) = $1`,
  'analyze agencies.service_report',
  `insert into agencies.report_review (report, project, attempt, reviewed_on, passed, opinion, recorded_by, recorded_at)
   select r.id, p.id, 1, r.drafted_on + 3, true, '通过', 'bench', r.drafted_on
   from agencies.service_report r join bench.work_project p on p.id = r.project where extract(year from p.accepted_on) = $1`,
  `insert into agencies.filing (id, holder_kind, holder, holder_name, kind, facts, lines, clocks, authorities, outside,
     submitted_at, counted_on, submitted_by)
   select bench.id_at(at, 'filing ' || code || ' ' || k), 'AGENCY', code, '演示机构', 'CHANGE', jsonb_build_object('kind', 'CHANGE',
     'changes', jsonb_build_array(jsonb_build_object('subject', 'OFFICE', 'changedOn', at, 'before', null, 'after', '新址', 'change',
     null))), '[]', '[]', array['jiangyin'], '{}', at + interval '9 hours', at, 'bench'
   from bench.working cross join generate_series(1, 4) k cross join lateral (select make_date($1, k, 3) as at) of`,
  'analyze agencies.filing, agencies.filing_receipt',
  `insert into agencies.filing_receipt (id, filing, holder, authority, year, serial, number, code, received_at, state, looked_by, looked_at)
   select bench.id_at(submitted_at, 'receipt ' || id), id, holder, 'jiangyin', $1, (select coalesce(max(serial), 0) from
     agencies.filing_receipt where authority = 'jiangyin' and year = $1) + row_number() over (order by submitted_at, id), 'R' || id, 'C',
     submitted_at, case when counted_on >= '2026-04-01' then 'RECEIVED' else 'ACCEPTED' end,
     case when counted_on >= '2026-04-01' then null else 'bench' end, submitted_at
   from agencies.filing where submitted_by = 'bench' and counted_on between make_date($1, 1, 1) and make_date($1, 12, 31)
     and holder in (select code from bench.working)`,
  `insert into agencies.score_sheet (id, agency, cycle, part, authority, closed_by, closed_at, closed_on)
   select bench.id_at(make_date($1, 4, 5), 'sheet ' || code || part), code, $1, part,
     case part when 'CITY' then 'jiangyin' else 'jiangyin-' || town end, 'bench', make_date($1, 4, 5), make_date($1, 4, 5)
   from bench.working cross join (values ('Q1'), ('Q2'), ('Q3'), ('Q4'), ('CITY')) as of(part) where $1 < 2026 or part = 'Q1'`,
  `insert into agencies.star_application (id, agency, cycle, authority, state, applied_on, statement, declared, changed_on)
   select bench.id_at(make_date($1, 5, 6), 'stars ' || code), code, $1, 'suzhou-320583', case $1 when 2026 then 'ACCEPTED' else
     'WITHDRAWN' end, make_date($1, 5, 6), '申报材料真实。', '[]', make_date($1, 5, 8) from bench.working`,
  `create or replace view bench.work_stars as
   select a.*, w.n from agencies.star_application a join bench.working w on w.code = a.agency where statement = '申报材料真实。'`,
  'analyze agencies.star_application',
  `insert into agencies.star_application_step (id, application, agency, authority, deed, step, told, done_on, actor)
   select bench.id_at(applied_on, deed || id), id, agency, authority, deed, step, true, applied_on, 'bench'
   from bench.work_stars cross join (values ('APPLY', 'APPLICATION'), ('ACCEPT', 'ACCEPTANCE')) as of(deed, step) where cycle = $1`,
  `insert into agencies.star_sheet_line (id, application, agency, authority, rule, count, note, source, seen_on, recorded_by, recorded_on)
   select bench.id_at(applied_on, 'line ' || id || rule), id, agency, authority, rule, '1', '见记录', 'SITE_VISIT', applied_on, 'bench',
     applied_on from bench.work_stars cross join unnest(array['S-A4-1', 'S-A5-1']) rule where cycle = $1`,
  `insert into agencies.star_survey_request (id, application, authority, audience, addressee, token_hash, sent_by, sent_on, expires_on,
     answered_on)
   select bench.id_at(applied_on, 'ask ' || id || m), id, authority, 'ENTERPRISES', 'BENCHWORKCLIENT' || n || '-' || m, md5(id || '-' || m),
     'bench', applied_on, applied_on + 30, applied_on + 3 from bench.work_stars cross join generate_series(1, 3) m where cycle = $1`,
  `insert into agencies.star_survey_answer (id, application, authority, audience, score)
   select bench.id_at(applied_on, 'answer ' || id || m), id, authority, 'ENTERPRISES', '9' from bench.work_stars
   cross join generate_series(1, 3) m where cycle = $1`,
  `insert into agencies.suggestion (id, key, subject_kind, subject, clause, authority, occurred_on, summary, evidence, made_at)
   select bench.id_at(at, 'noticed ' || code || m), 'bench ' || code || at, 'AGENCY', code, 'J-A3-3-4', 'jiangyin', at, '未按时报送月报',
     '[{"zh": "未收到", "en": "Nothing came in"}]', at
   from bench.working cross join generate_series(1, 3) m cross join lateral (select make_date($1, m, 6) as at) of`,
  'analyze agencies.suggestion',
  `insert into enforcement.suggestion (id, key, proposes, subject_kind, subject_code, clause, authority, occurred_on, summary, evidence,
     state, made_at)
   select id, key, 'FINDING', subject_kind, subject, clause, authority, occurred_on, summary, evidence, 'OPEN', made_at
   from agencies.suggestion where key like 'bench %' and extract(year from occurred_on) = $1 and subject in (select code from bench.working)`,
  `insert into agencies.attachment (id, holder, purpose, name, media_type, bytes, digest, state, bound_to, readers, added_by, added_at)
   select bench.id_at(at, 'file ' || record), agency, purpose, '演示.pdf', 'application/pdf', 1024, md5(record) || md5(agency), 'READY', record,
     array['jiangyin'], 'bench', at
   from (select agency, 'CONTRACT' as purpose, 'contract:' || id as record, signed_on as at from bench.work
         union all select agency, 'PHOTO', 'visit:' || id, held_on from bench.work_visit) one where extract(year from at) = $1`,
  'analyze agencies.attachment',
  `insert into agencies.attachment_part (attachment, holder, index, content)
   select id, holder, 0, decode(repeat('ab', 1024), 'hex') from agencies.attachment
   where added_by = 'bench' and extract(year from added_at) = $1 and holder in (select code from bench.working)`,
];

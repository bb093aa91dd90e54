-- title: The leader and the audit
-- title-zh: 审核对象
-- reads: steps
SELECT 'P' || p.id || '-' || s.number AS key, p.year, p.office, s.name, s.organ_code, s.organ_name, s.post, s.since, s.until,
  s.level, s.auditor, s.region, s.kind, s.demand, s.reason AS reason_zh, s.reason_en, s.team, s.focus,
  (SELECT count(*) FROM plan_scope c WHERE c.plan = s.plan AND c.number = s.number) AS organs
FROM plan_subject s JOIN plan p ON p.id = s.plan ORDER BY p.id, s.number

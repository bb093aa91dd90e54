-- title: What the run judged
-- title-zh: 本次检查的范围
-- reads: setting organs findings
SELECT 'all' AS key, s.run, s.held_rows,
  (SELECT count(*) FROM report_organ) AS organs,
  (SELECT count(*) FROM report_organ WHERE data_day IS NOT NULL) AS organs_with_roster,
  (SELECT count(*) FROM report_organ WHERE data_day IS NULL) AS organs_without_roster,
  (SELECT count(*) FROM report_organ WHERE is_older = 1) AS organs_older,
  (SELECT count(DISTINCT f.organ_code) FROM report_finding_organ f JOIN report_organ o ON o.organ_code = f.organ_code
   WHERE o.data_day IS NOT NULL) AS organs_with_findings,
  (SELECT count(*) FROM rule_run u WHERE u.run = s.run) AS rules,
  (SELECT count(*) FROM rule_run u WHERE u.run = s.run AND u.outcome = 'checked') AS rules_checked,
  (SELECT count(*) FROM rule_run u WHERE u.run = s.run AND u.outcome <> 'checked') AS rules_not_checked
FROM report_setting s

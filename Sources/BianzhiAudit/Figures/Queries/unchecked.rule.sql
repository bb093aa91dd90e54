-- title: What became of each rule
-- title-zh: 各条规则的运行情况
-- reads: setting
SELECT u.rule AS key, u.severity, u.outcome, u.reason, u.organs_checked, u.organs_unchecked, u.findings
FROM rule_run u JOIN report_setting s ON s.run = u.run
ORDER BY CASE u.outcome WHEN 'failed' THEN 0 WHEN 'not_run' THEN 1 WHEN 'not_applicable' THEN 2 ELSE 3 END, u.rule

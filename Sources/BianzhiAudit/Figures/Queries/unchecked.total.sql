-- title: What was not judged
-- title-zh: 没有检查的
-- reads: setting
SELECT 'all' AS key, count(DISTINCT u.organ) AS organs,
  count(DISTINCT CASE u.reason WHEN 'no_roster' THEN u.organ END) AS no_roster
FROM run_unchecked u JOIN report_setting s ON s.run = u.run

-- title: Findings by severity
-- title-zh: 问题按严重程度
-- reads: findings
SELECT severity AS key, count(*) AS findings,
  (SELECT count(DISTINCT o.organ_code) FROM report_finding_organ o JOIN report_finding g ON g.finding = o.finding
   WHERE g.severity = f.severity) AS organs
FROM report_finding f GROUP BY severity ORDER BY min(grade)

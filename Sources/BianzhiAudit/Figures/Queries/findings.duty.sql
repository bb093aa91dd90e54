-- title: Findings by duty
-- title-zh: 问题按职责
-- reads: findings
SELECT duty AS key, count(*) AS findings,
  (SELECT count(DISTINCT o.organ_code) FROM report_finding_organ o JOIN report_finding g ON g.finding = o.finding
   WHERE g.duty = f.duty) AS organs,
  sum(severity = 'critical') AS critical, sum(severity = 'major') AS major,
  sum(severity = 'minor') AS minor, sum(severity = 'hint') AS hint
FROM report_finding f GROUP BY duty ORDER BY findings DESC, duty

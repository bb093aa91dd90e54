-- title: Findings by duty
-- title-zh: 问题按职责
-- reads: findings
SELECT duty AS key, count(*) AS findings, count(DISTINCT organ_code) AS organs,
  sum(severity = 'critical') AS critical, sum(severity = 'major') AS major,
  sum(severity = 'minor') AS minor, sum(severity = 'hint') AS hint
FROM report_finding GROUP BY duty ORDER BY findings DESC, duty

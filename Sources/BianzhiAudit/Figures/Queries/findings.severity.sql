-- title: Findings by severity
-- title-zh: 问题按严重程度
-- reads: findings
SELECT severity AS key, count(*) AS findings, count(DISTINCT organ_code) AS organs
FROM report_finding GROUP BY severity ORDER BY min(grade)

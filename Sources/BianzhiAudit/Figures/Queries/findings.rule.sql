-- title: Findings by rule
-- title-zh: 问题按规则
-- reads: findings
SELECT rule AS key, title_zh, title_en, severity, duty, count(*) AS findings,
  count(DISTINCT organ_code) AS organs, sum(max(0, excess)) AS excess,
  sum(severity = 'critical') AS critical, sum(severity = 'major') AS major,
  sum(severity = 'minor') AS minor, sum(severity = 'hint') AS hint
FROM report_finding GROUP BY rule ORDER BY min(grade), findings DESC, rule

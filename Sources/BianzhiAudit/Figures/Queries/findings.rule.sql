-- title: Findings by rule
-- title-zh: 问题按规则
-- reads: findings
SELECT rule AS key, title_zh, title_en, severity, duty, count(*) AS findings,
  (SELECT count(DISTINCT o.organ_code) FROM report_finding_organ o JOIN report_finding g ON g.finding = o.finding
   WHERE g.rule = f.rule) AS organs, sum(max(0, excess)) AS excess,
  sum(severity = 'critical') AS critical, sum(severity = 'major') AS major,
  sum(severity = 'minor') AS minor, sum(severity = 'hint') AS hint
FROM report_finding f GROUP BY rule ORDER BY min(grade), findings DESC, rule

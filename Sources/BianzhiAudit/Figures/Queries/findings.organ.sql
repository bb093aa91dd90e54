-- title: Findings by organ
-- title-zh: 问题按单位
-- reads: findings organs
SELECT f.organ_code AS key, f.organ_name, o.tier, o.category, count(*) AS findings,
  sum(severity = 'critical') AS critical, sum(severity = 'major') AS major,
  sum(severity = 'minor') AS minor, sum(severity = 'hint') AS hint,
  sum(CASE WHEN rule IN ('quota.overrun', 'quota.unapproved_kind') THEN excess END) AS over
FROM report_finding f LEFT JOIN report_organ o ON o.organ_code = f.organ_code
GROUP BY f.organ_code ORDER BY critical DESC, major DESC, minor DESC, findings DESC, f.organ_code

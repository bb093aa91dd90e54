-- title: Findings of the run
-- title-zh: 本次检查的问题
-- reads: findings
SELECT 'all' AS key, count(*) AS findings, (SELECT count(DISTINCT organ_code) FROM report_finding_organ) AS organs,
  coalesce(sum(severity = 'critical'), 0) AS critical, coalesce(sum(severity = 'major'), 0) AS major,
  coalesce(sum(severity = 'minor'), 0) AS minor, coalesce(sum(severity = 'hint'), 0) AS hint,
  coalesce(sum(is_policy), 0) AS by_policy, coalesce(sum(status = 'raised'), 0) AS unconfirmed
FROM report_finding

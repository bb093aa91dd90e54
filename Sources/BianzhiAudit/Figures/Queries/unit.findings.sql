-- title: How many findings of the run rest on the organ
-- title-zh: 本次检查本单位问题数
-- reads: findings
SELECT 'all' AS key, count(*) AS findings, coalesce(sum(status = 'raised'), 0) AS raised,
  coalesce(sum(severity = 'critical'), 0) AS critical, coalesce(sum(severity = 'major'), 0) AS major
FROM report_finding WHERE in_scope = 1

-- title: Findings of the organ by whether they are confirmed and open
-- title-zh: 本单位问题办理计数
-- reads: rectification
SELECT 'all' AS key, count(*) AS findings, coalesce(sum(status <> 'raised' AND is_open = 1), 0) AS told,
  coalesce(sum(status = 'raised' AND is_open = 1), 0) AS raised, coalesce(sum(is_open = 0), 0) AS ended,
  coalesce(sum(overdue_days > 0), 0) AS overdue
FROM report_followed WHERE in_scope = 1

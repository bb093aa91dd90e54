-- title: Findings that are followed
-- title-zh: 跟踪的问题
-- reads: rectification
SELECT 'all' AS key, count(*) AS findings, coalesce(sum(is_open), 0) AS open,
  coalesce(sum(status = 'accepted'), 0) AS accepted, coalesce(sum(overdue_days > 0), 0) AS overdue,
  coalesce(sum(status = 'raised'), 0) AS raised, coalesce(sum(rebounds > 0), 0) AS rebounded,
  coalesce(sum(extensions > 0), 0) AS extended, coalesce(sum(is_by_hand), 0) AS by_hand,
  coalesce(sum(outcome = 'done'), 0) AS done, coalesce(sum(outcome = 'not_done'), 0) AS not_done,
  coalesce(sum(outcome = 'continuing'), 0) AS continuing,
  coalesce(sum(status = 'raised' AND outcome = '' AND is_open = 0), 0) AS raised_gone,
  coalesce(sum(status = 'raised' AND outcome = ''), 0) AS leads,
  coalesce(sum(status <> 'raised' AND outcome = '' AND is_open = 1), 0) AS waiting,
  coalesce(sum(status <> 'raised' AND outcome = '' AND is_open = 0), 0) AS ended
FROM report_followed WHERE in_scope = 1

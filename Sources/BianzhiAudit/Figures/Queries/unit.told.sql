-- title: Findings of the organ that are confirmed and open
-- title-zh: 本单位已确认、未办结的问题
-- reads: rectification
SELECT finding AS key, severity, status, organ_name, problem_zh, problem_en, expected, actual, basis_zh, basis_en, owner,
  deadline, overdue_days
FROM report_followed WHERE in_scope = 1 AND status <> 'raised' AND is_open = 1 ORDER BY grade, place

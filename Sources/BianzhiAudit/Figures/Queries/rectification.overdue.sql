-- title: Findings that are overdue
-- title-zh: 逾期的问题
-- reads: rectification
SELECT finding AS key, organ_name, problem_zh, problem_en, owner, deadline, overdue_days, extensions, severity
FROM report_followed WHERE in_scope = 1 AND overdue_days > 0 ORDER BY overdue_days DESC, place

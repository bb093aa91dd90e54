-- title: Each finding that is followed in the scope of the report
-- title-zh: 报告范围内跟踪的问题
-- reads: rectification
SELECT finding AS key, rule, severity, status, outcome, organ_code, organ_name, problem_zh, problem_en, expected,
  actual, owner, deadline, overdue_days, extensions, rebounds, is_open, is_by_hand, basis_zh, basis_en
FROM report_followed WHERE in_scope = 1 ORDER BY is_open DESC, grade, place

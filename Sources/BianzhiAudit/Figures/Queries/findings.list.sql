-- title: Each finding of the run
-- title-zh: 问题清单
-- reads: findings
SELECT finding AS key, rule, title_zh, title_en, severity, status, organ_code, organ_name, part_zh, part_en,
  expected, actual, excess, duty, article, is_policy, message_zh, message_en, basis_zh, basis_en, documents
FROM report_finding ORDER BY grade, coalesce(excess, 0) DESC, number

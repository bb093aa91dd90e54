-- title: Findings of the run on the organ and its inner bodies
-- title-zh: 本次检查发现的本单位问题
-- reads: findings
SELECT finding AS key, rule, severity, status, organ_name, message_zh, message_en, expected, actual, excess, basis_zh,
  basis_en, documents, is_policy
FROM report_finding WHERE in_scope = 1 ORDER BY grade, number

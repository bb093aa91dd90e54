-- title: The finding that the report is about
-- title-zh: 报告的问题
-- reads: case
SELECT finding AS key, rule, severity, status, outcome, organ_code, organ_name, problem_zh, problem_en, basis_zh, basis_en,
  expected, actual, excess, duty, article_zh, article_en, cause_zh, cause_en, is_policy, seen_run, seen_on, state_zh,
  state_en, proof_run, proof_day, since, notice, measure, owner, target, term_zh, term_en, first_deadline, deadline,
  overdue_days, extensions, files, rebounds, statement, submitted_by, closed_by, passed_to, covered_until,
  covered_document, covered_approver, grounds_zh, grounds_en, beside_zh, beside_en
FROM report_case

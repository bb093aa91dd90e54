-- title: Leaders who are outstanding or put off
-- title-zh: 未完成和缓审的对象
-- reads: plans
SELECT CAST(row_number() OVER (ORDER BY state DESC, is_own DESC, ledger, subject) AS TEXT) AS key, subject, ledger,
  name, organ_name, post, region, is_own, state
FROM report_leader ORDER BY state DESC, is_own DESC, ledger, subject

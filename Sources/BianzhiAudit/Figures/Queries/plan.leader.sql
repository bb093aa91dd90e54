-- title: Leaders who are outstanding, put off, to be decided on, or left too early
-- title-zh: 未完成、缓审、待定和离任过早的对象
-- reads: plans
SELECT CAST(row_number() OVER (ORDER BY state DESC, is_own DESC, ledger,
  CAST(substr(subject, instr(subject, '-') + 1) AS INTEGER), subject) AS TEXT) AS key, subject, ledger,
  name, organ_name, post, region, is_own, state, why_zh, why_en
FROM report_leader ORDER BY state DESC, is_own DESC, ledger,
  CAST(substr(subject, instr(subject, '-') + 1) AS INTEGER), subject

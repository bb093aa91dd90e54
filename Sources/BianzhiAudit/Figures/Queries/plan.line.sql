-- title: The year's plans by ledger, region and auditor
-- title-zh: 年度计划按台账、地区、审核主体
-- reads: plans
SELECT CAST(line AS TEXT) AS key, ledger, package, office, region, auditor, is_own, planned, started, done,
  overridden, outstanding, overdue
FROM report_plan ORDER BY line

-- title: The year's plans: own, of lower offices, together
-- title-zh: 年度计划：本级、下级、合计
-- reads: plans
SELECT 'all' AS key, count(DISTINCT ledger) AS ledgers, coalesce(sum(planned), 0) AS planned,
  coalesce(sum(started), 0) AS started, coalesce(sum(done), 0) AS done,
  coalesce(sum(overridden), 0) AS overridden, coalesce(sum(outstanding), 0) AS outstanding,
  coalesce(sum(overdue), 0) AS overdue,
  CASE WHEN sum(planned) > 0 THEN printf('%d.%d', (sum(done) * 2000 + sum(planned)) / (2 * sum(planned)) / 10,
    (sum(done) * 2000 + sum(planned)) / (2 * sum(planned)) % 10) END AS share
FROM report_plan
UNION ALL
SELECT CASE is_own WHEN 1 THEN 'own' ELSE 'lower' END, count(DISTINCT ledger), sum(planned), sum(started),
  sum(done), sum(overridden), sum(outstanding), sum(overdue),
  CASE WHEN sum(planned) > 0 THEN printf('%d.%d', (sum(done) * 2000 + sum(planned)) / (2 * sum(planned)) / 10,
    (sum(done) * 2000 + sum(planned)) / (2 * sum(planned)) % 10) END
FROM report_plan GROUP BY is_own

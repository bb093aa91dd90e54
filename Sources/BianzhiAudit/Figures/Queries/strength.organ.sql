-- title: Quotas and people by organ
-- title-zh: 编制与人员按单位
-- reads: strength
SELECT organ_code AS key, organ_name, sum(approved) AS approved, sum(actual) AS actual, sum(over) AS over,
  sum(vacant) AS vacant, sum(waived) AS waived
FROM report_strength WHERE is_judged = 1 GROUP BY organ_code
ORDER BY over DESC, coalesce(sum(over) * 1000 / nullif(sum(approved), 0), 1000) DESC, approved DESC, organ_code

-- title: Quotas and people of the organ
-- title-zh: 本单位编制与人员
-- reads: strength
SELECT 'all' AS key, coalesce(sum(approved), 0) AS approved, coalesce(sum(actual), 0) AS actual,
  coalesce(sum(over), 0) AS over, coalesce(sum(vacant), 0) AS vacant, count(*) AS kinds,
  coalesce(sum(is_judged = 0), 0) AS open_kinds
FROM report_strength WHERE organ_code = :organ

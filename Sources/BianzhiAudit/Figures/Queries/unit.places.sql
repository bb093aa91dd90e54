-- title: Quotas and people of the organ
-- title-zh: 本单位编制与人员
-- reads: strength
-- A sum with a part that nobody knows is not known.
SELECT 'all' AS key,
  CASE WHEN count(approved) = count(*) THEN sum(approved) END AS approved,
  CASE WHEN count(actual) = count(*) THEN sum(actual) END AS actual,
  CASE WHEN count(over) = count(*) THEN sum(over) END AS over,
  CASE WHEN count(vacant) = count(*) THEN sum(vacant) END AS vacant, count(*) AS kinds,
  coalesce(sum(is_judged = 0), 0) AS open_kinds
FROM report_strength WHERE organ_code = :organ

-- title: Quotas and people by quota kind
-- title-zh: 编制与人员按编制类型
-- reads: strength
SELECT kind AS key, count(DISTINCT organ_code) AS organs, sum(approved) AS approved, sum(actual) AS actual,
  sum(over) AS over, sum(vacant) AS vacant, sum(waived) AS waived,
  count(DISTINCT CASE WHEN over > 0 THEN organ_code END) AS organs_over
FROM report_strength WHERE is_judged = 1 GROUP BY kind ORDER BY approved DESC, kind

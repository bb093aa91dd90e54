-- title: Quotas and people of all organs that can be compared
-- title-zh: 全部可比单位的编制与人员
-- reads: strength
SELECT 'all' AS key, count(DISTINCT organ_code) AS organs, coalesce(sum(approved), 0) AS approved,
  coalesce(sum(actual), 0) AS actual, sum(over) AS over, sum(vacant) AS vacant,
  coalesce(sum(waived), 0) AS waived, count(DISTINCT CASE WHEN over > 0 THEN organ_code END) AS organs_over,
  count(DISTINCT CASE WHEN vacant IS NULL THEN organ_code END) AS organs_vacancy_unknown,
  (SELECT count(DISTINCT n.organ_code) FROM report_strength n WHERE n.is_judged = 0) AS organs_not_compared
FROM report_strength WHERE is_judged = 1

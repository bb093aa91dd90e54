-- title: How many findings stand behind the first so many of findings.list
-- title-zh: 问题清单前若干个以外的问题数
-- reads: findings
SELECT CAST(row_number() OVER (ORDER BY grade, coalesce(excess, 0) DESC, number) AS TEXT) AS key,
  count(*) OVER () - row_number() OVER (ORDER BY grade, coalesce(excess, 0) DESC, number) AS findings
FROM report_finding

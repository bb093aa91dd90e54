-- title: All organs behind the first so many of strength.organ
-- title-zh: strength.organ 前若干个以外的单位合计
-- reads: strength
SELECT CAST(row_number() OVER behind AS TEXT) AS key, count(*) OVER rest AS organs,
  sum(approved) OVER rest AS approved, sum(actual) OVER rest AS actual, sum(over) OVER rest AS over,
  sum(vacant) OVER rest AS vacant
FROM (SELECT organ_code, sum(approved) AS approved, sum(actual) AS actual, sum(over) AS over, sum(vacant) AS vacant
  FROM report_strength WHERE is_judged = 1 GROUP BY organ_code)
WINDOW behind AS (ORDER BY over DESC, coalesce(over * 1000 / nullif(approved, 0), 1000) DESC, approved DESC, organ_code),
  rest AS (behind ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING)

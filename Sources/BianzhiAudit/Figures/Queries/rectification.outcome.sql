-- title: Findings by the three words of outcome
-- title-zh: 问题按整改结果
-- reads: rectification
SELECT CASE outcome WHEN '' THEN 'none' ELSE outcome END AS key, count(*) AS findings,
  count(DISTINCT organ_code) AS organs
FROM report_followed WHERE in_scope = 1 GROUP BY outcome
ORDER BY CASE outcome WHEN 'done' THEN 0 WHEN 'not_done' THEN 1 WHEN 'continuing' THEN 2 ELSE 3 END

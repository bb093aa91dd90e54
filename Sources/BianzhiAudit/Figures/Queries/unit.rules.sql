-- title: How many rules found something, found nothing, or cannot say
-- title-zh: 本单位规则结论计数
-- reads: unit judged
SELECT 'all' AS key, count(*) AS rules, coalesce(sum(state = 'clean'), 0) AS clean,
  coalesce(sum(state = 'found'), 0) AS found, coalesce(sum(state = 'open'), 0) AS open
FROM report_judged

-- title: How many rules found something, found nothing, or cannot say, in the leader's organs
-- title-zh: 责任范围内规则结论计数
-- reads: scope_judged
SELECT 'all' AS key, count(*) AS rules, coalesce(sum(is_found), 0) AS found, coalesce(sum(is_open), 0) AS open,
  coalesce(sum(is_found = 0 AND is_open = 0), 0) AS clean, coalesce(sum(is_found AND is_open), 0) AS both
FROM (SELECT rule, max(state = 'found') AS is_found, max(state = 'open') AS is_open
  FROM report_scope_judged GROUP BY rule)

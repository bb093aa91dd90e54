-- title: Leader posts and leaders
-- title-zh: 领导职数与领导人员
-- reads: posts
SELECT 'all' AS key, count(DISTINCT organ_code) AS organs, coalesce(sum(approved), 0) AS approved,
  coalesce(sum(actual), 0) AS actual, sum(over) AS over, sum(vacant) AS vacant,
  count(DISTINCT CASE WHEN over > 0 THEN organ_code END) AS organs_over,
  (SELECT count(DISTINCT n.organ_code) FROM report_post n WHERE n.over IS NULL) AS organs_not_compared
FROM report_post WHERE over IS NOT NULL

-- title: Leader posts and leaders of the organ
-- title-zh: 本单位领导职数合计
-- reads: posts
SELECT 'all' AS key, coalesce(sum(approved), 0) AS approved, coalesce(sum(actual), 0) AS actual,
  coalesce(sum(over), 0) AS over, coalesce(sum(vacant), 0) AS vacant
FROM report_post WHERE organ_code = :organ

-- title: Leader posts and leaders by organ
-- title-zh: 领导职数与领导人员按单位
-- reads: posts
SELECT organ_code AS key, organ_name, sum(approved) AS approved, sum(actual) AS actual, sum(over) AS over,
  sum(vacant) AS vacant
FROM report_post WHERE over IS NOT NULL GROUP BY organ_code ORDER BY over DESC, organ_code

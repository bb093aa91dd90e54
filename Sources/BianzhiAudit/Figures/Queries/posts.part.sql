-- title: Leader posts and leaders by rank and role
-- title-zh: 领导职数与领导人员按层次和正副职
-- reads: posts
SELECT part AS key, part_en, count(DISTINCT organ_code) AS organs, sum(approved) AS approved,
  sum(actual) AS actual, sum(over) AS over, sum(vacant) AS vacant
FROM report_post WHERE over IS NOT NULL GROUP BY part ORDER BY over DESC, approved DESC, part

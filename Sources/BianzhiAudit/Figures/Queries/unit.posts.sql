-- title: Leader posts and leaders of the organ
-- title-zh: 本单位领导职数合计
-- reads: posts
-- A sum with a part that nobody knows is not known.
SELECT 'all' AS key,
  CASE WHEN count(approved) = count(*) THEN sum(approved) END AS approved,
  CASE WHEN count(actual) = count(*) THEN sum(actual) END AS actual,
  CASE WHEN count(over) = count(*) THEN sum(over) END AS over,
  CASE WHEN count(vacant) = count(*) THEN sum(vacant) END AS vacant
FROM report_post WHERE organ_code = :organ

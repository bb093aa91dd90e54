-- title: Leader posts and leaders of the organ by rank and role
-- title-zh: 本单位领导职数与领导人员
-- reads: posts
SELECT part AS key, part_en, approved, actual, over, vacant, documents, reason
FROM report_post WHERE organ_code = :organ ORDER BY part

-- title: Leader posts and leaders of the organs that the leader answers for
-- title-zh: 责任范围内领导职数与领导人员
-- reads: posts notice
SELECT p.organ_code || '/' || p.part AS key, p.organ_name, p.part AS part_zh, p.part_en, p.approved, p.actual, p.over,
  p.vacant, p.reason
FROM report_post p JOIN report_scope_organ s ON s.organ_code = p.organ_code ORDER BY p.organ_code, p.part

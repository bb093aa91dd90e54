-- rule:         data.approval_conflict
-- title:        Approvals that contradict each other
-- title-zh:     核定数相互矛盾，无法判断以哪份文件为准
-- severity:     minor
-- identity:     organ part
-- part:         text
-- unit:         documents
-- basis:        令486:23
-- needs:        roster
-- needs-one-of: quotas posts
-- unchecked-in: none
-- reads:        day strength post_strength
-- data:         quotas posts
-- duty:         rules
-- message:      {part}: two documents state different totals and neither is later: {documents}; not checked
-- message-zh:   {part}：不同文件核定数不一，且无法分出先后（{documents}），该项未检查
SELECT organ, part, NULL AS expected, NULL AS actual, documents
FROM approval_problem
WHERE problem = 'conflict'
ORDER BY organ, part;
-- evidence
SELECT source_file, sheet, row, NULL AS person, NULL AS person_name, NULL AS counted, '' AS reason,
  document, total, change, since
FROM (SELECT * FROM approval_on_day WHERE organ = :organ AND part = :part
      ORDER BY since, document, row);

-- rule:         data.approval_conflict
-- title:        Approvals that contradict each other
-- title-zh:     核定数相互矛盾，无法判断以哪份文件为准
-- severity:     minor
-- identity:     organ part
-- part:         text
-- unit:         documents
-- basis:        厅字2007-2:4 统计规定2010-46:4
-- duty:         rules
-- needs:        roster
-- needs-one-of: quotas posts
-- unchecked-in: none
-- reads:        day strength post_strength
-- data:         quotas posts
-- beside:       none, approvals contradict each other whoever is on a roster
-- message:      {part}: two documents state different totals and neither is later: {documents}; not checked
-- message-zh:   {part}：不同文件核定数不一，且无法分出先后（{documents}），该项未检查
-- compares:     Two documents that approve the same quota or posts of one organ.
-- compares-zh:  两份文件对同一机构、同一类编制或职数的核定数。
-- formula:      The totals differ, both are from one day, and the year and number of the documents do not tell which is later (none, or of two series); that part is not judged further.
-- formula-zh:   核定数不同，自同一日起，文号的年份、号数也分不出先后（没有，或不是同一种编号），即列出；该项不再检查是否超出。
-- counts:       Approvals of quotas and posts; no people.
-- counts-zh:    编制、职数的核定记录；不看人员。
-- exceptions:   Where one is later by its day, or of one day by its number, it counts, and nothing contradicts.
-- exceptions-zh: 日期或同一种编号的文号有先后的，以后一份为准，不算矛盾。
-- example:      One document approves 10 places, another 12, both from 2010-01-01, and the numbers of the documents are of two series.
-- example-zh:   甲文件核定行政编制 10 名，乙文件核定 12 名，都自 2010-01-01 起，文号不是同一种编号。
SELECT organ, part, NULL AS expected, NULL AS actual, documents
FROM approval_problem
WHERE problem = 'conflict'
ORDER BY organ, part;
-- evidence
SELECT source_file, sheet, row, NULL AS person, NULL AS person_name, NULL AS counted, '' AS reason,
  document, total, change, since
FROM (SELECT * FROM approval_on_day WHERE organ = :organ AND part = :part
      ORDER BY since, document, row);

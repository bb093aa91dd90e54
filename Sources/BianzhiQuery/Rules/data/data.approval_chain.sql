-- rule:         data.approval_chain
-- title:        A stated total that does not follow from the change beside it
-- title-zh:     核定数与增减数对不上
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
-- message:      {part}: the total before and the change do not give the stated total ({documents}); the stated one counts
-- message-zh:   {part}：原核定数加增减数不等于现核定数（{documents}），以现核定数为准
-- compares:     The change that a document states, with the difference of the totals before and after it.
-- compares-zh:  同一份文件里写的增减数，与前后两次核定数之差。
-- formula:      Total before + change ≠ stated total.
-- formula-zh:   原核定数 + 增减数 ≠ 现核定数，即列出。
-- counts:       Approvals of quotas and posts, by organ and kind; no people.
-- counts-zh:    编制、职数的核定记录，逐机构、逐类别；不看人员。
-- exceptions:   A change without a total is not compared. The stated total counts.
-- exceptions-zh: 只有增减数、没有核定数的，不比。以现核定数为准继续检查。
-- example:      20 approved; a document says "2 more, 23 in all": 20 + 2 is 22, not 23.
-- example-zh:   原核定 20 名，文件写“增加 2 名，调整后 23 名”：20 + 2 = 22，与 23 不符。
SELECT organ, part, NULL AS expected, NULL AS actual, documents
FROM approval_problem
WHERE problem = 'chain'
ORDER BY organ, part;
-- evidence
SELECT source_file, sheet, row, NULL AS person, NULL AS person_name, NULL AS counted, '' AS reason,
  document, total, change, since
FROM (SELECT * FROM approval_on_day WHERE organ = :organ AND part = :part
      ORDER BY since, document, row);

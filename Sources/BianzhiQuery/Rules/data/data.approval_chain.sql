-- rule:         data.approval_chain
-- title:        A stated total that does not follow from the change beside it
-- title-zh:     核定数与增减数对不上
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
-- message:      {part}: the total before and the change do not give the stated total ({documents}); the stated one counts
-- message-zh:   {part}：原核定数加增减数不等于现核定数（{documents}），以现核定数为准
SELECT organ, part, NULL AS expected, NULL AS actual, documents
FROM approval_problem
WHERE problem = 'chain'
ORDER BY organ, part;
-- evidence
SELECT source_file, sheet, row, NULL AS person, NULL AS person_name, NULL AS counted, '' AS reason,
  document, total, change, since
FROM (SELECT * FROM approval_on_day WHERE organ = :organ AND part = :part
      ORDER BY since, document, row);

-- rule:         post.overrun_stated
-- title:        More leaders stated by the organ than the approved leader posts, and no roster that counts them
-- title-zh:     自报领导人数超出核定职数（没有花名册可以印证）
-- severity:     minor
-- identity:     organ part
-- part:         post
-- unit:         posts
-- basis:        令486:26(5) 公务员法:43 公务员法:106(1) 厅字2007-2:5 条例:26
-- duty:         posts
-- needs:        forms
-- unchecked-in: stated
-- reads:        stated_on_day post_strength
-- data:         forms posts
-- beside:       stated
-- message:      {part}: {actual} leaders stated, {expected} posts approved, {over} over; no roster proves it
-- message-zh:   {part}：自报实配 {actual} 人，核定职数 {expected} 个，超 {over} 人；没有花名册可以印证
-- compares:     The leaders an organ's own form states, with the approved posts.
-- compares-zh:  单位报表自报的领导人数，与核定的领导职数。
-- formula:      Stated − approved > 0, where no roster counts them.
-- formula-zh:   自报实配 − 核定 > 0，且没有花名册可以印证，即列出。
-- counts:       As the organ states them.
-- counts-zh:    以单位自报为准。
-- exceptions:   Where there is a roster, that is judged instead.
-- exceptions-zh: 有花名册的，由花名册检查，不再列此项。
-- example:      A form states 4 deputies, 3 are approved.
-- example-zh:   报表填副职实有 4 名，核定 3 名。
SELECT organ, part, approved AS expected, people AS actual, documents, day AS days
FROM stated_on_day
WHERE about = 'post' AND counted IS NULL AND people > approved
ORDER BY organ, part;
-- evidence
SELECT source_file, sheet, row, NULL AS person, NULL AS person_name, NULL AS counted,
  'stated' AS reason, NULL AS document, people AS total, NULL AS change, day AS since, NULL AS birth
FROM stated_entry
WHERE organ = :organ AND (part = :part OR part LIKE '%/' || replace(:part, '（班子）', ''))
  AND day = (SELECT max(day) FROM stated_on_day WHERE organ = :organ)
UNION ALL
SELECT source_file, sheet, row, NULL, NULL, NULL, '', document, total, change, since, NULL
FROM (SELECT * FROM approval_in_force
      WHERE organ = :organ
        AND (part = :part OR substr(part, instr(part, '/') + 1) IN (:part, substr(:part, 1, instr(:part, '（') - 1)))
      ORDER BY part, step);

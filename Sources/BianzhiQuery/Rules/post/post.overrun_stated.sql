-- rule:         post.overrun_stated
-- title:        More leaders stated by the organ than the approved leader posts, and no roster that counts them
-- title-zh:     自报领导人数超出核定职数（没有花名册可以印证）
-- severity:     minor
-- identity:     organ part
-- part:         post
-- unit:         posts
-- basis:        令486:20 令486:26(5)
-- needs:        forms
-- unchecked-in: stated
-- reads:        stated_on_day post_strength
-- data:         forms posts
-- message:      {part}: {actual} leaders stated, {expected} posts approved, {over} over; no roster proves it
-- message-zh:   {part}：自报实配 {actual} 人，核定职数 {expected} 个，超 {over} 人；没有花名册可以印证
SELECT organ, part, approved AS expected, people AS actual, documents, day AS days
FROM stated_on_day
WHERE about = 'post' AND counted IS NULL AND people > approved
ORDER BY organ, part;
-- evidence
SELECT source_file, sheet, row, NULL AS person, NULL AS person_name, NULL AS counted,
  'stated' AS reason, NULL AS document, people AS total, NULL AS change, day AS since, NULL AS birth
FROM stated_entry
WHERE organ = :organ AND about = 'post' AND part = :part
  AND day = (SELECT max(day) FROM stated_on_day WHERE organ = :organ)
UNION ALL
SELECT source_file, sheet, row, NULL, NULL, NULL, '', document, total, change, since, NULL
FROM (SELECT * FROM approval_in_force WHERE organ = :organ AND part = :part AND about = 'post'
      ORDER BY step);

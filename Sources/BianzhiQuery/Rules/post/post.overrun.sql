-- rule:         post.overrun
-- title:        More leaders than the approved leader posts
-- title-zh:     超职数配备领导干部
-- severity:     critical
-- identity:     organ part
-- part:         post
-- unit:         posts
-- basis:        令486:20 令486:26(5) 公务员法:43 公务员法:106(1)
-- needs:        roster posts
-- unchecked-in: post
-- reads:        day post_strength
-- data:         roster posts
-- core:         yes
-- message:      {part}: {actual} leaders, {expected} posts approved, {over} over
-- message-zh:   {part}：实配 {actual} 人，核定职数 {expected} 个，超 {over} 人
SELECT organ, part, approved AS expected, counted AS actual, documents, note
FROM post_strength
WHERE counted > approved
ORDER BY organ, part;
-- evidence
SELECT s.source_file, s.sheet, s.row, s.person, s.person_name, s.counts_post AS counted,
  CASE WHEN s.counts_post = 0 THEN s.state_counted WHEN s.state_asked <> '' THEN 'asked ' || s.state_asked
    WHEN s.by_title = 1 THEN 'by_title' ELSE '' END AS reason,
  NULL AS document, NULL AS total, NULL AS change, NULL AS since, s.birth
FROM staff_on_day s
JOIN post_part p ON p.organ = s.organ AND p.leads = s.leads AND p.rank = s.rank AND p.role = s.role
  AND p.by_title = s.by_title
WHERE s.organ = :organ AND p.part = :part
UNION ALL
SELECT source_file, sheet, row, NULL, NULL, NULL, '', document, total, change, since, NULL
FROM (SELECT * FROM approval_in_force WHERE organ = :organ AND part = :part AND about = 'post'
      ORDER BY step);

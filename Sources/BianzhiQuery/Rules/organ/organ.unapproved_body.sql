-- rule:         organ.unapproved_body
-- title:        An inner body that is not approved
-- title-zh:     擅自设立（或更名）内设机构
-- severity:     critical
-- identity:     organ part
-- part:         body
-- unit:         people
-- basis:        令486:9 令486:13 令486:26(1)
-- needs:        organs
-- needs-one-of: roster bodies
-- unchecked-in: body
-- reads:        day body_strength
-- data:         roster bodies organs
-- core:         yes
-- message:      {part}: {actual} people, no approved inner body of this name
-- message-zh:   {part}：{actual} 人，核定的内设机构中没有这个名称
SELECT organ, body AS part, 0 AS expected, counted AS actual, proposal AS note,
  CASE WHEN counted = 0 THEN listed_on ELSE '' END AS days,
  CASE WHEN counted = 0 THEN 'bodies organs' WHEN listed_on IS NULL THEN 'roster organs'
       ELSE 'roster bodies organs' END AS data
FROM body_strength
WHERE is_approved = 0
ORDER BY organ, part;
-- evidence
SELECT source_file, sheet, row, person, person_name, counts_quota AS counted,
  CASE WHEN counts_quota = 0 THEN state_counted ELSE '' END AS reason,
  NULL AS document, NULL AS total, NULL AS change, NULL AS since, birth
FROM staff_on_day
WHERE organ = :organ AND body = :part
UNION ALL
SELECT source_file, sheet, row, NULL, name, NULL, 'listed_body', NULL, NULL, NULL, day, NULL
FROM listed_body
WHERE organ = :organ AND name = :part
UNION ALL
SELECT source_file, sheet, row, NULL, name, NULL, 'approved_body', document, NULL, NULL, since, NULL
FROM (SELECT * FROM approved_body WHERE organ = :organ ORDER BY name);

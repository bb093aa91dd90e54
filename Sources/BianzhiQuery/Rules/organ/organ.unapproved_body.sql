-- rule:         organ.unapproved_body
-- title:        An inner body that is not approved
-- title-zh:     未核定的内设机构
-- severity:     critical
-- identity:     organ part
-- part:         body
-- unit:         people
-- basis:        令486:13 令486:6 厅字2007-2:4 厅字2007-2:5 条例:26
-- breach:       8
-- duty:         bodies
-- needs:        organs
-- needs-one-of: roster bodies
-- unchecked-in: body
-- reads:        day body_strength
-- data:         roster bodies organs
-- beside:       people body
-- core:         yes
-- message:      {part}: {actual} people, no approved inner body of this name
-- message-zh:   {part}：{actual} 人，核定的内设机构中没有这个名称
-- remark body_ended: it was approved once and ended on {}
-- remark-zh body_ended: 曾经核定，已于 {} 撤销
-- compares:     The names of inner bodies on rosters and on the organ's own list, with the approved ones.
-- compares-zh:  花名册和单位自报名单上的内设机构名称，与机构台账里核定的内设机构。
-- formula:      A name that is not among the approved ones; the number is its people.
-- formula-zh:   名称不在核定的内设机构中，即列出；实有数为该名称下的人数。
-- counts:       People on places whom the roster puts there; 0 where only the list names it.
-- counts-zh:    花名册写明在该内设机构、占编的人；只在自报名单上的，人数为 0。
-- exceptions:   Short and other writings of the same name are the same; a look-alike is listed with the approved name it looks like. Of a body that was approved and has ended the day is said. Party committees and branches, discipline groups, unions and the like are no inner bodies; a task force, headquarters or office of a coordinating group or campaign (专班, 指挥部, 领导小组办公室, 创城办) is a hint, and so is a name that may be an approved one made short (人教科 of 人事教育科), until somebody decides. Ranks, posts and states where a body is asked for are none. Where no inner body is approved, nothing can be said. Whether it is item (1) of article 26 or another is for the office to decide.
-- exceptions-zh: 简称、字形不同但意思相同的名称视为同一个；名称近似的照列，旁边给出可能的核定名称；曾经核定、已经撤销的，写明撤销日期。党组织、纪检组、工会、群团组织不是内设机构；专班、指挥部、领导小组办公室、创城办一类只作提示；可能是核定名称缩写的（人教科与人事教育科），认定以前只作提示。填在内设机构栏的职级、职务和状态不是内设机构。台账没有核定内设机构的，判断不了。是否属于擅自设立（第二十六条第（一）项）还是其他，由机构编制部门认定。
-- example:      人事科 and 办公室 are approved; 3 people on the roster are in 督查科.
-- example-zh:   核定人事科、办公室；花名册有 3 人写在“督查科”。
SELECT organ, body AS part, 0 AS expected, counted AS actual, proposal AS note,
  CASE is_doubtful WHEN 1 THEN 'hint' END AS severity,
  CASE WHEN counted = 0 THEN listed_on ELSE '' END AS days,
  CASE WHEN counted = 0 THEN 'bodies organs' WHEN listed_on IS NULL THEN 'roster organs'
       ELSE 'roster bodies organs' END AS data
FROM body_strength
WHERE is_approved = 0
ORDER BY organ, part;
-- evidence
SELECT source_file, sheet, row, person, person_name,
  counts_quota = 1 OR state_counted = 'second_row' AS counted,
  CASE WHEN counts_quota = 0 AND state_counted <> 'second_row' THEN state_counted ELSE '' END AS reason,
  NULL AS document, NULL AS total, NULL AS change, NULL AS since, birth
FROM staff_on_day
WHERE organ = :organ AND body = :part
UNION ALL
SELECT source_file, sheet, row, NULL, name, NULL, 'listed_body', NULL, NULL, NULL, day, NULL
FROM listed_body
WHERE organ = :organ AND name = :part
UNION ALL
SELECT source_file, sheet, row, NULL, name, NULL, 'approved_body', document, NULL, NULL, since, NULL
FROM (SELECT * FROM approved_body WHERE organ = :organ ORDER BY name)
UNION ALL
SELECT source_file, sheet, row, NULL, name, NULL, 'ended_body', document, NULL, NULL, until, NULL
FROM ended_body
WHERE organ = :organ AND name = :part;

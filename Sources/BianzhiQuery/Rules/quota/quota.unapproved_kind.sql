-- rule:         quota.unapproved_kind
-- title:        People on a quota kind that the organ has no quota of
-- title-zh:     使用未核定的编制类型（混用编制）
-- severity:     critical
-- identity:     organ part
-- part:         quota_kind
-- unit:         people
-- basis:        令486:15 令486:26(3) 厅字2007-2:2
-- needs:        roster quotas
-- unchecked-in: quota
-- reads:        day strength
-- data:         roster quotas
-- core:         yes
-- message:      {part}: {actual} people counted, no quota of this kind
-- message-zh:   {part}：没有核定该类编制，占用 {actual} 人
SELECT organ, kind AS part, 0 AS expected, counted AS actual, documents, note
FROM strength
WHERE approved = 0 AND counted > 0 AND kind <> '编外'
ORDER BY organ, part;
-- evidence
SELECT source_file, sheet, row, person, person_name, counts_quota AS counted,
  CASE WHEN counts_quota = 0 THEN state_counted WHEN state_asked <> '' THEN 'asked ' || state_asked
    ELSE '' END AS reason,
  NULL AS document, NULL AS total, NULL AS change, NULL AS since, birth
FROM staff_on_day
WHERE organ = :organ AND kind = :part
UNION ALL
SELECT source_file, sheet, row, NULL, NULL, NULL, '', document, total, change, since, NULL
FROM (SELECT * FROM approval_in_force WHERE organ = :organ AND part = :part AND about = 'quota'
      ORDER BY step);

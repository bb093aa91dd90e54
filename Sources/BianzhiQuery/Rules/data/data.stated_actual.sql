-- rule:         data.stated_actual
-- title:        The number of people an organ states is not the number its roster counts
-- title-zh:     自报实有数与花名册不符
-- severity:     minor
-- identity:     organ part
-- part:         text
-- unit:         people
-- basis:        令486:23
-- needs:        forms roster
-- unchecked-in: stated
-- reads:        day stated_on_day
-- data:         forms roster
-- duty:         rules
-- message:      {part}: {actual} people stated, the roster counts {expected} ({days})
-- message-zh:   {part}：自报实有 {actual} 人，花名册计 {expected} 人（{days}）
SELECT organ, part, counted AS expected, people AS actual,
  CASE WHEN day = roster_day AND by_title = 0 THEN 'minor' ELSE 'hint' END AS severity,
  CASE WHEN by_title > 0 THEN 'by_title ' || by_title ELSE '' END AS note,
  day || CASE WHEN day = roster_day THEN '' ELSE ' / ' || roster_day END AS days
FROM stated_on_day
WHERE people > counted OR people < least
ORDER BY organ, part;
-- evidence
SELECT source_file, sheet, row, NULL AS person, NULL AS person_name, NULL AS counted,
  'stated' AS reason, NULL AS document, people AS total, NULL AS change, day AS since, NULL AS birth
FROM stated_entry
WHERE organ = :organ AND day = (SELECT max(day) FROM stated_on_day WHERE organ = :organ)
  AND (part = :part OR (:part = '事业编制' AND part IN ('全额拨款事业编制', '差额拨款事业编制', '自收自支事业编制')))
UNION ALL
SELECT source_file, sheet, row, person, person_name, counts_quota,
  CASE WHEN counts_quota = 0 THEN state_counted ELSE '' END, NULL, NULL, NULL, NULL, birth
FROM staff_on_day
WHERE organ = :organ
  AND (kind = :part OR (:part = '事业编制' AND kind IN ('全额拨款事业编制', '差额拨款事业编制', '自收自支事业编制'))
       OR (role <> '' AND :part = role || '（班子）' AND leads = '')
       OR (role <> '' AND :part = role || '（内设机构）' AND leads <> ''));

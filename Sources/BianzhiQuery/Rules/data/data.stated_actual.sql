-- rule:         data.stated_actual
-- title:        The number of people an organ states is not the number its roster counts
-- title-zh:     自报实有数与花名册不符
-- severity:     minor
-- identity:     organ part
-- part:         text
-- unit:         people
-- basis:        厅字2007-2:4 报告制度办法
-- duty:         rules
-- needs:        forms roster
-- unchecked-in: stated_actual
-- reads:        day stated_on_day
-- data:         forms roster
-- beside:       none, a form states numbers and no people
-- message:      {part}: {actual} people stated, the roster counts {expected} ({days})
-- message-zh:   {part}：自报实有 {actual} 人，花名册计 {expected} 人（{days}）
-- remark held_rows: rows of the roster held back, which do not explain it: {}
-- remark-zh held_rows: 花名册另有 {} 行留置未存入，都计入也对不上
-- compares:     The number of people an organ's own form states, with those its roster counts.
-- compares-zh:  单位自己报表里填的实有数，与它的花名册数出来的人数。
-- formula:      More stated than counted, or fewer than those who surely count.
-- formula-zh:   自报数大于花名册所计，或小于其中确定计入的人数，即列出。
-- counts:       Of the roster: everybody who holds a place: at work, lent out, seconded; not the retired, transferred, dead, borrowed or off quota. A state in unknown words counts, and is said.
-- counts-zh:    花名册：占编的人：状态为在岗、借出、挂职等仍占编制的；退休、调出、死亡、借入、编外的不计；状态写法不认识的照计并注明。
-- exceptions:   A form with one number for institution quotas and none for 参公事业编制 is compared with both together. Of different days it is a hint. Where rows of the roster are held back, it is listed only if all of them together do not explain it. Leaders stated by role are compared with those of all ranks together; where posts are not said to be the organ's or a body's, only more stated than counted is listed. Organs without a roster are not compared.
-- exceptions-zh: 报表只有一个事业编制数、没有参公事业编制的，与两者之和比较。两份资料不是同一天的，只作提示。花名册有留置的行的，全部计入仍对不上才列。领导职数分层次核定而报表不分的，按各层次合计比较；没有写明是班子还是内设机构职数的，只列自报多于花名册的。没有花名册的机构不比。
-- example:      A form states 12 people, the roster of the same day counts 11.
-- example-zh:   报表填实有 12 人，同日花名册计 11 人。
SELECT organ, part, listed AS expected, people AS actual,
  CASE WHEN day = roster_day AND by_title = 0 THEN 'minor' ELSE 'hint' END AS severity,
  note,
  day || CASE WHEN day = roster_day THEN '' ELSE ' / ' || roster_day END AS days
FROM stated_on_day
WHERE people > most OR people < least
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
       OR (:part = '事业编制' AND kind = '参公事业编制' AND NOT EXISTS (
             SELECT 1 FROM stated_entry e WHERE e.organ = :organ AND e.part = kind
               AND e.day = (SELECT max(day) FROM stated_on_day WHERE organ = :organ)))
       OR (role <> '' AND :part = role || '（班子）' AND leads = '')
       OR (role <> '' AND :part = role || '（内设机构）' AND leads <> ''));

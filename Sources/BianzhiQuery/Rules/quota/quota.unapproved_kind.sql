-- rule:         quota.unapproved_kind
-- title:        People on a quota kind that the organ has no quota of
-- title-zh:     使用未核定的编制类型
-- severity:     critical
-- identity:     organ part
-- part:         quota_kind
-- unit:         people
-- basis:        令486:15 令486:26(3) 厅字2007-2:1 厅字2007-2:2 厅字2007-2:4 条例:26
-- duty:         places
-- needs:        roster quotas
-- unchecked-in: quota
-- reads:        day strength
-- data:         roster quotas
-- beside:       people
-- core:         yes
-- message:      {part}: {actual} people counted, no quota of this kind
-- message-zh:   {part}：没有核定该类编制，占用 {actual} 人
-- compares:     The quota kinds on the roster, with those the organ has a quota of.
-- compares-zh:  花名册上的编制类型，与该机构核定的编制类型。
-- formula:      People of a kind whose approved number is 0; never listed as overrun too.
-- formula-zh:   有人占用，而该类核定数为 0，即列出；不再按超编重复列出。
-- counts:       Everybody who holds a place: at work, lent out, seconded; not the retired, transferred, dead, borrowed or off quota. A state in unknown words counts, and is said.
-- counts-zh:    占编的人：状态为在岗、借出、挂职等仍占编制的；退休、调出、死亡、借入、编外的不计；状态写法不认识的照计并注明。
-- exceptions:   People off quota do not count. Organs without any quota cannot be judged. Where 事业编制 stands without its funding, its funded kinds are one.
-- exceptions-zh: 编外不算。机构没有任何编制核定的判断不了。事业编制不分经费形式的，各种经费形式合并比较。
-- example:      A bureau has administrative places only; 2 people on the roster hold institution places.
-- example-zh:   某局只核定行政编制，花名册有 2 人写事业编制。
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

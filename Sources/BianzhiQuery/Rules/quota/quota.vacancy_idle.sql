-- rule:         quota.vacancy_idle
-- title:        Places that have been free for years
-- title-zh:     编制长期空缺
-- severity:     hint
-- edition:      2
-- identity:     organ part
-- part:         quota_kind
-- unit:         people
-- basis:        厅字2007-2:4
-- duty:         places
-- needs:        roster quotas
-- unchecked-in: idle
-- reads:        day idle_places
-- data:         roster quotas
-- beside:       none, a free place has nobody on it
-- message:      {part}: {expected} approved, {actual} people, free on every roster {note}
-- message-zh:   {part}：核定 {expected} 名，实有 {actual} 人，{note}
-- compares:     The approved places with the people on every roster of the last 24 months and more.
-- compares-zh:  核定编制数，与 24 个月以来每一份花名册的占编人数。
-- formula:      Approved − counted − places that live use plans give is 2 or more and a fifth of the approved, on every roster over 24 months or more.
-- formula-zh:   核定 − 实有 − 有效用编计划未用数，不少于 2 名且不少于核定数的五分之一，24 个月以上的每一份花名册都如此，即作提示。
-- counts:       People on places by kind, as in quota.overrun, by the approvals of the day of each roster.
-- counts-zh:    占编人数按编制类型计，与超编规则相同；每份花名册按当日的核定数。
-- exceptions:   Organs with one roster only are not looked at. Organs that share a quota of which places may be free, and those with parts whose numbers are not clear where places may be free, are named as not checked. People without a kind on an earlier roster may hold the place.
-- exceptions-zh: 只有一份花名册的机构不在检查之列。共用的编制可能有空的机构，以及数字不清、可能有空编的，列为未检查。以前花名册上没有编制类型的人，按可能占编处理。
-- example:      20 places, 15 people on the rosters of 2008-06-30, 2009-06-30 and 2010-06-30.
-- example-zh:   核定 20 名，2008-06-30、2009-06-30、2010-06-30 的花名册都是 15 人。
SELECT organ, kind AS part, approved AS expected, counted AS actual, day AS days,
  'remark free_since ' || since || ' ' || planned AS note
FROM idle_place
WHERE months >= 24
ORDER BY organ, part;
-- evidence
SELECT source_file, sheet, row, person, person_name, counts_quota AS counted,
  CASE WHEN counts_quota = 0 THEN state_counted ELSE '' END AS reason, NULL AS document, NULL AS total,
  NULL AS change, day AS since, birth
FROM staff_on_day
WHERE organ = :organ AND kind = :part;

-- rule:         quota.pending_overcommit
-- title:        Use plans give more places than are free
-- title-zh:     用编计划超过空编
-- severity:     minor
-- edition:      2
-- identity:     organ part
-- part:         quota_kind
-- unit:         places
-- basis:        厅字2007-2:4 条例:26
-- duty:         places
-- needs:        plans quotas roster
-- unchecked-in: plan_room
-- reads:        day strength registers missed_steps plans plan_room
-- data:         plans quotas roster
-- beside:       people entered
-- message:      {part}: plans still give {actual} places, {expected} are free or soon will be ({documents})
-- message-zh:   {part}：用编计划还有 {actual} 名未用，空编和计划期内退休腾出的共 {expected} 名（{documents}）
-- compares:     The places that live use plans still give with the free places of the organ and kind.
-- compares-zh:  有效用编计划中尚未使用的人数，与该机构该类编制的空编数。
-- formula:      Planned − entries up to the roster > approved − counted + people who reach the age of retirement by the end of the plan. Where more people are counted than approved, any place is one too many: major, expected 0.
-- formula-zh:   计划人数 − 花名册日期之前已入编人数 > 核定 − 实有 + 计划期内到退休年龄的人数，即列出。已经超编而仍有未用计划的，程度为重大，可用数为 0。
-- counts:       Plans that have begun and not ended; people on places as in quota.overrun.
-- counts-zh:    已下达、未到期的计划；占编人数与超编规则相同。
-- exceptions:   A plan without an end runs to the end of its year. Without a roster or with unclear approvals nothing can be said. Of people without numbers the age is not known.
-- exceptions-zh: 没有写期限的计划到当年年底。没有花名册、核定数不清的判断不了。没有身份证号的人不知年龄，不计入退休人数。
-- example:      40 places, 39 people, one of them 60 this year; a plan of 3: 3 > 40 − 39 + 1.
-- example-zh:   核定 40 名、实有 39 人、年内 1 人到龄，计划 3 名：3 > 40 − 39 + 1。
SELECT organ, kind AS part,
  CASE WHEN counted > approved THEN 0 ELSE approved - counted + leavers END AS expected,
  pending AS actual, documents, CASE WHEN counted > approved THEN 'major' END AS severity
FROM plan_room
WHERE pending > 0 AND (counted > approved OR pending > most - counted + leavers)
ORDER BY organ, part;
-- evidence
SELECT source_file, sheet, row, NULL AS person, NULL AS person_name, NULL AS counted, 'plan' AS reason,
  document, people AS total, NULL AS change, since
FROM plan_row
WHERE organ = :organ AND is_live = 1 AND (kind = :part OR (:part = '事业编制'
  AND kind IN ('全额拨款事业编制', '差额拨款事业编制', '自收自支事业编制')))
UNION ALL
SELECT source_file, sheet, row, NULL, NULL, NULL, '', document, total, change, since
FROM (SELECT * FROM approval_in_force WHERE organ = :organ AND part = :part AND about = 'quota' ORDER BY step)
UNION ALL
SELECT e.source_file, e.sheet, e.row, e.person, e.person_name, NULL, 'plan_entry', e.document, NULL, NULL, e.day
FROM plan_row p, plan_entry u, movement_entry e, roster_in_force r
WHERE u.plan = p.plan AND e.movement = u.movement AND r.organ = p.organ AND u.last <= r.day
  AND p.organ = :organ AND p.is_live = 1 AND (p.kind = :part OR (:part = '事业编制'
  AND p.kind IN ('全额拨款事业编制', '差额拨款事业编制', '自收自支事业编制')))
GROUP BY e.movement
UNION ALL
SELECT m.source_file, m.sheet, m.row, m.person, m.person_name, m.counted,
  coalesce('of_age ' || l.reached, m.reason),
  NULL, NULL, NULL, NULL
FROM part_member m
LEFT JOIN plan_leaver l ON l.organ = m.organ AND l.person = m.person AND m.counted = 1
WHERE m.organ = :organ AND m.part = :part;

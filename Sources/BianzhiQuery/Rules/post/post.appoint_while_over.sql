-- rule:         post.appoint_while_over
-- title:        Somebody appointed to leader posts of which there were too many
-- title-zh:     超职数期间继续配备领导干部
-- severity:     critical
-- edition:      4
-- identity:     organ part person
-- part:         text
-- unit:         people
-- basis:        公务员法:43 公务员法:106(1) 厅字2007-2:5 条例:26
-- duty:         posts
-- law-day:      appointed_on
-- needs:        roster posts
-- unchecked-in: appointment
-- reads:        post_strength appointed_while_over
-- data:         roster posts
-- beside:       place still
-- message:      {part}: {person_name} was appointed, {expected} posts approved, {actual} leaders afterwards; {note}
-- message-zh:   {part}：{person_name} 任职时已超职数，当日核定 {expected} 个，任职后实配 {actual} 人；{note}
-- remark appointed_on: in the post since {}
-- remark-zh appointed_on: {} 任职
-- remark over_on_roster: {2} on the roster of {1}, where {3} could be
-- remark-zh over_on_roster: {1} 花名册实配 {2} 人，可配 {3} 人
-- remark maybe_vacated: people left between the two, and whether a post was free on the day cannot be seen; please check
-- remark-zh maybe_vacated: 其间有人离开，任职当日是否有空缺看不出，请核对
-- compares:     The day since which each leader is in the post with the leaders and approved posts on the roster before it and on the one behind it.
-- compares-zh:  现任领导的任职时间，与任职前、任职后两份花名册的实配数和当时的核定职数。
-- formula:      Leaders > approved posts and waivers on both rosters, and the leader is in that part on the second one only. Sure where those who were in the part before the day and stayed filled all posts.
-- formula-zh:   两份花名册都是实配 > 核定 + 批准可超，且该人只在后一份上计入该类职数，即列出；任职前已在、任职后仍在的人已占满职数的，可以确定。
-- counts:       Leaders on the roster in force of parts that are over on it.
-- counts-zh:    现行花名册上超职数的那一类职数的领导。
-- exceptions:   Who held a post of the part on the roster before is not appointed anew. A hint: people left between the two rosters, so that a post may have been free on the day; only the month is recorded; or the state is in unknown words. Without the day, a roster before it, or a clear approval on all three days nothing can be said. A part that is over no more is not listed.
-- exceptions-zh: 任职前已占用该类职数的不算。两份花名册之间有人离开、任职当日可能有空缺的，任职时间只写到月的，人员状态写法不明的，只作提示。没有任职时间、任职前没有花名册、三个日期的核定职数有不清的，判断不了。现已不超的不再列出。
-- example:      3 deputies approved, 4 on the rosters of 2009-12-31 and 2010-06-30; one of the four came on 2010-03-01, and the other three were there before.
-- example-zh:   核定副职 3 名，2009-12-31、2010-06-30 花名册都是 4 名；其中一人 2010-03-01 任职，其余三人此前已在任。
SELECT organ, part || CASE WHEN person IS NULL THEN ' ' || person_name ELSE '' END AS part,
  approved AS expected, counted AS actual, person, person_name, day AS days,
  CASE WHEN doubt <> '' OR is_month = 1 THEN 'hint' END AS severity,
  'remark appointed_on ' || day || '; remark over_on_roster ' || roster_before
    || '; remark over_on_roster ' || roster_after
    || CASE WHEN doubt <> '' THEN '; remark ' || doubt ELSE '' END
    || place_note AS note
FROM appointed_while_over
ORDER BY organ, part, person;
-- evidence
SELECT source_file, sheet, row, person, person_name, counted, reason, NULL AS document,
  NULL AS total, NULL AS change, day AS since
FROM appointment_holder_row
WHERE appointee IS :person
  AND :part = part || CASE WHEN appointee IS NULL THEN ' ' || appointee_name ELSE '' END
UNION ALL
SELECT a.source_file, a.sheet, a.row, NULL, NULL, NULL, '', a.document, a.total, a.change, a.since
FROM (SELECT * FROM approval_in_force ORDER BY step) a
WHERE a.part = :part OR :part LIKE a.part || ' %';

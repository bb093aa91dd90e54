-- rule:         quota.entry_when_full
-- title:        Somebody entered although no place was free
-- title-zh:     满编、超编单位进人（违规超编进人）
-- note:         Placements by policy (政策性安置, 军转, 转业, 退役, 复员, 机构改革划转, 转隶, 选调) are minor.
-- note-zh:      政策性安置，军转、转业、退役、复员安置，机构改革划转、转隶，选调的，程度为一般。
-- severity:     critical
-- edition:      2
-- identity:     organ part person
-- part:         text
-- unit:         people
-- basis:        厅字2007-2:5 令486:6 令486:26(4) 公务员法:43 条例:26
-- duty:         places
-- law-day:      entered_on
-- needs:        movements quotas roster
-- unchecked-in: entry
-- reads:        registers entry_room
-- data:         movements quotas roster
-- beside:       still
-- message:      {part}: {person_name} entered, {expected} places approved, {actual} people with the entry; {note}
-- message-zh:   {part}：{person_name} 入编，当日核定 {expected} 名，入编后 {actual} 人；{note}
-- remark waived_then: {} over was allowed on the day
-- remark-zh waived_then: 当日批准允许超出 {} 人
-- remark entered_together: {} entered on that day, nothing tells who came first
-- remark-zh entered_together: 同日入编 {} 人，先后不明
-- compares:     Each entry of the register with the approved places on its day and the people who held them before.
-- compares-zh:  增减登记中的每次入编，与当日核定的编制数、入编前的占编人数。
-- formula:      People on places before + 1 > approved + allowed by waivers. Before: the newest roster before the day, plus the entries and less the exits of that kind since.
-- formula-zh:   入编前占编人数 + 1 > 核定数 + 批准允许超出的人数，即列出。入编前人数以之前最近一份花名册为准，加其后的入编、减其后的出编。
-- counts:       Entries of the 365 days before the check; people on places by the roster, of the kind of quota entered.
-- counts-zh:    检查日之前 365 天内的入编；花名册上占用该类编制的人。
-- exceptions:   Who held a place of that kind already does not enter. An exit of the same day makes room first; of entries of one day nothing tells who came first: all of them are shown, and who comes last by identity number is the one named. Where only the month is recorded, its last day counts and the finding is a hint. Nothing can be said without a roster of the 400 days before, without a kind, where approvals are unclear, or where organs share the quota.
-- exceptions-zh: 原已占用该类编制的不算入编；同一天的出编先腾出编制；同一天入编的几人先后不明，逐人列出，按身份证号排在后面的记为超出。入编时间只写到月的按月末算，只作提示。之前 400 天内没有花名册、没有编制类型、核定数不清、与其他机构共用编制的，判断不了。
-- example:      40 places; 40 people on the roster of 2009-12-31; somebody enters on 2010-03-01: 41 > 40.
-- example-zh:   核定 40 名，2009-12-31 花名册占编 40 人，2010-03-01 又入编 1 人：41 > 40。
SELECT m.organ, r.part || CASE WHEN m.person IS NULL THEN ' ' || m.person_name ELSE '' END AS part,
  r.approved AS expected, max(r.before) + 1 AS actual, m.person, m.person_name, r.documents,
  r.roster_day AS days,
  CASE WHEN m.is_month = 1 THEN 'hint'
    WHEN m.is_by_policy = 1 THEN 'minor' END AS severity,
  'remark entered_on ' || replace(group_concat(DISTINCT m.day), ',', ' ')
    || CASE WHEN r.allowed > 0 THEN '; remark waived_then ' || r.allowed ELSE '' END
    || CASE WHEN r.same_day > 0 THEN '; remark entered_together ' || (r.same_day + 1) ELSE '' END
    || '; remark place_kind ' || m.kind AS note
FROM entry_room r JOIN movement_on_day m ON m.movement = r.movement
WHERE r.before + 1 > r.approved + r.allowed
GROUP BY m.organ, 2, m.person
ORDER BY m.organ, part;
-- evidence
WITH entry AS (
  SELECT m.movement FROM entry_room r, movement_on_day m
  WHERE m.movement = r.movement AND m.organ = :organ AND m.person IS :person
    AND :part = r.part || CASE WHEN m.person IS NULL THEN ' ' || m.person_name ELSE '' END
    AND r.before + 1 > r.approved + r.allowed
  ORDER BY r.before DESC, m.movement LIMIT 1
), together AS (
  SELECT o.movement FROM entry e, movement_on_day m, entry_room r, movement_on_day o
  WHERE m.movement = e.movement AND r.movement = e.movement AND r.same_day > 0
    AND o.organ = m.organ AND o.direction = '入编' AND o.last = m.last
)
SELECT source_file, sheet, row, person, person_name, NULL AS counted, direction AS reason, document,
  NULL AS total, NULL AS change, day AS since
FROM movement_entry
WHERE organ = :organ AND direction = '入编'
  AND (coalesce(person = :person, person IS NULL AND :part LIKE '% ' || person_name)
    OR movement IN (SELECT movement FROM together))
UNION ALL
SELECT source_file, sheet, row, NULL, NULL, NULL, '', document, total, change, since
FROM (SELECT * FROM entry_approval WHERE movement IN (SELECT movement FROM entry) ORDER BY since)
UNION ALL
SELECT source_file, sheet, row, person, person_name, counted, reason, NULL, NULL, NULL, day
FROM entry_holder
WHERE movement IN (SELECT movement FROM entry);

-- rule:         person.double_place
-- title:        One person on counted places of several organs
-- title-zh:     一人占用多个单位编制
-- note:         Critical where two of the rows are at work on the same day or several payers pay; major otherwise. A hint where all of the rosters but one say themselves that the person is on loan or attachment (借调, 挂职, 外派, 兼) and no loan is in the register.
-- note-zh:      两处以上花名册同日都在岗，或者多个单位发工资的，为严重；否则为重大。除一处外都写明是借调、挂职、外派或兼任，而借调登记没有记录的，为提示。
-- severity:     critical
-- identity:     person
-- part:         organs
-- unit:         organs
-- basis:        厅字2007-2:4 厅字2007-2:5 条例:26
-- duty:         places
-- needs:        roster
-- unchecked-in: person
-- reads:        day person_mismatch strength registers
-- data:         roster
-- organs-in:    part
-- beside:       place
-- core:         yes
-- message:      {person_name} holds places of {actual} organs: {organs}
-- message-zh:   {person_name} 同时占用 {actual} 个单位的编制：{organs}
-- remark away_there: the roster of {} says on loan, on attachment or in a second post, and no loan is in the register; find out whose place it is
-- remark-zh away_there: {} 的花名册写借调、挂职、外派或兼任，借调登记没有记录，占哪个单位的编制请核实
-- remark shared_quota: the organs share one quota, of which the person holds one place; please check whether the rosters repeat people
-- remark-zh shared_quota: 这些单位共用一项编制，只占其中一名，请核对花名册是否重复
-- remark held_beside: one roster says that the post is held beside another, that the person is posted there (派驻), or names posts of two units in one title; please check where the place is
-- remark-zh held_beside: 有一处写明兼任、兼职或派驻，或者职务写有两个单位的职务，可能只在另一处占编，请核对
-- compares:     The rows of one identity number on the rosters of organs.
-- compares-zh:  同一身份证号在各机构花名册上的记录。
-- formula:      It counts in two organs or more; expected 1, actual the number of organs.
-- formula-zh:   在两个以上机构都计入占编人数，即列出；核定 1，实有为机构个数。
-- counts:       Everybody who holds a place: at work, lent out, seconded; not the retired, transferred, dead, borrowed or off quota. A state in unknown words counts, and is said.
-- counts-zh:    占编的人：状态为在岗、借出、挂职等仍占编制的；退休、调出、死亡、借入、编外的不计；状态写法不认识的照计并注明。
-- exceptions:   Lent out here and borrowed there is no double; nor is somebody on loan from the one organ to the other by the register, who counts at the lender alone. Somebody on attachment or dispatched (挂职, 外派) whom another organ has at work counts there alone and, without a loan in the register, is a hint. So is somebody whom all but one of the rosters call on loan, or one of whose posts or remarks says that it is held beside another one (兼) or posted there (派驻), or one of whose titles names posts of two units (县委组织部副部长、县人社局局长), unless several payers pay them. Rosters of different days, places of people whose state or kind of quota is in words that nobody has explained, rosters that name the person differently, and organs that share one quota of the kind, give a hint. A place that the person left by the register, after the day of that roster, is none. Somebody without a quota kind on a roster that tells kinds holds no place there. People without numbers cannot be judged.
-- exceptions-zh: 一边为借出、另一边为借入的不算；借调登记写明从一边借到另一边的，只在借出单位计入，也不算。一边写挂职、外派而另一边在岗的，只在另一边计入；借调登记没有记录的，列为提示；除一处外都写借调，或者职务、备注写明兼任、职务写明派驻、写有两个单位职务（县委组织部副部长、县人社局局长）的，也是（几个单位都发工资的除外）。花名册不是同一天的，有一处的状态或编制类型写法不认识的，各处姓名不同的，各单位共用一项同类编制的，只作提示。增减登记写明花名册日期以后已从该单位出编的，该处不算。花名册有编制类型而本人没有的，不算占编。没有身份证号的判断不了。
-- example:      Somebody is at work on a place both in a bureau and in a centre.
-- example-zh:   某人在甲局、乙中心的花名册上都是在岗占编。
WITH listed AS (
  SELECT s.person, s.organ, s.day, s.person_name, s.state, s.is_asked, s.is_elsewhere, s.is_concurrent, s.holds_place,
    -- Organs that share a quota of the kind have one place for the person.
    coalesce((SELECT min(m.lead) FROM quota_member m
              WHERE m.member = s.organ AND (m.kind = s.kind OR s.kind = '')), s.organ) AS line
  FROM staff_by_person s
  WHERE (s.holds_place = 1 OR s.uncounted = 'attached')
    AND (SELECT m.direction FROM movement_on_day m
         WHERE m.organ = s.organ AND m.person = s.person AND m.day > s.day
         ORDER BY m.day DESC, m.movement DESC LIMIT 1) IS NOT '出编'
), held AS (
  SELECT person, count(*) AS organs, count(DISTINCT line) AS lines,
    count(DISTINCT CASE WHEN is_elsewhere = 0 THEN line END) AS present,
    count(DISTINCT person_name) AS names, max(is_concurrent) AS is_concurrent,
    count(DISTINCT CASE WHEN state IN ('在岗', '试用', '') THEN line END) AS at_work
  FROM listed WHERE holds_place = 1 GROUP BY person
), place AS (
  -- Who is only on attachment somewhere is left out where two places are certain.
  SELECT DISTINCT l.person, l.organ, o.code, l.day, h.lines, h.present, h.at_work, h.names, h.is_concurrent,
    h.organs < 2 AS by_word
  FROM listed l, held h, organ_on_day o
  WHERE h.person = l.person AND o.organ = l.organ AND (l.holds_place = 1 OR h.organs < 2)
  ORDER BY l.person, o.code
), lowest AS (
  SELECT person, organ, min(code) AS code, lines, present, at_work, by_word, is_concurrent,
    CASE WHEN by_word = 1
      THEN (SELECT count(DISTINCT l.person_name) FROM listed l WHERE l.person = place.person)
      ELSE names END AS names
  FROM place GROUP BY person HAVING count(*) > 1
)
SELECT l.organ,
  (SELECT group_concat(code, '+') FROM (
     SELECT p.code FROM place p WHERE p.person = l.person AND p.organ <> l.organ ORDER BY p.code))
    AS part,
  1 AS expected, (SELECT count(*) FROM place p WHERE p.person = l.person) AS actual, l.person,
  (SELECT group_concat(person_name, '、') FROM (
     SELECT DISTINCT person_name FROM listed s
     WHERE s.person = l.person AND (s.holds_place = 1 OR l.by_word = 1) ORDER BY person_name))
    AS person_name,
  -- A number copied from another row is likelier than places of two people of one number.
  CASE WHEN l.names > 1 OR l.lines < 2
         OR (SELECT count(DISTINCT day) FROM place d WHERE d.person = l.person) > 1
         -- A place that hangs on a word which nobody has explained may be none.
         OR EXISTS (SELECT 1 FROM listed s WHERE s.person = l.person AND s.holds_place = 1 AND s.is_asked = 1)
       THEN 'hint'
       WHEN l.person IN (SELECT person FROM paid_place
         WHERE amount > 0 AND is_split = 0 GROUP BY person HAVING count(*) > 1) THEN NULL
       -- Two rosters that say themselves that the person is of another organ show no second place.
       WHEN l.present < 2 OR l.is_concurrent = 1 THEN 'hint'
       WHEN l.at_work < 2 THEN 'major' END AS severity,
  (SELECT group_concat(day, ' ') FROM (
     SELECT DISTINCT day FROM place d WHERE d.person = l.person ORDER BY day)) AS days,
  CASE WHEN l.names > 1 THEN 'remark other_names'
    WHEN l.by_word = 0 AND l.lines < 2 THEN 'remark shared_quota'
    WHEN l.present < 2 THEN 'remark away_there ' || (
      SELECT group_concat(name, '、') FROM (
        SELECT o.name FROM listed s, organ_on_day o
        WHERE s.person = l.person AND s.is_elsewhere = 1 AND o.organ = s.organ ORDER BY o.code))
    WHEN l.is_concurrent = 1 THEN 'remark held_beside' END AS note
FROM lowest l
ORDER BY l.code, l.person;
-- evidence
SELECT source_file, sheet, row, person, person_name,
  holds_place = 1 OR (uncounted = 'attached' AND (
    SELECT count(*) FROM staff_by_person s WHERE s.holds_place = 1) < 2)
    AS counted,
  reason, NULL AS document, NULL AS total, NULL AS change, day AS since
FROM staff_by_person
WHERE person = :person
UNION ALL
SELECT source_file, sheet, row, person, person_name, NULL, direction, document, NULL, NULL, day
FROM movement_entry
WHERE person = :person
UNION ALL
SELECT source_file, sheet, row, person, person_name, NULL, 'loan', document, NULL, NULL, since
FROM loan_entry
WHERE person = :person;

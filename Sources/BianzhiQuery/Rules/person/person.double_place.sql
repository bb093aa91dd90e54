-- rule:         person.double_place
-- title:        One person on counted places of several organs
-- title-zh:     一人占用多个单位编制
-- note:         Critical where two of the rows are at work on the same day or several payers pay; major otherwise.
-- note-zh:      两处以上花名册同日都在岗，或者多个单位发工资的，为严重；否则为重大。
-- severity:     critical
-- identity:     person
-- part:         organs
-- unit:         organs
-- basis:        厅字2007-2:4 厅字2007-2:5 条例:26
-- duty:         places
-- needs:        roster
-- unchecked-in: person
-- reads:        day person_mismatch
-- data:         roster
-- organs-in:    part
-- beside:       place
-- core:         yes
-- message:      {person_name} holds places of {actual} organs: {organs}
-- message-zh:   {person_name} 同时占用 {actual} 个单位的编制：{organs}
-- compares:     The rows of one identity number on the rosters of organs.
-- compares-zh:  同一身份证号在各机构花名册上的记录。
-- formula:      It counts in two organs or more; expected 1, actual the number of organs.
-- formula-zh:   在两个以上机构都计入占编人数，即列出；核定 1，实有为机构个数。
-- counts:       Everybody who holds a place: at work, lent out, seconded; not the retired, transferred, dead, borrowed or off quota. A state in unknown words counts, and is said.
-- counts-zh:    占编的人：状态为在岗、借出、挂职等仍占编制的；退休、调出、死亡、借入、编外的不计；状态写法不认识的照计并注明。
-- exceptions:   Lent out here and borrowed there is no double; nor is somebody on attachment or dispatched (挂职, 外派) whom another organ has at work, nor on loan from another organ by the register: they count there alone. Rosters of different days, and places of people whose state is in words that nobody has explained or whose post or remark says that it is held beside another one (兼, 兼职), or rosters that name the person differently, give a hint. Somebody without a quota kind on a roster that tells kinds holds no place there. People without numbers cannot be judged.
-- exceptions-zh: 一边为借出、另一边为借入的不算；一边写挂职、外派而另一边在岗的，借调登记写明从另一边借来的，只在另一边计入，也不算。花名册不是同一天的，有一处的状态写法不认识的，有一处的职务或备注写明兼任、兼职的，或各处姓名不同的，只作提示。花名册有编制类型而本人没有的，不算占编。没有身份证号的判断不了。
-- example:      Somebody is at work on a place both in a bureau and in a centre.
-- example-zh:   某人在甲局、乙中心的花名册上都是在岗占编。
WITH place AS (
  SELECT DISTINCT s.person, s.organ, o.code, s.day
  FROM staff_by_person s, organ_on_day o
  WHERE s.holds_place = 1 AND o.organ = s.organ
  ORDER BY s.person, o.code
), lowest AS (
  SELECT person, organ, min(code) AS code, (
      SELECT count(DISTINCT s.person_name) FROM staff_by_person s
      WHERE s.person = place.person AND s.holds_place = 1) AS names, (
      SELECT count(DISTINCT s.organ) FROM staff_by_person s
      WHERE s.person = place.person AND s.holds_place = 1 AND s.state IN ('在岗', '试用', '')) AS at_work
  FROM place GROUP BY person HAVING count(*) > 1
)
SELECT l.organ,
  (SELECT group_concat(code, '+') FROM (
     SELECT p.code FROM place p WHERE p.person = l.person AND p.organ <> l.organ ORDER BY p.code))
    AS part,
  1 AS expected, (SELECT count(*) FROM place p WHERE p.person = l.person) AS actual, l.person,
  (SELECT group_concat(person_name, '、') FROM (
     SELECT DISTINCT person_name FROM staff_by_person s
     WHERE s.person = l.person AND s.holds_place = 1 ORDER BY person_name))
    AS person_name,
  -- A number copied from another row is likelier than places of two people of one number.
  CASE WHEN l.names > 1 OR (SELECT count(DISTINCT day) FROM place d WHERE d.person = l.person) > 1
         -- A place that hangs on a word which nobody has explained may be none.
         OR EXISTS (SELECT 1 FROM staff_by_person s WHERE s.person = l.person AND s.holds_place = 1
           AND (s.is_asked = 1 OR s.is_concurrent = 1))
       THEN 'hint'
       WHEN l.at_work < 2 AND l.person NOT IN (SELECT person FROM paid_place
         WHERE amount > 0 AND is_split = 0 GROUP BY person HAVING count(*) > 1)
       THEN 'major' END AS severity,
  (SELECT group_concat(day, ' ') FROM (
     SELECT DISTINCT day FROM place d WHERE d.person = l.person ORDER BY day)) AS days,
  CASE WHEN l.names > 1 THEN 'remark other_names'
    WHEN EXISTS (SELECT 1 FROM staff_by_person s
      WHERE s.person = l.person AND s.holds_place = 1 AND s.is_concurrent = 1)
    THEN 'remark held_beside' END AS note
FROM lowest l
ORDER BY l.code, l.person;
-- evidence
SELECT source_file, sheet, row, person, person_name, holds_place AS counted, reason,
  NULL AS document, NULL AS total, NULL AS change, day AS since
FROM staff_by_person
WHERE person = :person;

-- rule:         person.double_place
-- title:        One person on counted places of several organs
-- title-zh:     一人占用多个单位编制
-- severity:     critical
-- identity:     person
-- part:         organs
-- unit:         organs
-- basis:        令486:26(4) 国办发2014-65
-- needs:        roster
-- unchecked-in: person
-- reads:        day person_mismatch
-- data:         roster
-- organs-in:    part
-- core:         yes
-- message:      {person_name} holds places of {actual} organs: {organs}
-- message-zh:   {person_name} 同时占用 {actual} 个单位的编制：{organs}
WITH place AS (
  SELECT DISTINCT m.person, s.organ, o.code, s.day
  FROM person_mismatch m
  JOIN staff_by_person s ON s.person = m.person AND s.counts_quota = 1
  JOIN organ_on_day o ON o.organ = s.organ
  WHERE m.counted > 1
  ORDER BY m.person, o.code
), lowest AS (
  SELECT person, organ, min(code) AS code FROM place GROUP BY person
)
SELECT l.organ,
  (SELECT group_concat(code, '+') FROM (
     SELECT p.code FROM place p WHERE p.person = l.person AND p.organ <> l.organ ORDER BY p.code))
    AS part,
  1 AS expected, (SELECT count(*) FROM place p WHERE p.person = l.person) AS actual, l.person,
  (SELECT person_name FROM staff_by_person s WHERE s.person = l.person ORDER BY staff LIMIT 1)
    AS person_name,
  CASE WHEN (SELECT count(DISTINCT day) FROM place d WHERE d.person = l.person) > 1
       THEN 'hint' END AS severity,
  (SELECT group_concat(day, ' ') FROM (
     SELECT DISTINCT day FROM place d WHERE d.person = l.person ORDER BY day)) AS days
FROM lowest l
ORDER BY l.code, l.person;
-- evidence
SELECT source_file, sheet, row, person, person_name, counts_quota AS counted,
  CASE WHEN counts_quota = 0 THEN state ELSE '' END AS reason, NULL AS document, NULL AS total,
  NULL AS change, day AS since
FROM staff_by_person
WHERE person = :person;

-- rule:         pay.after_leaving
-- title:        Paid after leaving
-- title-zh:     退休、调离、死亡等人员仍在领取工资
-- severity:     critical
-- identity:     organ person
-- part:         none
-- unit:         people
-- basis:        令486:26(4) 国办发2014-65 组通字1995-9
-- needs:        roster payroll
-- unchecked-in: leaver
-- reads:        day person_mismatch
-- data:         roster payroll
-- organs-in:    roster_organs
-- core:         yes
-- message:      {person_name} has left but is on the pay list of {organ_name} for {month}
-- message-zh:   {person_name} 已离开（退休、调出等），{month} 仍由 {organ_name} 发放工资
SELECT DISTINCT p.organ, '' AS part, NULL AS expected, NULL AS actual, m.person,
  (SELECT person_name FROM staff_by_person s WHERE s.person = m.person ORDER BY staff LIMIT 1)
    AS person_name,
  CASE WHEN EXISTS (SELECT 1 FROM staff_by_person s, run_setting t
                    WHERE s.person = m.person AND substr(s.day, 1, 7) <> t.pay_month)
       THEN 'hint' END AS severity,
  (SELECT group_concat(day, ' ') FROM (
     SELECT DISTINCT day FROM staff_by_person s WHERE s.person = m.person ORDER BY day)) AS days,
  (SELECT group_concat(o.code, '+') FROM staff_by_person s, organ_on_day o
   WHERE s.person = m.person AND o.organ = s.organ) AS roster_organs
FROM person_mismatch m
JOIN pay_by_person p ON p.person = m.person
WHERE m.places > 0 AND m.has_left = m.places AND m.paid > 0
  AND NOT EXISTS (
    SELECT 1 FROM unjudged u
    WHERE u.scope = 'leaver' AND u.organ = p.organ AND u.reason = 'payer_without_roster')
  AND NOT EXISTS (
    SELECT 1 FROM staff_by_person s, run_setting t
    WHERE s.person = m.person AND s.left_last > t.left_by)
ORDER BY p.organ, m.person;
-- evidence
SELECT source_file, sheet, row, person, person_name, 0 AS counted, state AS reason,
  NULL AS document, NULL AS total, NULL AS change, left_on AS since
FROM staff_by_person
WHERE person = :person
UNION ALL
SELECT source_file, sheet, row, person, person_name, 1, 'paid', NULL, amount, NULL, month
FROM pay_by_person
WHERE person = :person AND organ = :organ;

-- rule:         pay.unpaid
-- title:        On a counted place, but paid by nobody
-- title-zh:     占编人员没有工资发放记录
-- severity:     hint
-- identity:     organ person
-- part:         none
-- unit:         people
-- basis:        令486:22 令486:26(4)
-- needs:        roster payroll
-- unchecked-in: pay
-- reads:        person_mismatch
-- data:         roster payroll
-- core:         yes
-- message:      {person_name} holds a place of {organ_name} and is on no pay list for {month}
-- message-zh:   {person_name} 占用 {organ_name} 编制，{month} 没有任何单位发放工资
SELECT DISTINCT s.organ, '' AS part, NULL AS expected, NULL AS actual, m.person,
  max(s.person_name) AS person_name, s.day AS days
FROM person_mismatch m
JOIN staff_by_person s ON s.person = m.person AND s.counts_quota = 1
JOIN paid_organ p ON p.organ = s.organ
WHERE m.counted > 0 AND m.paid = 0
  AND NOT EXISTS (SELECT 1 FROM nameless_pay n WHERE n.person_name = s.person_name)
GROUP BY s.organ, m.person
ORDER BY s.organ, m.person;
-- evidence
SELECT source_file, sheet, row, person, person_name, counts_quota AS counted,
  CASE WHEN counts_quota = 0 THEN state ELSE '' END AS reason, NULL AS document, NULL AS total,
  NULL AS change, day AS since
FROM staff_by_person
WHERE person = :person AND organ = :organ;

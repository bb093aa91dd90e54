-- rule:         pay.after_leaving
-- title:        Paid after leaving
-- title-zh:     退休、调离、死亡等人员仍在领取工资
-- note:         Pay of the month of leaving and of the month after it is let pass, since pay lists follow with delay.
-- note-zh:      离开当月和次月发放的不算：工资表变动滞后，留一个月的余地。
-- severity:     critical
-- identity:     organ person
-- part:         none
-- unit:         people
-- basis:        国办发2014-65 厅字2007-2:5 条例:26
-- duty:         places
-- needs:        roster payroll
-- unchecked-in: leaver
-- reads:        day registers person_mismatch
-- data:         roster payroll
-- organs-in:    roster_organs
-- beside:       paid paid_namesake
-- core:         yes
-- message:      {person_name} has left but is on the pay list of {organ_name} for {month}
-- message-zh:   {person_name} 已离开（退休、调出等），{month} 仍由 {organ_name} 发放工资
-- compares:     The left state and day on rosters, or the exit in the register of entries and exits, with the pay list.
-- compares-zh:  花名册上的离开状态和日期，或人员增减登记的出编，与工资表。
-- formula:      All roster rows are in a left state, or no roster has the person and the register has an exit from the payer; and there is pay for a month later than the one after leaving.
-- formula-zh:   所有在册记录均为离开状态，或不在任何花名册上而登记从发放单位出编，且离开次月之后的月份仍有工资，即列出。
-- counts:       People with identity numbers who are paid in the pay month, by payer.
-- counts-zh:    有身份证号、工资月份内有发放记录的人，逐发放单位。
-- exceptions:   Pay of the month of leaving and the next is let pass. Lists of different months give a hint, and so does a roster without the day of leaving. Payers without a roster cannot be judged.
-- exceptions-zh: 离开当月和次月的工资不算。花名册与工资表月份不同、或没有写明离开日期的，只作提示。发放单位没有花名册的判断不了。
-- example:      Somebody retired on 2010-03-31 and is on the pay list of 2010-06.
-- example-zh:   某人 2010-03-31 退休，2010-06 工资表仍有发放。
SELECT DISTINCT p.organ, '' AS part, NULL AS expected, NULL AS actual, m.person,
  (SELECT person_name FROM staff_by_person s WHERE s.person = m.person ORDER BY staff LIMIT 1)
    AS person_name,
  CASE WHEN EXISTS (SELECT 1 FROM staff_by_person s, run_setting t
                    WHERE s.person = m.person AND substr(s.day, 1, 7) <> t.pay_month)
         OR NOT EXISTS (SELECT 1 FROM staff_by_person s
                        WHERE s.person = m.person AND s.left_last IS NOT NULL)
       THEN 'hint' END AS severity,
  (SELECT group_concat(day, ' ') FROM (
     SELECT DISTINCT day FROM staff_by_person s WHERE s.person = m.person ORDER BY day)) AS days,
  (SELECT group_concat(o.code, '+') FROM staff_by_person s, organ_on_day o
   WHERE s.person = m.person AND o.organ = s.organ) AS roster_organs,
  NULL AS note, NULL AS data
FROM person_mismatch m
JOIN pay_by_person p ON p.person = m.person
WHERE m.places > 0 AND m.has_left = m.places AND m.paid > 0
  AND NOT EXISTS (
    SELECT 1 FROM unjudged u
    WHERE u.scope = 'leaver' AND u.organ = p.organ AND u.reason = 'payer_without_roster')
  AND NOT EXISTS (
    SELECT 1 FROM staff_by_person s, run_setting t
    WHERE s.person = m.person AND s.left_last > t.left_by)
UNION ALL
SELECT p.organ, '', NULL, NULL, m.person, max(p.person_name), NULL, g.day, NULL,
  'remark left_on ' || g.day, 'roster payroll movements'
FROM run_setting t, person_mismatch m
JOIN pay_by_person p ON p.person = m.person
JOIN payer_with_roster w ON w.organ = p.organ
JOIN left_by_register g ON g.person = m.person AND g.organ = p.organ
WHERE m.places = 0 AND m.paid > 0 AND g.last <= t.left_by
GROUP BY p.organ, m.person
ORDER BY 1, 5;
-- evidence
SELECT source_file, sheet, row, person, person_name, 0 AS counted, state AS reason,
  NULL AS document, NULL AS total, NULL AS change, left_on AS since
FROM staff_by_person
WHERE person = :person
UNION ALL
SELECT source_file, sheet, row, person, person_name, 1, 'paid', NULL, amount, NULL, month
FROM pay_by_person
WHERE person = :person AND organ = :organ
UNION ALL
SELECT source_file, sheet, row, person, person_name, NULL, direction, document, NULL, NULL, day
FROM movement_entry
WHERE person = :person AND organ = :organ AND direction = '出编';

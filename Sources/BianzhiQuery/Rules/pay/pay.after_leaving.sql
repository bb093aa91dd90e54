-- rule:         pay.after_leaving
-- title:        Paid after leaving
-- title-zh:     退休、调离、死亡等人员仍在领取工资
-- note:         Pay of a month that begins less than a month after the leaving is let pass, since pay lists follow with delay.
-- note-zh:      工资月份第一天距离开不满一个月的不算：工资表变动滞后，留一个月的余地。
-- severity:     critical
-- identity:     organ person
-- part:         none
-- unit:         people
-- basis:        国办发2014-65 厅字2007-2:5 条例:26
-- duty:         places
-- needs:        roster payroll
-- unchecked-in: leaver
-- reads:        day person_mismatch departure
-- data:         roster payroll movements
-- organs-in:    roster_organs
-- beside:       paid paid_namesake paid_off_book
-- core:         yes
-- message:      {person_name} has left but is on the pay list of {organ_name} for {month}
-- message-zh:   {person_name} 已离开（退休、调出等），{month} 仍由 {organ_name} 发放工资
-- remark left_undated: no list tells the day of leaving, so only a hint; please check
-- remark-zh left_undated: 哪里都没有写明离开日期，只作提示，请核对
-- remark other_month: the roster is of {}, another month than the pay list, so only a hint; please check
-- remark-zh other_month: 花名册是 {} 的，与工资表不同月，只作提示，请核对
-- compares:     The left state and day on rosters, exits of the register, and older rosters, with the pay list.
-- compares-zh:  花名册上的离开状态和日期、增减登记的出编、以前的花名册，与工资表。
-- formula:      All roster rows are in a left state, or no roster has the person and the payer's exits or the last roster tell of leaving, or the payer's own roster or exits do while another unit lists the person; and there is pay for a month later than the one after leaving.
-- formula-zh:   所有在册记录均为离开状态，或不在现行花名册上而发放单位有出编登记、最后一份花名册写明离开，或发放单位自己的花名册、出编登记写明离开而人在其他单位的花名册上，且离开次月之后的月份仍有工资，即列出。
-- counts:       People with identity numbers who are paid in the pay month, by payer.
-- counts-zh:    有身份证号、工资月份内有发放记录的人，逐发放单位。
-- exceptions:   Pay of a month that begins less than a month after the leaving is let pass. The day is that of the roster, else that of the exit in the register. Lists of different months give a hint, and so do a departure without any day and lines that are a fee, a prize or arrears by their item or remark. Who is lent back to the payer is let pass, and who went to a unit without a pay list whose people the payer pays. Payers without a roster cannot be judged.
-- exceptions-zh: 工资月份第一天距离开不满一个月的不算。离开日期以花名册为准，花名册没有的以出编登记为准。花名册与工资表月份不同、哪里都没有写明离开日期的、分项或备注写明是补发、劳务、奖金一类的，只作提示。借回发放单位的、所去单位没有工资表而由发放单位统一发放的，不算。发放单位没有花名册的判断不了。
-- example:      Somebody retired on 2010-03-31 and is on the pay list of 2010-06.
-- example-zh:   某人 2010-03-31 退休，2010-06 工资表仍有发放。
SELECT d.organ, '' AS part, NULL AS expected, NULL AS actual, d.person,
  coalesce((SELECT person_name FROM staff_by_person s WHERE s.person = d.person ORDER BY staff LIMIT 1),
    (SELECT max(person_name) FROM pay_by_person p WHERE p.person = d.person AND p.organ = d.organ))
    AS person_name,
  CASE WHEN d.day IS NULL OR (d.movement IS NULL
         AND EXISTS (SELECT 1 FROM staff_by_person s, run_setting t
                     WHERE s.person = d.person AND substr(s.day, 1, 7) <> t.pay_month))
         OR d.doubt IS NOT NULL
       THEN 'hint' END AS severity,
  CASE WHEN d.doubt IS NOT NULL THEN 'remark doubtful_pay ' || d.doubt
    WHEN d.day IS NULL THEN 'remark left_undated'
    ELSE 'remark left_on ' || d.day || coalesce((
      SELECT '; remark other_month ' || min(s.day) FROM staff_by_person s
      WHERE d.movement IS NULL AND s.person = d.person AND substr(s.day, 1, 7) <> t.pay_month), '') END AS note,
  (SELECT group_concat(day, ' ') FROM (
     SELECT DISTINCT day FROM staff_by_person s WHERE s.person = d.person ORDER BY day)) AS days,
  CASE WHEN d.movement IS NOT NULL THEN 'roster payroll movements' ELSE 'roster payroll' END AS data,
  (SELECT group_concat(o.code, '+') FROM staff_by_person s, organ_on_day o
   WHERE s.person = d.person AND o.organ = s.organ) AS roster_organs
FROM (
  SELECT x.*, (SELECT CASE WHEN count(*) = count(y.said) THEN min(y.said) END
    FROM pay_by_person y WHERE y.person = x.person AND y.organ = x.organ) AS doubt
  FROM departure x) d, run_setting t
WHERE d.source <> 'listed' AND (d.last IS NULL OR d.last <= t.left_by)
  AND NOT EXISTS (
    SELECT 1 FROM unjudged u
    WHERE u.scope = 'leaver' AND u.organ = d.organ AND u.reason = 'payer_without_roster')
ORDER BY d.organ, d.person;
-- evidence
SELECT source_file, sheet, row, person, person_name, 0 AS counted, state AS reason,
  NULL AS document, NULL AS total, NULL AS change, left_on AS since
FROM staff_by_person
WHERE person = :person
UNION ALL
SELECT source_file, sheet, row, person, person_name, 1, coalesce('paid_as ' || said, 'paid'), NULL, amount, NULL, month
FROM pay_by_person
WHERE person = :person AND organ = :organ
UNION ALL
SELECT source_file, sheet, row, person, person_name, counted, reason, document, NULL, NULL, since
FROM departure_row
WHERE person = :person AND organ = :organ;

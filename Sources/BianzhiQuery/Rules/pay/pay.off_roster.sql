-- rule:         pay.off_roster
-- title:        Paid, but on no roster
-- title-zh:     领取工资但不在任何花名册上
-- severity:     major
-- identity:     organ person
-- part:         none
-- unit:         people
-- basis:        厅字2007-2:5 国办发2014-65 令486:26(4) 条例:26
-- duty:         places
-- needs:        roster payroll
-- unchecked-in: payer
-- reads:        day person_mismatch departure
-- data:         roster payroll
-- beside:       paid_unlisted unlisted_namesake
-- core:         yes
-- message:      {person_name} is on the pay list of {organ_name} for {month}, and on no roster in force
-- message-zh:   {person_name} 列入 {organ_name} {month} 工资表，但不在任何现行花名册上
-- remark last_listed: last on a roster of {}
-- remark-zh last_listed: 最后一次见于 {} 的花名册
-- remark unpaid_namesake: the roster has somebody of that name with another number, whom nobody pays; a number may be wrong; please check
-- remark-zh unpaid_namesake: 花名册有同名的人号码不同、没有工资，身份证号可能有误，请核对
-- compares:     People on the pay list, with all rosters.
-- compares-zh:  工资表上的人，与全部花名册。
-- formula:      Paid, and on no roster in force; nor left by the register or by the last roster, which is pay after leaving.
-- formula-zh:   有工资，且不在任何有效花名册上，即列出；出编登记或最后一份花名册写明已离开的，列入离开后领薪。
-- counts:       People with identity numbers; payers that have a roster.
-- counts-zh:    有身份证号的人；发放单位有花名册的。
-- exceptions:   Not where the register has an exit from the payer: the rule on pay after leaving judges that. Not where the roster has somebody of that name without a number. A roster of another month gives a hint, and so do lines that are a fee, a prize or arrears by their item or remark. Where somebody of that name is on the payer's roster under another number and is paid nothing, one of the numbers may be wrong: a hint too. Where the payer lawfully pays people off quota, check.
-- exceptions-zh: 登记已从发放单位出编的，由“离开后仍领工资”判断。花名册有同名而没有身份证号的人的，不列。花名册不是同月的、分项或备注写明是补发、劳务、奖金一类的，只作提示；该单位花名册上有同名、身份证号不同而没有工资的人的，号码可能有误，也只作提示。单位依法另付编外人员工资的，请核对。
-- example:      Zhang is on the pay list of 2010-06 and on no roster.
-- example-zh:   2010-06 工资表有张某，各花名册均无此人。
WITH unpaid AS MATERIALIZED (
  SELECT organ, person_name FROM staff_by_person
  WHERE holds_place = 1 AND person IN (SELECT person FROM person_mismatch WHERE paid = 0)
)
SELECT p.organ, '' AS part, NULL AS expected, NULL AS actual, p.person,
  max(p.person_name) AS person_name,
  CASE WHEN substr(r.day, 1, 7) <> t.pay_month OR count(*) = count(p.said)
      OR max((p.organ, p.person_name) IN (SELECT organ, person_name FROM unpaid)) THEN 'hint' END
    AS severity, r.day AS days,
  coalesce(CASE WHEN max((p.organ, p.person_name) IN (SELECT organ, person_name FROM unpaid))
        THEN 'remark unpaid_namesake' END,
    CASE WHEN count(*) = count(p.said) THEN 'remark doubtful_pay ' || min(p.said) END, 'remark last_listed ' || d.day) AS note
FROM run_setting t, pay_by_person p
JOIN roster_in_force r ON r.organ = p.organ
LEFT JOIN departure d ON d.person = p.person AND d.organ = p.organ
WHERE p.person IN (SELECT person FROM person_mismatch WHERE places = 0)
  AND p.organ IN (SELECT organ FROM payer_with_roster)
  AND (d.source IS NULL OR d.source = 'listed')
  AND NOT EXISTS (
    SELECT 1 FROM nameless_staff n WHERE n.organ = p.organ AND n.person_name = p.person_name)
GROUP BY p.organ, p.person
ORDER BY p.organ, p.person;
-- evidence
SELECT source_file, sheet, row, person, person_name, 1 AS counted, coalesce('paid_as ' || said, 'paid') AS reason,
  NULL AS document, amount AS total, NULL AS change, month AS since
FROM pay_by_person
WHERE person = :person AND organ = :organ
UNION ALL
SELECT source_file, sheet, row, person, person_name, counted, reason, document, NULL, NULL, since
FROM departure_row
WHERE person = :person AND organ = :organ;

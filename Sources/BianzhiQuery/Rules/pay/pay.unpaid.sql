-- rule:         pay.unpaid
-- title:        On a counted place, but paid by nobody
-- title-zh:     占编未领薪（占编人员没有工资发放记录）
-- severity:     hint
-- identity:     organ person
-- part:         none
-- unit:         people
-- basis:        厅字2007-2:4 厅字2007-2:5 条例:26
-- duty:         places
-- needs:        roster payroll
-- unchecked-in: pay
-- reads:        day person_mismatch
-- data:         roster payroll
-- beside:       place
-- core:         yes
-- message:      {person_name} holds a place of {organ_name} and is paid by nobody for {month}
-- message-zh:   {person_name} 占用 {organ_name} 编制，{month} 没有任何单位发放工资
-- remark paid_nothing: on a pay list with nothing to pay, or less
-- remark-zh paid_nothing: 工资表上有该人，应发为零或负数
-- compares:     People on counted places, with all pay lists.
-- compares-zh:  花名册上占编的人，与各单位的工资表。
-- formula:      A counted place, and no line of more than 0 from any payer in the pay month.
-- formula-zh:   占用编制，且工资月份内没有任何单位发放大于零的工资，即作提示。
-- counts:       Everybody who holds a place: at work, lent out, seconded; not the retired, transferred, dead, borrowed or off quota. A state in unknown words counts, and is said.
-- counts-zh:    占编的人：状态为在岗、借出、挂职等仍占编制的；退休、调出、死亡、借入、编外的不计；状态写法不认识的照计并注明。
-- exceptions:   Organs without a pay list of their own cannot be judged, unless others pay half of their people. Not where a pay list has that name without a number, nor somebody without a quota kind on a roster that tells kinds. Nor somebody who entered the organ behind the pay month.
-- exceptions-zh: 所在单位当月没有自己的工资表的，判断不了；由别处为半数以上的人发放的除外。工资表有同名而没有身份证号的人的，不列；花名册有编制类型而本人没有的，也不列。进入本单位晚于工资月份的，不列。
-- example:      Somebody holds an administrative place, and nobody pays him in 2010-06.
-- example-zh:   某人占行政编制，2010-06 没有任何单位给他发工资。
WITH unlisted AS MATERIALIZED (
  SELECT organ, person_name FROM pay_by_person
  WHERE person IN (SELECT person FROM person_mismatch WHERE places = 0)
)
SELECT s.organ, '' AS part, NULL AS expected, NULL AS actual, s.person,
  max(s.person_name) AS person_name, s.day AS days,
  CASE WHEN EXISTS (SELECT 1 FROM person_pay y WHERE y.person = s.person) THEN 'remark paid_nothing'
       WHEN max((s.organ, s.person_name) IN (SELECT organ, person_name FROM unlisted))
       THEN 'remark paid_namesake' END AS note
FROM staff_by_person s
WHERE s.holds_place = 1
  AND s.person IN (SELECT person FROM person_mismatch WHERE paid = 0)
  AND s.organ IN (SELECT organ FROM paid_organ)
  AND (s.entered_last IS NULL OR substr(s.entered_last, 1, 7) <= (SELECT pay_month FROM run_setting))
  AND NOT EXISTS (SELECT 1 FROM nameless_pay n WHERE n.person_name = s.person_name)
GROUP BY s.organ, s.person
ORDER BY s.organ, s.person;
-- evidence
SELECT source_file, sheet, row, person, person_name, holds_place AS counted, reason,
  NULL AS document, NULL AS total, NULL AS change, day AS since
FROM staff_by_person
WHERE person = :person AND organ = :organ;

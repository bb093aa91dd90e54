-- rule:         person.exit_late
-- title:        Left, but still counted on a later roster
-- title-zh:     出编不及时（已出编人员仍计入占编）
-- severity:     minor
-- edition:      2
-- identity:     organ person
-- part:         none
-- unit:         people
-- basis:        厅字2007-2:4 条例:26
-- duty:         places
-- needs:        roster
-- unchecked-in: exit
-- reads:        day registers register_people person_mismatch
-- data:         roster movements
-- beside:       place
-- message:      {person_name} is still counted by {organ_name} on {days}: {note}
-- message-zh:   {person_name} 在 {organ_name} {days} 的花名册上仍计入占编：{note}
-- compares:     The day of an exit in the register of entries and exits, or the day of leaving on the roster or on a list of leavers of the same day, with the roster of the same organ.
-- compares-zh:  人员增减登记的出编时间、花名册上的减少时间、同日退休等离开人员名单上的时间，与同一单位的花名册。
-- formula:      The roster is of a day 15 days or more after the exit, and still counts the person.
-- formula-zh:   花名册的数据日期在出编之后满 15 天，仍把该人计入占编，即列出。
-- counts:       People with identity numbers whom the newest roster of the organ counts.
-- counts-zh:    有身份证号、单位最新花名册仍计入占编的人。
-- exceptions:   Who came back since, or left another kind of quota than the one now held, is let pass. Where only the month of the exit is recorded, the days count from its last one. A state in words that are not known makes it a hint. Pay that goes on a month and more after the leaving is said beside. Rows without number or day cannot be judged; organs of which neither a register nor the roster tells exits are not looked at.
-- exceptions-zh: 之后又入编的、出编的编制类型与现在占用的不同的，不算。出编时间只写到月的，从月末起算。人员状态写法不明的，只作提示。离开满一个月后本单位仍发工资的，一并注明。登记没有身份证号或日期的判断不了；没有增减登记、花名册也没有减少时间的单位不在检查之列。
-- example:      An exit on 2010-05-20; the roster of 2010-06-30 lists the person as at work.
-- example-zh:   增减登记写某人 2010-05-20 出编，2010-06-30 的花名册仍写在岗。
WITH gone AS (
  SELECT m.organ, m.person, m.kind, m.day, m.last, m.due
  FROM movement_on_day m
  WHERE m.direction = '出编'
  UNION ALL
  SELECT organ, person, '', left_on, left_last, left_due
  FROM register_staff
  WHERE state IN ('在岗', '试用') OR has_left = 1 AND left_on IS NOT NULL
), paid AS MATERIALIZED (
  SELECT organ, person FROM pay_in_month
  WHERE amount > 0 AND person IN (SELECT person FROM gone)
)
SELECT s.organ, s.person, s.person_name, s.day AS days,
  CASE WHEN min(s.is_asked) = 1 THEN 'hint' END AS severity,
  'remark left_on ' || max(g.day)
    || CASE WHEN (s.organ, s.person) IN (SELECT organ, person FROM paid)
         AND max(g.last) <= (SELECT left_by FROM run_setting)
       THEN '; remark paid_while_absent' ELSE '' END AS note
FROM gone g JOIN register_staff s ON s.organ = g.organ AND s.person = g.person
WHERE s.counts_quota = 1 AND s.day >= g.due AND coalesce(s.entered_last <= g.last, 1)
  AND (g.kind = '' OR s.kind = '' OR g.kind = s.kind)
  AND NOT EXISTS (SELECT 1 FROM movement_on_day b
    WHERE b.organ = g.organ AND b.person = g.person AND b.direction = '入编'
      AND coalesce(b.last >= g.last, 1))
GROUP BY s.organ, s.person
ORDER BY s.organ, s.person;
-- evidence
SELECT source_file, sheet, row, person, person_name, counts_quota AS counted,
  CASE WHEN counts_quota = 0 THEN state ELSE '' END AS reason, NULL AS document, NULL AS total,
  NULL AS change, coalesce(left_on, day) AS since
FROM register_staff
WHERE person = :person AND organ = :organ
UNION ALL
SELECT source_file, sheet, row, person, person_name, NULL, direction, document, NULL, NULL, day
FROM movement_entry
WHERE person = :person AND organ = :organ;

-- rule:         pay.double
-- title:        One person paid by several payers in one month
-- title-zh:     一人在多个单位领取工资（重复领薪）
-- note:         Months of a transfer are minor. Where the payers pay mostly the same people, name the person differently, or one pays only fees, prizes or arrears by its list, it is a hint.
-- note-zh:      调动衔接月份为一般；两个发放单位的名单大半相同，各处姓名不同，或除一处外都写明是补发、劳务、奖金一类的，只作提示。
-- severity:     critical
-- edition:      2
-- identity:     person
-- part:         none
-- unit:         people
-- basis:        国办发2014-65 公务员法:44 厅字2007-2:5 条例:26
-- duty:         places
-- needs:        payroll
-- unchecked-in: paid_twice
-- reads:        day person_mismatch registers
-- data:         payroll
-- organs-in:    payers
-- beside:       paid_twice paid_elsewhere paid_namesake paid_untaken
-- message:      {person_name} is paid by several payers for {month}: {organs}
-- message-zh:   {person_name} {month} 同时在几个单位领取工资：{organs}
-- remark paid_on_loan: paid by lender and borrower while on loan
-- remark-zh paid_on_loan: 借调期间两头领薪
-- remark moved_lately: moved in this month or the last, which may overlap
-- remark-zh moved_lately: 当月或上月有调动，可能是衔接月份
-- remark split_pay: both payers pay mostly the same people and may share the paying; please check
-- remark-zh split_pay: 两个发放单位的名单大半相同，可能分项发放，请核对
-- compares:     The lines of one identity number on the pay lists of one month.
-- compares-zh:  同一身份证号在同一月份各发放单位工资表上的记录。
-- formula:      Two payers or more whose lines add up to more than 0.
-- formula-zh:   在两个以上发放单位的应发金额合计都大于 0，即列出。
-- counts:       People with identity numbers on the pay lists of the pay month. The finding is the payer's at which the person holds no place; of several such payers, or where each has a place for the person, that of the lowest code. Lists of one organ by code, by name and under the code it had before a reform are one payer's.
-- counts-zh:    工资月份内有身份证号的人。问题记在该人不占编的发放单位名下；这样的单位有几个，或该人在各处都占编的，记在代码最小的单位名下。同一机构用代码、用名称或改革前的代码报来的，算一个发放单位。
-- exceptions:   Sums of 0 or less do not count. Who came or left in that month or the one before is minor. Of payers that pay mostly the same people, and where the lists name the person differently, it is a hint. Lines without numbers cannot be judged. A loan between the payers is said.
-- exceptions-zh: 合计为零或负数的不算。当月或上月有调入、调出的为一般。两个发放单位名单大半相同的、各处姓名不同的，只作提示。没有身份证号的判断不了。两个单位之间有借调的注明。
-- example:      Somebody is on the pay lists of a bureau and of a centre for 2010-06, with 4,000 yuan on each.
-- example-zh:   2010-06 某局、某中心的工资表都有某人，各 4000 元。
WITH paying AS (
  SELECT p.person, p.organ, p.code, p.person_name, p.is_split, p.is_doubtful,
    EXISTS (SELECT 1 FROM staff_by_person s
      WHERE s.person = p.person AND s.organ = p.organ AND s.holds_place = 1) AS has_place
  FROM paid_place p WHERE p.amount > 0
), lowest AS (
  SELECT person, coalesce(min(CASE WHEN has_place = 0 THEN code END), min(code)) AS code, max(is_split) AS is_split,
    count(DISTINCT nullif(person_name, '')) AS names, sum(1 - is_doubtful) AS paying
  FROM paying GROUP BY person HAVING count(*) > 1
)
SELECT p.organ, '' AS part, NULL AS expected, NULL AS actual, p.person, p.person_name,
  (SELECT group_concat(code, '+') FROM (
     SELECT o.code FROM paying o WHERE o.person = p.person AND o.code <> p.code ORDER BY o.code))
    AS payers,
  CASE WHEN l.names > 1 OR l.is_split = 1 OR l.paying < 2 THEN 'hint'
    WHEN p.person IN (SELECT person FROM moved_lately) THEN 'minor' END AS severity,
  trim(CASE WHEN l.names > 1 THEN 'remark other_names; ' WHEN l.is_split = 1 THEN 'remark split_pay; '
    WHEN l.paying < 2 THEN 'remark doubtful_pay ' || (
      SELECT min(y.said) FROM pay_by_person y WHERE y.person = p.person) || '; '
    WHEN p.person IN (SELECT person FROM moved_lately) THEN 'remark moved_lately; '
    WHEN p.person IN (SELECT person FROM paid_on_loan) THEN 'remark paid_on_loan; ' ELSE '' END
    || coalesce((SELECT 'remark place_kind ' || h.kind || '; ' FROM held_kind h WHERE h.person = p.person), '')
    || CASE WHEN p.person IN (SELECT person FROM paid_by_organs) THEN 'remark between_organs; ' ELSE '' END, '; ')
    AS note
FROM lowest l JOIN paying p ON p.person = l.person AND p.code = l.code
ORDER BY p.code, p.person;
-- evidence
SELECT source_file, sheet, row, person, person_name, 1 AS counted, coalesce('paid_as ' || said, 'paid') AS reason,
  NULL AS document, amount AS total, NULL AS change, month AS since
FROM pay_by_person
WHERE person = :person
UNION ALL
SELECT source_file, sheet, row, person, person_name, 0, state, NULL, NULL, NULL, day
FROM staff_by_person
WHERE person = :person
UNION ALL
SELECT source_file, sheet, row, person, person_name, NULL, 'loan', document, NULL, NULL, since
FROM loan_entry
WHERE person = :person;

-- rule:         person.loan_overdue
-- title:        On loan longer than a loan may last
-- title-zh:     借调超期
-- severity:     minor
-- edition:      3
-- identity:     organ part person
-- part:         text
-- unit:         months
-- basis:        厅字2007-2:4 条例:26
-- duty:         places
-- needs:        loans
-- unchecked-in: loan
-- reads:        day registers register_people
-- data:         loans roster
-- beside:       loan
-- message:      {person_name} of {organ_name}: {note}
-- message-zh:   {organ_name} 的 {person_name}：{note}
-- remark lent_since: on loan to {4} since {1}[-|, {2} full months (limit {3})]
-- remark-zh lent_since: {1} 起借调到 {4}[-|，已满 {2} 个月（期限 {3} 个月）]
-- remark loan_over: its term ended on {} by the register; no return is recorded, and no roster tells whether the person is back; please check
-- remark-zh loan_over: 登记的期限到 {}，已过；没有登记返回，花名册也看不出人是否已回来，请核对
-- remark loan_stays: its term ended on {}, no return is recorded, and the lender's later roster has it go on
-- remark-zh loan_stays: 登记的期限到 {}，已过，没有登记返回，其后借出单位的花名册仍写借调
-- remark loan_denied: back on {} by the register, and on loan by the lender's later roster; please check
-- remark-zh loan_denied: 登记在 {} 返回，其后借出单位的花名册仍写借调，请核对
-- remark loan_until: the register's own term ends on {} and is not over
-- remark-zh loan_until: 登记的期限到 {}，尚未到期
-- remark term_unread: the register says "{}", which tells no last day; please check
-- remark-zh term_unread: 登记写“{}”，读不出哪一天结束，请核对
-- remark loan_near: near the limit, so only a hint
-- remark-zh loan_near: 接近期限，只作提示
-- remark loan_long: far over the limit, which is major
-- remark-zh loan_long: 远超期限，程度为重大
-- remark no_document: without a document
-- remark-zh no_document: 没有批准文号
-- compares:     The first day of a loan in the register with the day of the check.
-- compares-zh:  借调登记的起始日期，与检查日期。
-- formula:      More than 6 months; a hint from 80 % of them on, major after 12 months or without a document. Expected is the limit, actual the full months.
-- formula-zh:   超过 6 个月即列出；达到期限的 80% 为提示，超过 12 个月或没有批准文号为重大。核定为期限月数，实有为已满月数。
-- counts:       Rows of the register of loans that go on; of one person the longest.
-- counts-zh:    借调登记中尚未结束的行；一人多行的取最长的。
-- exceptions:   Attachments and dispatches (挂职, 援派, 驻村) are no loans. A loan whose recorded term is over counts in full where the lender's later roster still has the person on loan, as a hint where nothing tells it, and not where that roster has the person at work again. A recorded return (返回时间) ends it; where the lender's later roster has the person on loan all the same, that is a hint. Who has left the lender since (retired, dead, transferred, an exit on record) is on loan no more. Where only the month of the start is recorded, its last day counts. Whom the lender's roster calls attached or dispatched is a hint. A term in words that nobody could read makes it a hint with the words. Rows without a day cannot be judged. Where the table records no documents at all, a missing one says nothing.
-- exceptions-zh: 挂职、援派、驻村不是借调。登记的期限已过、借出单位其后的花名册仍写借调的照列，花名册看不出的只作提示，已写在岗的不列；登记了返回（返回时间）的不列，其后的花名册仍写借调的只作提示；其间已离开借出单位的（退休、死亡、调出、有出编登记）不列。起始时间只写到月的按月末算。借出单位花名册写挂职、外派的只作提示。期限的文字读不出的只作提示并列出原文。没有日期的判断不了。整张登记都没有文号的，不以没有文号为由。
-- example:      On loan since 2009-11-02, checked on 2010-06-30: 7 full months, the limit is 6.
-- example-zh:   2009-11-02 起借调，2010-06-30 检查：已满 7 个月，期限 6 个月。
SELECT organ, CASE WHEN person IS NULL THEN person_name ELSE '' END AS part,
  limit_months AS expected, max(months) AS actual, person, person_name, document AS documents,
  CASE WHEN stage = 'near' OR standing IN ('passed', 'denied') OR unread <> '' OR EXISTS (
      SELECT 1 FROM register_staff a
      WHERE a.organ = l.organ AND a.person = l.person AND a.state IN ('挂职', '外派')) THEN 'hint'
    WHEN stage = 'long' OR is_documented = 0 THEN 'major' END AS severity,
  'remark lent_since ' || since || ' ' || CASE WHEN standing IN ('runs', 'stays') THEN months ELSE '-' END || ' ' || limit_months || ' ' || borrower_name
    || CASE WHEN standing IN ('passed', 'denied') THEN '' WHEN stage = 'near' THEN '; remark loan_near' WHEN stage = 'long' THEN '; remark loan_long' ELSE '' END
    || CASE is_documented WHEN 0 THEN '; remark no_document' ELSE '' END
    || CASE unread WHEN '' THEN '' ELSE '; remark term_unread ' || unread END
    || coalesce(CASE standing WHEN 'passed' THEN '; remark loan_over ' WHEN 'stays' THEN '; remark loan_stays '
      WHEN 'denied' THEN '; remark loan_denied ' ELSE '; remark loan_until ' END || until_last, '') AS note,
  CASE WHEN person IS NULL THEN 'loans' ELSE 'loans roster' END AS data
FROM loan_standing l
WHERE stage <> '' AND is_other = 0 AND (standing IN ('runs', 'stays', 'denied')
    OR standing = 'passed' AND stage <> 'near' AND l.person IS NOT NULL)
  AND NOT EXISTS (
  SELECT 1 FROM register_staff s
  WHERE s.organ = l.organ AND s.person = l.person AND s.has_left = 1)
  AND NOT EXISTS (
  SELECT 1 FROM movement_on_day m
  WHERE m.organ = l.organ AND m.person = l.person AND m.direction = '出编' AND m.last >= l.since_last)
GROUP BY organ, person, 2
ORDER BY organ, person;
-- evidence
SELECT source_file, sheet, row, person, person_name, NULL AS counted, 'loan' AS reason, document,
  NULL AS total, NULL AS change, since
FROM loan_entry
WHERE organ = :organ AND coalesce(person = :person, person IS NULL AND person_name = :part)
UNION ALL
SELECT source_file, sheet, row, person, person_name, counts_quota, state, NULL, NULL, NULL, day
FROM register_staff
WHERE person = :person;

-- rule:         person.loan_conflict
-- title:        The register of loans and the roster contradict each other
-- title-zh:     借调登记与花名册不一致
-- severity:     minor
-- edition:      2
-- identity:     organ person
-- part:         none
-- unit:         people
-- basis:        厅字2007-2:4 条例:26
-- duty:         places
-- needs:        roster loans
-- unchecked-in: lent
-- reads:        registers register_people
-- data:         roster loans
-- organs-in:    borrowers
-- beside:       place loan_unlike
-- message:      {person_name} of {organ_name} ({days}): {note}
-- message-zh:   {organ_name} 的 {person_name}（{days}）：{note}
-- remark said_in_post: on loan to {} by the register, at work by the roster
-- remark-zh said_in_post: 登记借调到 {}，花名册写在岗
-- remark said_present: on loan by the register, at work by the roster (borrower, words of the roster: {})
-- remark-zh said_present: 登记的借调未结束，花名册写的是在岗（借入单位、花名册原文：{}）
-- remark counted_there: counted on the roster of {} too
-- remark-zh counted_there: {} 的花名册也计入占编
-- remark not_in_register: on loan by the roster, and in no row of the register
-- remark-zh not_in_register: 花名册写借调，借调登记中没有
-- remark borrowed_there: borrowed by the roster of {}, and in no row of the register
-- remark-zh borrowed_there: {} 的花名册列为借入，借调登记中没有
-- remark unlisted_guest: borrowed by the roster, in no row of the register, and lent out by no other roster; please check
-- remark-zh unlisted_guest: 花名册写借入，借调登记中没有，别的花名册也没有写借出，请核对
-- remark still_there: the loan has ended by the register, and a later roster still has the person as borrowed (organ, last day by the register: {}); please check
-- remark-zh still_there: 登记的借调已结束，之后的花名册仍列为借入（单位、登记的结束日期：{}），请核对
-- compares:     The register of loans with the rosters of lender and borrower.
-- compares-zh:  借调登记，与借出、借入单位的花名册。
-- formula:      On the day of the roster: a loan goes on and the lender's roster says at work, or the borrower's counts the person; or a roster says lent out or borrowed, and no loan is in the register, or only one that ended before.
-- formula-zh:   花名册当日：登记借调未结束，借出单位花名册却写在岗，或借入单位花名册计入占编；或花名册写借调、借入，登记中却没有，或登记的借调早已结束。任一情形即列出。
-- counts:       People with identity numbers on the rosters of lender and borrower; a person once.
-- counts-zh:    借出、借入单位花名册上有身份证号的人；一人只列一次。
-- exceptions:   A loan without a number is taken for the person of that name at the lender. Rosters of lender and borrower may be 31 days apart. Where the register has nobody of the lender, or the borrower's row is of a post held beside another one (兼), it is a hint. Somebody borrowed who is in no register and lent out by no roster, and somebody still borrowed after the loan ended, are hints; of the first the organ is the borrower. Nothing is said before a register of loans was imported. Words that tell a place alone (在编, 占编, 是 to 是否在编) do not say at work, nor do 在职 and 正常, which are true of somebody on loan as well; only words with 岗 (在岗, 在编在岗) do. Attachments and dispatches (挂职, 援派, 驻村) may be listed as at work.
-- exceptions-zh: 登记没有身份证号的，按借出单位同名的人处理。两份花名册相差不超过 31 天。登记中没有该借出单位任何人的，借入单位写的是兼任职务的，只作提示。花名册写借入而登记和其他花名册都没有的（机构按借入单位列），登记已结束而仍列为借入的，只作提示。没有导入过借调登记的不判断。只写在编、占编或“是否在编”为是的，说的是编制，不算写在岗；只写在职、正常的，借调期间也是在职，也不算；写明在岗的才算。挂职、援派、驻村人员花名册写在岗的不算。
-- example:      The register has somebody on loan since 2010-01-04; the bureau's roster of 2010-06-30 says at work.
-- example-zh:   登记某人 2010-01-04 起借调，原单位 2010-06-30 的花名册写在岗。
SELECT organ, person, max(person_name) AS person_name, max(days) AS days,
  CASE WHEN min(is_hint) = 1 THEN 'hint' END AS severity,
  group_concat('remark ' || sort || ' ' || other_name, '; ') AS note,
  group_concat(other_code, '+') AS borrowers
FROM (SELECT * FROM loan_contradiction ORDER BY sort, other_code)
GROUP BY organ, person
ORDER BY organ, person;
-- evidence
SELECT source_file, sheet, row, person, person_name, counts_quota AS counted,
  CASE WHEN counts_quota = 0 THEN state ELSE '' END AS reason, NULL AS document, NULL AS total,
  NULL AS change, day AS since
FROM register_staff
WHERE person = :person
UNION ALL
SELECT source_file, sheet, row, person, person_name, NULL, 'loan', document, NULL, NULL, since
FROM loan_entry
WHERE person = :person;

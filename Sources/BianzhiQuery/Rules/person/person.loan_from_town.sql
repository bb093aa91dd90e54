-- rule:         person.loan_from_town
-- title:        Somebody of a town on loan to an organ of the county or city
-- title-zh:     县以上机关从乡镇借调人员
-- severity:     minor
-- edition:      2
-- identity:     organ part person
-- part:         text
-- unit:         people
-- basis:        中央一号文件2024 厅字2007-2:4
-- duty:         places
-- needs:        loans
-- unchecked-in: loan_from_town
-- reads:        day registers register_people
-- data:         loans roster
-- beside:       loan
-- message:      {person_name} of {organ_name}: {note}
-- message-zh:   {organ_name} 的 {person_name}：{note}
-- remark lent_to: on loan to {}
-- remark-zh lent_to: 借调到 {}
-- remark from_street: the document speaks of towns; whether streets go by it is for the place to say; please check
-- remark-zh from_street: 文件写的是乡镇，街道是否参照由当地规定，请核对
-- remark to_institution: the borrower is a public institution, and the article speaks of organs, so only a hint
-- remark-zh to_institution: 借入单位是事业单位，所引文件写的是机关，只作提示
-- compares:     The tiers of the lender and of the borrower of a loan.
-- compares-zh:  借出单位与借入单位的层级。
-- formula:      The lender is a town or street or belongs to one, the borrower is of the county or city, and the loan goes on on a day from 2024 on.
-- formula-zh:   借出单位是乡镇（街道）或其下属单位，借入单位是县级以上，2024 年起的检查日仍在借调，即列出。
-- counts:       Rows of the register of loans that go on.
-- counts-zh:    借调登记中尚未结束的行。
-- exceptions:   With a document it is a hint; so is a street (街道), of which the sentence that is cited does not speak. A unit in a town whose superior is an organ of the county is none of the town's. A loan to a public institution (a school, a hospital) is a hint. Attachments and dispatches (挂职, 援派, 驻村) are no loans; whom the lender's roster calls attached or dispatched is a hint. Where no tier of lender or borrower is recorded, nothing can be said.
-- exceptions-zh: 有批准文号的只作提示；所引文件写的是乡镇，街道借出的也只作提示。设在乡镇而主管单位是县级机关的，不算乡镇的单位。借到学校、医院等事业单位的，所引文件没有写，只作提示。挂职、援派、驻村不是借调，借出单位花名册写挂职、外派的只作提示。双方层级没有登记的判断不了。
-- example:      A town's clerk is on loan to the county's office of the committee on 2024-06-30, without a document.
-- example-zh:   2024-06-30，某镇干部借调在县委办公室，没有批准文号。
SELECT organ, CASE WHEN person IS NULL THEN person_name ELSE '' END AS part, person, person_name,
  document AS documents, CASE WHEN min(document <> '') = 1 OR from_town > 1 OR EXISTS (
      SELECT 1 FROM register_staff a
      WHERE a.organ = l.organ AND a.person = l.person AND a.state IN ('挂职', '外派')) THEN 'hint' END AS severity,
  'remark lent_to ' || borrower_name || CASE from_town WHEN 2 THEN '; remark from_street' WHEN 3 THEN '; remark to_institution' ELSE '' END AS note
FROM loan_on_day l
WHERE from_town > 0 AND is_over = 0 AND is_other = 0
  AND (SELECT as_of FROM run_setting) >= '2024-01-01'
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

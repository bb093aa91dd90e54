-- rule:         data.id_invalid
-- title:        An identity number that cannot be right
-- title-zh:     身份证号有误
-- severity:     minor
-- edition:      2
-- identity:     organ person
-- part:         none
-- unit:         people
-- basis:        厅字2007-2:4
-- duty:         rules
-- needs:        roster
-- unchecked-in: number
-- reads:        number_fault
-- data:         roster
-- beside:       number
-- message:      {person_name} of {organ_name}: {note}
-- message-zh:   {organ_name} 的 {person_name}：{note}
-- remark wrong_check: the number's check character is wrong
-- remark-zh wrong_check: 身份证号校验码不对
-- remark wrong_birth: the birth date inside the number does not exist
-- remark-zh wrong_birth: 身份证号中的出生日期不存在
-- compares:     The check character and the birth date inside an identity number with the rules for such numbers.
-- compares-zh:  身份证号的校验码和其中的出生日期，与编号规则。
-- formula:      The birth date does not exist, or the check character is not the one that the 17 digits ask for.
-- formula-zh:   出生日期不存在，或校验码与前 17 位不符，即列出。
-- counts:       People with 18 characters whom the roster counts, by organ. 15 digits have no check character.
-- counts-zh:    花名册计入占编、号码为 18 位的人，逐机构。15 位号码没有校验码。
-- exceptions:   Region codes are not judged. People without a number cannot be judged, and their organs are named as not checked.
-- exceptions-zh: 地区代码不作判断。没有号码的人判断不了，所在机构列为未检查。
-- example:      A number ends in 3 where the first 17 digits ask for 5.
-- example-zh:   前 17 位算出的校验码是 5，号码末位写成 3。
SELECT organ, person, person_name, day AS days, 'remark wrong_' || fault AS note
FROM number_fault_row
ORDER BY organ, person;
-- evidence
SELECT source_file, sheet, row, person, person_name, 1 AS counted, '' AS reason, NULL AS document,
  NULL AS total, NULL AS change, day AS since
FROM number_fault_row
WHERE organ = :organ AND person = :person;

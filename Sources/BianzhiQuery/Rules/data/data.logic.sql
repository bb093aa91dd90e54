-- rule:         data.logic
-- title:        Cells of a roster row that contradict each other
-- title-zh:     花名册信息逻辑错误
-- severity:     hint
-- edition:      3
-- identity:     organ person
-- part:         none
-- unit:         people
-- basis:        厅字2007-2:4
-- duty:         rules
-- needs:        roster
-- unchecked-in: record
-- reads:        record_fault
-- data:         roster
-- beside:       none, what a row says of itself is right once it is written otherwise
-- message:      {person_name} of {organ_name}: {note}
-- message-zh:   {organ_name} 的 {person_name}：{note}
-- compares:     Sex and birth date of a roster row with those inside its identity number, and the dates of entry and post with the day of the roster and the age.
-- compares-zh:  花名册的性别、出生日期与身份证号中的性别、出生日期，进入单位时间、任职时间与花名册的数据日期、本人年龄。
-- formula:      Another sex or birth date than the number's; an entry or a post that begins behind the day of the roster, or before the age of 16.
-- formula-zh:   性别、出生日期与身份证号不一致，进入单位或任职在数据日期之后，或在满 16 周岁之前，即作提示。
-- counts:       People whom the roster counts and whose identity number is right in itself.
-- counts-zh:    花名册计入占编、身份证号本身无误的人。
-- exceptions:   Which of the two is right is not judged: files may hold another birth date than the number. A month without a day is held against a row only where each of its days would be wrong. A wrong number is data.id_invalid's. Cells that cannot be read, and people without numbers, are not judged.
-- exceptions-zh: 两处以哪处为准不作判断（档案认定的出生日期可能与身份证号不同）。只写到月的，整月都不可能才算。身份证号本身有误的由 data.id_invalid 列出。读不出的单元格、没有身份证号的人判断不了。
-- example:      The roster says 女 of somebody whose number is that of a man.
-- example-zh:   花名册写“女”，身份证号的顺序码为男。
SELECT organ, person, person_name, day AS days,
  group_concat(rtrim('remark ' || fault || ' ' || date), '; ') AS note
FROM (SELECT * FROM record_fault_row ORDER BY organ, person, fault)
GROUP BY organ, person
ORDER BY organ, person;
-- evidence
SELECT source_file, sheet, row, person, person_name, 1 AS counted, '' AS reason, NULL AS document,
  NULL AS total, NULL AS change, day AS since
FROM record_fault_row
WHERE organ = :organ AND person = :person
GROUP BY staff;

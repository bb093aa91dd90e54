-- rule:         data.logic
-- title:        Rows or cells of a roster that contradict each other
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
-- reads:        day record_fault
-- data:         roster
-- beside:       none, what a row says of itself is right once it is written otherwise
-- message:      {person_name} of {organ_name}: {note}
-- message-zh:   {organ_name} 的 {person_name}：{note}
-- remark other_sex: another sex than the number's
-- remark-zh other_sex: 性别与身份证号不一致
-- remark birth_differs: another birth date than the number's
-- remark-zh birth_differs: 出生日期与身份证号不一致
-- remark entered_later: entered on {}, behind the day of the roster
-- remark-zh entered_later: 进入单位时间 {} 在数据日期之后
-- remark entered_young: entered on {}, before the age of 16
-- remark-zh entered_young: 进入单位时间 {} 不满 16 周岁
-- remark post_later: in the post since {}, behind the day of the roster
-- remark-zh post_later: 任职时间 {} 在数据日期之后
-- remark post_young: in the post since {}, before the age of 16
-- remark-zh post_young: 任职时间 {} 不满 16 周岁
-- remark several_kinds: rows of several kinds of quota ({1 word}), counted once; please check
-- remark-zh several_kinds: 几行写有不同的编制类型（{1 word}），只计一次，请核对
-- remark several_names: one identity number under several names ({}); please check
-- remark-zh several_names: 几个姓名写着同一个身份证号（{}），请核对
-- compares:     Sex and birth date of a roster row with those inside its identity number, and the dates of entry and post with the day of the roster and the age; the kinds of quota of all rows of one person.
-- compares-zh:  花名册的性别、出生日期与身份证号中的性别、出生日期，进入单位时间、任职时间与花名册的数据日期、本人年龄；同一人各行的编制类型。
-- formula:      Another sex or birth date than the number's; an entry or a post that begins behind the day of the roster, or before the age of 16; or rows of one person in one organ that count against several kinds of quota, or bear several names.
-- formula-zh:   性别、出生日期与身份证号不一致，进入单位或任职在数据日期之后，或在满 16 周岁之前，或同一个身份证号在本单位的几行按不同编制类型占编、写着不同姓名，即作提示。
-- counts:       People whom the roster counts; of sex and dates, those whose identity number is right in itself.
-- counts-zh:    花名册计入占编的人；性别和日期只查身份证号本身无误的。
-- exceptions:   Somebody with rows of several kinds is counted once: by the row in post, then by the highest post, then by the latest entry. 事业编制 without its funding contradicts none of the funded kinds. Which of the two is right is not judged: files may hold another birth date than the number. A month without a day is held against a row only where each of its days would be wrong. A wrong number is data.id_invalid's. Cells that cannot be read, and people without numbers, are not judged.
-- exceptions-zh: 几行编制类型不同的人只计一次：先取在岗的一行，再取职务最高的一行，再取进入单位最晚的一行。事业编制没有写明经费形式的，与各种经费形式不矛盾。两处以哪处为准不作判断（档案认定的出生日期可能与身份证号不同）。只写到月的，整月都不可能才算。身份证号本身有误的由 data.id_invalid 列出。读不出的单元格、没有身份证号的人判断不了。
-- example:      The roster says 女 of somebody whose number is that of a man.
-- example-zh:   花名册写“女”，身份证号的顺序码为男。
SELECT organ, person, max(person_name) AS person_name, day AS days,
  group_concat(rtrim('remark ' || fault || ' ' || date), '; ') AS note
FROM (
  SELECT organ, person, fault, max(person_name) AS person_name, day, min(date) AS date
  FROM record_fault_row GROUP BY organ, person, fault ORDER BY organ, person, fault)
GROUP BY organ, person
ORDER BY organ, person;
-- evidence
SELECT DISTINCT source_file, sheet, row, person, person_name, uncounted = '' AS counted,
  uncounted AS reason, NULL AS document, NULL AS total, NULL AS change, day AS since
FROM record_fault_row
WHERE organ = :organ AND person = :person;

-- rule:         organ.name_mismatch
-- title:        A roster names the organ otherwise than the ledger
-- title-zh:     单位名称与机构台账不符
-- severity:     minor
-- edition:      3
-- identity:     organ part
-- part:         text
-- unit:         people
-- basis:        厅字2007-2:4
-- duty:         bodies
-- needs:        roster organs
-- unchecked-in: name
-- reads:        name_fault day
-- organs-in:    other_code
-- data:         roster organs
-- beside:       none, a name is written rightly or not
-- message:      {organ_name}: the roster of {days} writes {part}, {note}
-- message-zh:   {organ_name}：{days} 的花名册写作“{part}”，{note}
-- remark name_of_other: which stands for {}
-- remark-zh name_of_other: 指的是 {}
-- remark name_like: which the ledger does not have and which is like one of the organ's names: where it is the same unit, record the name in the organ ledger, otherwise correct the code
-- remark-zh name_like: 台账没有这个名称，与本机构的名称相近：是同一单位的在机构台账登记这个名称，不是的改正代码
-- remark name_unknown: which the ledger does not have and which is like none of the organ's names; please check
-- remark-zh name_unknown: 台账没有这个名称，与本机构的名称也不相近，请核对
-- compares:     The name that a roster writes beside an organ's code with the names of the organ ledger.
-- compares-zh:  花名册上机构代码旁边写的单位名称，与机构台账的名称。
-- formula:      The name is another organ's; a hint where no organ has it.
-- formula-zh:   写的是另一机构的名称，即列出；台账没有这个名称的，只作提示。
-- counts:       Names on the newest roster of each organ of the ledger; short forms, plates, former names and what people decided count as its own.
-- counts-zh:    台账机构最新花名册上的名称；简称、挂牌名称、曾用名、人工确认的都算本机构的名称。
-- exceptions:   The name of one of the organ's approved inner bodies is let pass; one that is like the organ's own, and no organ's, is said to be. A roster that tells its organ by name only is of the organ of that name; one without names has nothing to compare and is not counted as checked. Whether the code or the name is right is not judged.
-- exceptions-zh: 写成本机构核定的内设机构的不算；与本机构名称相近、台账没有的，提示中写明。只写名称的花名册，名称是哪个机构就是哪个机构；没有写名称的无从比对，不计入已检查。代码与名称以哪个为准不作判断。
-- example:      Beside the code of the education bureau the roster writes the health bureau's name.
-- example-zh:   机构代码是教育局的，单位名称写成了卫生局。
SELECT f.organ, f.name AS part, NULL AS expected, NULL AS actual, o.code AS other_code, f.day AS days,
  CASE WHEN f.other IS NULL THEN 'hint' END AS severity,
  CASE WHEN f.is_like = 1 THEN 'remark name_like' WHEN f.other IS NULL THEN 'remark name_unknown' ELSE 'remark name_of_other ' || o.name END AS note
FROM name_fault f LEFT JOIN organ_on_day o ON o.organ = f.other
ORDER BY f.organ, f.name;
-- evidence
SELECT source_file, sheet, row, person, person_name, 1 AS counted, '' AS reason, NULL AS document,
  NULL AS total, NULL AS change, day AS since, birth
FROM recorded_name_row
WHERE organ = :organ AND name = :part;

-- rule:         mix.squeeze_sub
-- title:        People on places of an organ who work in one above it
-- title-zh:     挤占、挪用下属单位编制
-- severity:     minor
-- edition:      2
-- identity:     organ part
-- part:         quota_kind
-- unit:         people
-- basis:        令486:15 厅字2007-2:2 厅字2007-2:4
-- duty:         places
-- needs:        roster organs
-- unchecked-in: lent
-- reads:        registers register_people strength squeezed
-- data:         roster loans
-- organs-in:    above
-- beside:       people above
-- message:      {part}: {actual} people on places of {organ_name} work in an organ above it, without a loan
-- message-zh:   {part}：占用 {organ_name} 编制的 {actual} 人在上级单位工作，没有借调登记
-- compares:     The places that people hold by the roster of an organ, with the rosters of the organs above it that have them as borrowed.
-- compares-zh:  下属单位花名册上占编的人，与其上级单位花名册上列为借入的人。
-- formula:      Somebody counted here is borrowed there, and no loan between the two is in the register; major from a tenth of the approved places on.
-- formula-zh:   在本单位占编，上级单位花名册列为借入，两单位之间又没有借调登记，即列出；达到核定编制的十分之一为重大。
-- counts:       People with identity numbers, by organ and kind of quota; rosters at most 31 days apart.
-- counts-zh:    有身份证号的人，按机构和编制类型计；两份花名册相差不超过 31 天。
-- exceptions:   A loan in the register, also one without a number, lets the person pass: how long it may last is another rule. Where no loan of anybody is in the register, it is a hint. Organs above are those that the organ ledger names as superior.
-- exceptions-zh: 两单位之间有借调登记的不算（借调是否超期另查），登记没有身份证号的按同名处理。没有借调登记的，只作提示。上级以机构台账登记的上级为准。
-- example:      A centre has 20 places; 2 of its people are on its bureau's roster as borrowed, and no loan is registered: 2 of 20, major.
-- example-zh:   某中心核定 20 名，2 人在主管局花名册上列为借入，没有借调登记：2 ÷ 20，程度为重大。
SELECT q.organ, q.kind AS part, 0 AS expected, count(DISTINCT q.person) AS actual,
  CASE WHEN NOT EXISTS (SELECT 1 FROM loan_on_day) THEN 'hint'
    WHEN count(DISTINCT q.person) * 10 >= s.approved THEN 'major' END AS severity,
  max(q.days) AS days,
  (SELECT group_concat(above_code, '+') FROM (
     SELECT DISTINCT above_code FROM squeezed a WHERE a.organ = q.organ AND a.kind = q.kind)) AS above
FROM squeezed q LEFT JOIN strength s ON s.organ = q.organ AND s.kind = q.kind AND s.approved > 0
GROUP BY q.organ, q.kind
ORDER BY q.organ, q.kind;
-- evidence
SELECT s.source_file, s.sheet, s.row, s.person, s.person_name, s.counts_quota AS counted,
  CASE WHEN s.counts_quota = 0 THEN s.state ELSE '' END AS reason, NULL AS document, NULL AS total,
  NULL AS change, s.day AS since
FROM squeezed q JOIN register_staff s ON s.person = q.person AND s.organ IN (q.organ, q.above)
WHERE q.organ = :organ AND q.kind = :part
UNION ALL
SELECT source_file, sheet, row, NULL, NULL, NULL, '', document, total, change, since
FROM (SELECT * FROM approval_in_force WHERE organ = :organ AND part = :part AND about = 'quota' ORDER BY step);

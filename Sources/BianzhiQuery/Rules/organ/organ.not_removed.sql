-- rule:         organ.not_removed
-- title:        People still listed under an abolished organ
-- title-zh:     机构已撤销，人员仍列在其名下
-- severity:     major
-- identity:     organ
-- part:         text
-- unit:         people
-- basis:        厅字2007-2:4 条例:26
-- duty:         bodies
-- needs:        organs
-- unchecked-in: none
-- reads:        ended_organs
-- data:         roster payroll
-- organs-in:    successors
-- beside:       people
-- message:      {organ_name} ended on {part}; {actual} people are on lists that it handed in afterwards
-- message-zh:   {organ_name} 已于 {part} 撤销，其后的名单上仍有 {actual} 人
-- compares:     The day on which an organ ended, with rosters and pay lists handed in for later days.
-- compares-zh:  已撤销机构的撤销日期，与它之后报来的花名册、工资表。
-- formula:      People are on a list of a later day; a hint until 90 days after the end; of an end of which only the month is recorded, after its last day.
-- formula-zh:   撤销日期之后的名单上仍有人，即列出；撤销未满 90 天的为提示；撤销日期只写到月的，从月末起算。
-- counts:       People on the list who have not left and are on no newer roster of another organ.
-- counts-zh:    名单上没有离开、也没有出现在其他机构更新名册上的人。
-- exceptions:   Who is on a newer roster elsewhere has moved and does not count; a roster of the month of a pay list is as new as the list.
-- exceptions-zh: 已在其他机构更新的名册上的人，视为已划转，不计；与工资表同一月份的名册算更新的。
-- example:      A bureau ended on 2010-03-01; its roster of 2010-06-30 still lists 5 people.
-- example-zh:   某局 2010-03-01 撤销，2010-06-30 的花名册仍列 5 人。
SELECT e.organ, e.ended AS part, 0 AS expected, count(DISTINCT l.who) AS actual,
  CASE WHEN e.is_late = 0 THEN 'hint' END AS severity, e.document AS documents,
  (SELECT group_concat(day, ' ') FROM (
     SELECT DISTINCT day FROM still_listed d WHERE d.organ = e.organ ORDER BY day)) AS days,
  e.successors,
  CASE WHEN min(l.source) = max(l.source) THEN min(l.source) ELSE 'roster payroll' END AS data
FROM ended_organ e JOIN still_listed l ON l.organ = e.organ
WHERE l.has_moved = 0
GROUP BY e.organ
ORDER BY e.organ;
-- evidence
SELECT source_file, sheet, row, person, person_name, has_moved = 0 AS counted,
  CASE has_moved WHEN 1 THEN 'moved' ELSE '' END AS reason, NULL AS document, NULL AS total,
  NULL AS change, day AS since, birth
FROM still_listed_row
WHERE organ = :organ;

-- rule:         organ.not_removed
-- title:        People still listed under an abolished organ
-- title-zh:     机构已撤销，人员仍列在其名下
-- severity:     major
-- identity:     organ
-- part:         text
-- unit:         people
-- basis:        厅字2007-2:4
-- needs:        organs
-- unchecked-in: none
-- reads:        ended_organs
-- data:         roster payroll
-- organs-in:    successors
-- message:      {organ_name} ended on {part}; {actual} people are on lists that it handed in afterwards
-- message-zh:   {organ_name} 已于 {part} 撤销，其后的名单上仍有 {actual} 人
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

-- rule:         mix.kind_organ
-- title:        A quota kind that organs of this category may not hold
-- title-zh:     编制类型与机构类别不符（混编）
-- severity:     major
-- edition:      5
-- identity:     organ part
-- part:         quota_kind
-- unit:         places
-- basis:        令486:15 令486:26(3) 厅字2007-2:1 厅字2007-2:2 厅字2007-2:4 条例:26
-- basis-lesser: 令486:15 令486:26(7) 厅字2007-2:1 厅字2007-2:2 厅字2007-2:4 条例:26
-- duty:         places
-- needs:        organs
-- needs-one-of: roster quotas
-- unchecked-in: kind_of_organ
-- reads:        day strength misplaced_kind
-- data:         organs quotas roster
-- beside:       people
-- message:      {part}, {actual}: organs of this category mostly may not hold this kind; {note}
-- message-zh:   {part} {actual} 名：该类机构一般不使用这类编制；{note}
-- remark kind_approved: a document approved it: a matter of the office that did
-- remark-zh kind_approved: 是文件核定的，由核定的机构编制部门核实
-- remark kind_held: nothing is approved: people on places by the roster
-- remark-zh kind_held: 台账没有任何核定，按花名册占编人数
-- compares:     The category of an organ with the quota kinds it is approved, or holds where nothing is approved.
-- compares-zh:  机构类别，与核定给它的编制类型；没有任何核定的，与花名册上的编制类型。
-- formula:      Institution kinds (参公 too) at organs of Party, government, congress, CPPCC, courts and procuracies; administrative or political-legal places at institutions. Approved by a document it is a hint to the office that approved; held without any approval it is major.
-- formula-zh:   党委、政府及其部门、人大政协、法院检察院使用事业编制（含参公），或事业单位使用行政编制、政法专项编制，即列出。文件核定的为提示，由核定的机构编制部门核实；没有任何核定而占用的为重大。
-- counts:       Approved places; where the organ has no approval, people on places as in quota.overrun.
-- counts-zh:    核定的编制数；没有任何核定的，为花名册占编人数，口径与超编规则相同。
-- exceptions:   Mass organisations and towns, support workers at institutions, headcount (员额), revolving and ring-fenced places are not judged. People of a kind that is not approved beside others are listed as an unapproved kind. An organ without a known category cannot be judged.
-- exceptions-zh: 群团、乡镇街道，事业单位的工勤编制，员额、周转、单列编制不判断。另有核定而占用未核定类型的，列入“使用未核定的编制类型”，不重复。机构类别没有登记的判断不了。
-- example:      A bureau of the government is approved 30 administrative and 4 institution places: the 4 are listed.
-- example-zh:   某政府工作部门核定行政编制 30 名、事业编制 4 名：列出事业编制 4 名。
SELECT organ, kind AS part, 0 AS expected, coalesce(approved, counted) AS actual, documents,
  CASE WHEN approved IS NULL THEN 'remark kind_held' ELSE 'remark kind_approved' END
    || CASE note WHEN '' THEN '' ELSE '; ' || note END AS note,
  CASE WHEN approved IS NOT NULL THEN 'hint' END AS severity,
  CASE WHEN approved IS NULL THEN 'organs quotas roster' ELSE 'organs quotas' END AS data
FROM misplaced_kind
ORDER BY organ, part;
-- evidence
SELECT source_file, sheet, row, person, person_name, counts_quota AS counted,
  CASE WHEN counts_quota = 0 THEN state_counted WHEN state_asked <> '' THEN 'asked ' || state_asked
    ELSE '' END AS reason,
  NULL AS document, NULL AS total, NULL AS change, NULL AS since, birth
FROM staff_on_day
WHERE organ = :organ AND kind = :part
UNION ALL
SELECT source_file, sheet, row, NULL, NULL, NULL, '', document, total, change, since, NULL
FROM (SELECT * FROM approval_in_force WHERE organ = :organ AND part = :part ORDER BY step);

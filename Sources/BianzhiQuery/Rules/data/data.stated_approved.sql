-- rule:         data.stated_approved
-- title:        The quota an organ states is not the one documents approve
-- title-zh:     自报核定编制数与批复文件不符
-- severity:     minor
-- edition:      2
-- identity:     organ part
-- part:         quota_kind
-- unit:         places
-- basis:        厅字2007-2:4 报告制度办法
-- duty:         rules
-- needs:        forms quotas
-- unchecked-in: stated_approved
-- reads:        stated_approved
-- data:         forms quotas
-- beside:       none, a form states numbers and no people
-- message:      {part}: {actual} places stated as approved on {days}, documents approve {expected}
-- message-zh:   {part}：{days} 报表填核定 {actual} 名，文件核定 {expected} 名
-- remark form_document: the form names {}, by which the ledger approves nothing of the organ; import the approval itself
-- remark-zh form_document: 报表所列文号 {} 在台账中没有核定该机构的编制，请导入批复本身
-- compares:     The approved places an organ's own form states, with those of documents on the day of the form.
-- compares-zh:  单位自己报表里填的核定编制数，与报表当日批复文件的核定数。
-- formula:      Stated <> approved, kind by kind.
-- formula-zh:   自报核定数 ≠ 文件核定数，逐类编制，即列出。
-- counts:       Places, not people; of a kind that no document of the organ approves, 0.
-- counts-zh:    编制数，不是人数；没有文件核定该类编制的，为 0。
-- exceptions:   Where no document of the organ is in the ledger, or documents contradict each other, nothing can be said. Where 事业编制 stands without its funding, its funded kinds are one, and 参公事业编制 where the form has no number of its own for it. Leader posts are not compared.
-- exceptions-zh: 台账没有该机构的批复文件、文件相互矛盾的，判断不了。事业编制不分经费形式的合并比较；报表没有另填参公事业编制的，参公也并入。领导职数不在此列。
-- example:      A form states 22 administrative places, the newest document approves 20.
-- example-zh:   报表填行政编制核定 22 名，最新批复为 20 名。
SELECT organ, part, approved AS expected, stated AS actual, documents, note, day AS days
FROM stated_approved
WHERE stated <> approved
ORDER BY organ, part;
-- evidence
SELECT source_file, sheet, row, NULL AS person, NULL AS person_name, NULL AS counted,
  CASE is_stated WHEN 1 THEN 'stated' ELSE '' END AS reason, document, total, change, since
FROM quota_entry
WHERE organ = :organ AND (part = :part OR (:part = '事业编制'
  AND part IN ('全额拨款事业编制', '差额拨款事业编制', '自收自支事业编制'))
  OR (:part = '事业编制' AND part = '参公事业编制' AND NOT EXISTS (
    SELECT 1 FROM quota_entry e WHERE e.organ = :organ AND e.is_stated = 1 AND e.part = '参公事业编制')));

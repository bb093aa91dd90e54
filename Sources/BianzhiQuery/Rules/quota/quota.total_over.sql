-- rule:         quota.total_over
-- title:        More places approved in a region than its limit
-- title-zh:     核定编制合计突破限额
-- note:         The finding stands at the government of the region and tier, where the ledger has none or several at the Party committee, else at the region itself: the limit binds them, and no single organ is over.
-- note-zh:      问题列在该地区该层级的人民政府名下；台账没有或不止一个的，列在党委名下，再没有的列在地区名下。突破限额的是地区，不是某一个单位。
-- severity:     critical
-- edition:      6
-- identity:     organ part
-- part:         limited
-- unit:         places
-- basis:        厅字2007-2:1 厅字2007-2:4 条例:26
-- duty:         places
-- needs:        ceilings organs quotas
-- unchecked-in: place_limit
-- reads:        ceilings
-- data:         ceilings organs quotas
-- organs-in:    place
-- beside:       none, places are approved to organs whoever is on them
-- message:      {part}: {actual} places approved to the organs of the region and tier, {expected} may be ({documents})
-- message-zh:   {part}：该地区该层级各机构核定合计 {actual} 名，限额 {expected} 名，超 {over} 名（{documents}）
-- compares:     The approved places of a kind of all organs of a region and tier with the limit in force for them.
-- compares-zh:  一个地区、一个层级各机构某类编制的核定数合计，与当日有效的限额。
-- formula:      Sum of approved places of the kind > limit.
-- formula-zh:   该类编制核定数合计 > 限额，即列出。
-- counts:       Places that documents approve to the organs of the region and tier in force on the day; 事业编制 with its funded kinds. Not those of organs that the limit leaves out.
-- counts-zh:    当日存在的该地区该层级机构，有文件核定的该类编制；事业编制含全额、差额、自收自支。限额注明不计入的机构不算。
-- exceptions:   Approvals that are unclear or missing, numbers on the organ's own form only, 参公 under 事业编制, revolving, ring-fenced and other places, headcount (员额), a total of all kinds, and organs without a region or tier may come under the limit or not: where what is certain is over, it is listed; where it is over only with them, it cannot be told. Two limits that hold on one day are refused at import.
-- exceptions-zh: 核定数不清或没有核定的，只在自报表上的，参公编制（是否算入事业编制总额），周转、单列、其他编制和员额，不分类型的总编制，没有登记地区或层级的机构，是否算入不能确定：不算它们已超的照列，算上它们才超的判断不了。同一天有两条有效限额的，导入时不接受。
-- example:      The limit of administrative places is 100; organs of the county are approved 40, 35 and 28: 103 > 100.
-- example-zh:   某县县级行政编制限额 100 名，各机构核定 40、35、28 名，合计 103 名：超 3 名。
SELECT organ, thing AS part, allowed AS expected, counted AS actual, documents, place
FROM ceiling_use
WHERE is_of_organs = 0 AND counted > allowed
ORDER BY organ, part;
-- evidence
SELECT source_file, sheet, row, NULL AS person, member AS person_name, NULL AS counted, reason,
  document, total, change, since
FROM ceiling_evidence
WHERE organ = :organ AND thing = :part
ORDER BY step;

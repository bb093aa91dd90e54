-- rule:         organ.over_limit
-- title:        More organs in a region than its limit
-- title-zh:     机构数突破限额
-- note:         The finding stands at the government of the region and tier, where the ledger has none or several at the Party committee, else at the region itself: the limit binds them, and no single organ is over.
-- note-zh:      问题列在该地区该层级的人民政府名下；台账没有或不止一个的，列在党委名下，再没有的列在地区名下。突破限额的是地区，不是某一个单位。
-- severity:     critical
-- edition:      6
-- identity:     organ part
-- part:         limited
-- unit:         organs
-- basis:        厅字2007-2:4 条例:26
-- duty:         bodies
-- needs:        ceilings organs
-- unchecked-in: organ_limit
-- reads:        ceilings
-- data:         ceilings organs
-- organs-in:    place
-- beside:       none, organs exist by the organ ledger whoever is on a roster
-- message:      {part}: {actual} organs in the region and tier, {expected} may be ({documents})
-- message-zh:   {part}：该地区该层级现有 {actual} 个，限额 {expected} 个，超 {over} 个（{documents}）
-- compares:     The organs of a sort in a region and tier with the limit in force for them.
-- compares-zh:  一个地区、一个层级某类机构的个数，与当日有效的限额。
-- formula:      Organs in existence > limit.
-- formula-zh:   当日存在的机构数 > 限额，即列出。
-- counts:       党政机构: departments of the Party and of the government, not committees and governments themselves, congress, CPPCC, courts, procuracies and mass organisations. 事业单位: institutions, of a rank where the limit names one. Inner bodies do not count, nor organs that the limit leaves out.
-- counts-zh:    党政机构计党委部门和政府工作部门，不计党委、政府本身和人大、政协、法院、检察院、群团；事业单位按限额写明的规格计。内设机构不计，限额注明不计入的机构不计。
-- exceptions:   Organs without a category, rank, region or tier may count or not: where those that are certain are over, it is listed; where they are over only with the others, it cannot be told. Where an organ that the limit leaves out is none of the ledger, neither. Plates beside a name are no organs.
-- exceptions-zh: 没有登记类别、规格、地区或层级的机构是否计入不能确定：不算它们已超的照列，算上它们才超的判断不了。限额注明不计入的机构在台账中找不到的，也判断不了。加挂的牌子不是机构。
-- example:      The limit of departments of Party and government is 2; the county has 3 in the ledger, all of them counting: 3 > 2.
-- example-zh:   某县党政机构限额 2 个，台账有党委部门 1 个、政府工作部门 2 个：3 > 2，超 1 个。
SELECT organ, thing AS part, allowed AS expected, counted AS actual, documents, place
FROM ceiling_use
WHERE is_of_organs = 1 AND counted > allowed
ORDER BY organ, part;
-- evidence
SELECT source_file, sheet, row, NULL AS person, member AS person_name, NULL AS counted, reason,
  document, total, change, since
FROM ceiling_evidence
WHERE organ = :organ AND thing = :part
ORDER BY step;

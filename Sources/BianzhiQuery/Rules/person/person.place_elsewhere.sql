-- rule:         person.place_elsewhere
-- title:        People on a place of another organ, whose roster does not have them
-- title-zh:     占用其他单位编制而该单位花名册没有的人员
-- severity:     minor
-- identity:     organ part person
-- part:         text
-- unit:         people
-- basis:        厅字2007-2:4 条例:26
-- duty:         places
-- needs:        roster organs
-- unchecked-in: claimed
-- reads:        claimed_place
-- data:         roster
-- organs-in:    lister
-- beside:       loan claimed
-- message:      {person_name} is on a place of {organ_name} {note}, and the roster of {organ_name} does not have the person ({days})
-- message-zh:   {person_name} {note}占用 {organ_name} 的编制，{organ_name} 的花名册上没有此人（{days}）
-- remark claimed_by: by the roster of {}
-- remark-zh claimed_by: 据 {} 的花名册
-- compares:     What a roster says of the unit whose place somebody holds (占信息中心编制, 编制在县水利局, 借自县民政局) with the roster of that unit.
-- compares-zh:  一个单位的花名册写明某人占用另一单位编制（占信息中心编制、编制在县水利局、借自县民政局），与另一单位的花名册。
-- formula:      The row names a unit of the ledger, and no row of that unit's roster is the person's.
-- formula-zh:   写明的单位在台账中，而该单位的花名册上没有此人，即列出：此人两边都没有计入占编。
-- counts:       People whom the one roster does not count for that remark; by identity number, or by name where one of the two has none.
-- counts-zh:    因该说明未计入占编的人；按身份证号对，一方没有的按姓名对。
-- exceptions:   The two rosters may be 31 days apart; without such a roster nothing can be said. A unit that the ledger does not have, or that may be several, is none of its organs. Where the roster has a namesake without a number, nothing is listed.
-- exceptions-zh: 两份花名册相差不超过 31 天；没有这样的花名册的，判断不了。写明的单位不在台账中，或者可能是几个单位的，不列。该单位花名册上有同名而没有身份证号的人，不列。
-- example:      The roster of the water bureau has somebody as 占信息中心编制; the roster of its information centre does not have the person.
-- example-zh:   水利局花名册上某人备注“占信息中心编制”；信息中心的花名册上没有此人。
SELECT organ, CASE WHEN person IS NULL THEN person_name ELSE '' END AS part, NULL AS expected,
  NULL AS actual, person, person_name, days, lister_code AS lister, 'remark claimed_by ' || lister_name AS note
FROM claimed_place_row
ORDER BY organ, part, person;
-- evidence
SELECT source_file, sheet, row, person, person_name, 0 AS counted, said AS reason, NULL AS document,
  NULL AS total, NULL AS change, day AS since
FROM claimed_place_row
WHERE organ = :organ AND coalesce(person = :person, person IS NULL AND person_name = :part);

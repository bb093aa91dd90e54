-- rule:         person.offbook_over
-- title:        More people off quota than approved
-- title-zh:     编外用人超控制数
-- note:         Where no number of people off quota is approved, expected is 30 in 100 of the approved quota, and the finding a hint: no law gives a share.
-- note-zh:      没有核定编外控制数的，应为数是核定编制的 30%，只作提示：没有法规规定比例。
-- severity:     minor
-- edition:      5
-- identity:     organ
-- part:         quota_kind
-- unit:         people
-- basis:        厅字2007-2:4 条例:26
-- duty:         places
-- needs:        roster quotas
-- unchecked-in: off_book
-- reads:        day strength off_book
-- data:         roster quotas
-- beside:       people
-- message:      {actual} people off quota, {expected} may be
-- message-zh:   编外 {actual} 人，可用 {expected} 人
-- remark sent_people: {} more are there by a programme, to learn, as dependants or on loan, and are not counted
-- remark-zh sent_people: 另有三支一扶、西部计划、村官、见习、遗属等或编制在别处的借用人员 {} 人，不是单位自聘，不计
-- remark share_of_quota: no number of people off quota is approved: may be is {2} in 100 of the {1} approved (this rule's parameter offBookShare, which no law gives)
-- remark-zh share_of_quota: 没有核定编外控制数，可用数按核定编制合计 {1} 名的 {2}% 算（{2}% 是本规则的参数 offBookShare，不是法规规定）
-- compares:     People off quota on the roster with the number approved of them (编外控制数), else with a share of the approved quota.
-- compares-zh:  花名册上的编外人员，与核定的编外控制数；没有核定控制数的，与核定编制的一定比例。
-- formula:      People off quota > approved number. Without one: > 30 in 100 (the parameter offBookShare of a check) of the approved quota of all kinds, a hint.
-- formula-zh:   编外人数 > 编外控制数，即列出。没有控制数的：> 各类核定编制合计的 30%（检查参数 offBookShare），为提示。
-- counts:       Everybody whose kind or state says 编外 (contract, agency and temporary staff) and who has not left, each person once. Not those who are there by a programme, to learn or as dependants (三支一扶, 西部计划, 大学生村官, 就业见习, 遗属): the organ does not employ them; nor those on loan, whom another organ of the ledger counts on a place or whose row says that the place is elsewhere. How many they are is said.
-- counts-zh:    编制类型或人员状态写编外（合同、派遣、临聘等）、没有离开的人，一人计一次。三支一扶、西部计划、大学生村官、就业见习、实习和遗属等不是单位自聘的不计；写不占编而在别的单位占编，或名册写明编制在外单位、借入的，是借用，也不计；注明人数。公益性岗位照计。
-- exceptions:   A roster that names nobody off quota may be a list of the others only: it is not judged where a number is approved. Unclear approvals are not judged; nor is an organ without any.
-- exceptions-zh: 花名册上一个编外人员也没有的，可能只列了编内人员，有控制数时不判断。核定数不清、没有任何核定的，判断不了。
-- example:      5 people off quota are approved; the roster lists 7 on contracts: 2 over.
-- example-zh:   核定编外控制数 5 名，花名册有合同制 7 人：超 2 人。
SELECT organ, '编外' AS part, allowed AS expected, counted AS actual, documents,
  CASE has_number WHEN 0 THEN 'hint' END AS severity,
  CASE has_number WHEN 0 THEN 'remark share_of_quota ' || quota || ' ' || share ELSE '' END
    || CASE WHEN sent > 0 AND has_number = 0 THEN '; ' ELSE '' END
    || CASE WHEN sent > 0 THEN 'remark sent_people ' || sent ELSE '' END AS note
FROM off_book
WHERE counted > allowed
ORDER BY organ;
-- evidence
SELECT source_file, sheet, row, person, person_name, is_outside AND NOT is_sent AND NOT is_lent AS counted,
  CASE WHEN is_outside = 0 THEN state WHEN is_lent THEN 'lent' WHEN is_sent THEN 'programme' ELSE '' END AS reason, NULL AS document, NULL AS total,
  NULL AS change, NULL AS since, birth
FROM off_book_row
WHERE organ = :organ
UNION ALL
SELECT source_file, sheet, row, NULL, NULL, NULL, '', document, total, change, since, NULL
FROM (SELECT * FROM approval_in_force WHERE organ = :organ AND about = 'quota'
      AND (part = '编外') = (SELECT has_number FROM off_book WHERE organ = :organ)
      ORDER BY part, step);

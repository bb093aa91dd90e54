-- rule:         person.not_in_post
-- title:        On a place, and not at the post
-- title-zh:     在编不在岗
-- severity:     minor
-- edition:      3
-- identity:     organ part person
-- part:         text
-- unit:         people
-- basis:        厅字2007-2:4 国办发2014-65 条例:26
-- duty:         places
-- needs:        roster
-- unchecked-in: off_post
-- reads:        off_post person_mismatch
-- data:         roster
-- beside:       place absent
-- message:      {person_name} holds a place of {organ_name} on {days} and is not at the post: {note}
-- message-zh:   {person_name} 占 {organ_name} 的编制（{days}），不在岗位：{note}
-- remark absent: {} by the roster, and still on a place
-- remark-zh absent: 花名册写“{}”，仍占编
-- remark absent_by_policy: {} by the roster, which a policy may provide for; please check the approval
-- remark-zh absent_by_policy: 花名册写“{}”，如有政策和批准手续可以占编，请核对
-- remark absent_unsaid: {} by the roster, which does not say why; please check
-- remark-zh absent_unsaid: 花名册只写“{}”，没有写明原因，请核对
-- remark unpaid_leave: {} by the roster, and still on a place
-- remark-zh unpaid_leave: 花名册写“{}”，仍占编
-- remark long_absence: {2} on every roster since {1}; please check
-- remark-zh long_absence: 自 {1} 起每份花名册都写“{2}”，请核对
-- remark absence_waived: the ledger holds an approval of the absence; please check whether it fits
-- remark-zh absence_waived: 台账有离岗的批复，请核对是否适用
-- compares:     The state that a roster records of somebody with the place that the person holds, and with the pay lists of the month.
-- compares-zh:  花名册记的人员状态，与该人占用的编制、当月的工资表。
-- formula:      A state of being away (离岗, 长期不在岗, 旷工, 失联, 停薪留职) on a place; who is paid in the month as well is major. Sick leave or study on every roster over 180 days or more is a hint.
-- formula-zh:   状态为离岗、长期不在岗、旷工、失联、停薪留职等而仍占编，即列出；又在当月领取工资的为重大。每份花名册都写病休、学习，前后满 180 天的，只作提示。
-- counts:       People whom the roster counts, also without identity numbers.
-- counts-zh:    花名册计入占编的人，没有身份证号的也在内。
-- exceptions:   A hint: the words tell of an arrangement that a policy may provide for (内退, 提前离岗, 离岗创业, 待岗), a waiver of the absence (matter 离岗, 内退) is in force, or they do not say why the person is away (不在岗, 请长假) and no loan in the register explains it. On loan, attached, dispatched or on trial is at work. Who never comes to work and is listed as at work cannot be seen on a roster; a roster without states cannot be judged.
-- exceptions-zh: 写明内退、提前离岗、离岗创业、待岗等可能有政策依据的，有离岗、内退批复在期限内的，只写不在岗、请长假没有写明原因、借调登记也不能说明的，只作提示。借调、挂职、外派、试用不算。名册写在岗、实际从不上班的，名册上看不出来；花名册没有人员状态的判断不了。
-- example:      The roster of 2010-06-30 has somebody on an administrative place as on unpaid leave, and the pay list of 2010-06 pays the person.
-- example-zh:   2010-06-30 的花名册写某人占行政编制、停薪留职，2010-06 的工资表上有该人。
SELECT organ, CASE WHEN person IS NULL THEN person_name ELSE '' END AS part, NULL AS expected,
  NULL AS actual, person, person_name, day AS days,
  CASE WHEN sort IN ('long_absence', 'absent_unsaid', 'absent_by_policy', 'absence_waived') THEN 'hint'
    WHEN is_paid = 1 THEN 'major' END AS severity, note,
  'roster' || CASE is_paid WHEN 1 THEN ' payroll' ELSE '' END
    || CASE sort WHEN 'absence_waived' THEN ' waivers' ELSE '' END AS data
FROM off_post
ORDER BY organ, person, part;
-- evidence
SELECT source_file, sheet, row, person, person_name, 1 AS counted, state AS reason, NULL AS document,
  NULL AS total, NULL AS change, day AS since
FROM off_post_row
WHERE organ = :organ AND coalesce(person = :person, person IS NULL AND person_name = :part)
UNION ALL
SELECT source_file, sheet, row, person, person_name, NULL, 'paid', NULL, amount, NULL, month
FROM pay_by_person
WHERE person = :person;

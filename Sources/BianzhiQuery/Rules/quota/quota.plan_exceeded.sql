-- rule:         quota.plan_exceeded
-- title:        More people entered than a use plan gives places
-- title-zh:     超用编计划进人
-- severity:     minor
-- edition:      2
-- identity:     organ part
-- part:         quota_kind
-- unit:         people
-- basis:        厅字2007-2:5 条例:26
-- duty:         places
-- needs:        plans movements
-- unchecked-in: plan
-- reads:        registers plans off_plan_entry exceeded_plan
-- data:         plans movements
-- beside:       people
-- message:      {part}: {actual} people entered under the plan, {expected} places given ({documents})
-- message-zh:   {part}：计划内入编 {actual} 人，计划 {expected} 名（{documents}）
-- compares:     The people of a use plan with the entries under it in the register.
-- compares-zh:  用编计划下达的人数，与增减登记中计划内的入编人数。
-- formula:      Entries of the organ and kind from the first to the last day of the plan > its people.
-- formula-zh:   计划有效期内该机构该类编制的入编人数 > 计划人数，即列出。
-- counts:       Entries that name the plan's document or slip; where it is the only plan of its time, also those that name no other plan.
-- counts-zh:    入编文号或控编单号写明该计划的；同期只有这一份计划的，没有写其他计划的入编也算。
-- exceptions:   A placement by policy (军转安置) with a document or slip of its own, which is not the plan's, is not under the plan. A plan without an end runs to the end of its year. Rows of one document are one plan. An entry that quota.entry_off_plan lists for its number, not as a hint, is not counted here. Of several exceeded plans of a kind the one exceeded most is listed, and one exceeded for certain before one that may be. Where only the month of an entry is recorded, its last day counts; the finding is a hint where the plan began or ended within that month, and where only the month of the plan is recorded and entries of it are under it, unless the other entries alone are too many; without a day or kind it cannot be counted.
-- exceptions-zh: 军转安置等政策性安置另有文号或核准单号、不是该计划文号的，不算计划内。没有写期限的计划到当年年底。同一文号的几行算一份计划。已由 quota.entry_off_plan 因文号列出（不是提示）的入编，这里不再计入。同类编制几份计划都超的，列超得最多的一份，确实超出的先于可能超出的。有入编只写到月的按月末算，计划在该月内下达或到期的只作提示；计划只写到月的，当月的入编也算，只作提示；其余入编已超出的不作提示；没有日期或编制类型的计算不了。
-- example:      A plan of 2010-02-01 gives 2 places; 3 people entered by 2010-06-30: 3 > 2.
-- example-zh:   2010-02-01 下达计划 2 名，至 2010-06-30 入编 3 人：3 > 2。
SELECT organ, kind AS part, people AS expected, entries AS actual, document AS documents,
  CASE WHEN entries - months <= people THEN 'hint' END AS severity, since AS days
FROM exceeded_plan
ORDER BY organ, part;
-- evidence
SELECT source_file, sheet, row, person, person_name, 1 AS counted, direction AS reason, document,
  NULL AS total, NULL AS change, day AS since
FROM movement_entry
WHERE movement IN (SELECT movement FROM claimed_plan_entry WHERE plan = (
  SELECT plan FROM exceeded_plan WHERE organ = :organ AND kind = :part))
UNION ALL
SELECT source_file, sheet, row, NULL, NULL, NULL, 'plan', document, people, NULL, since
FROM plan_row
WHERE organ = :organ AND kind = :part;

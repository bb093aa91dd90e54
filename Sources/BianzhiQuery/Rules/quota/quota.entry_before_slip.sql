-- rule:         quota.entry_before_slip
-- title:        Entered first, approved later
-- title-zh:     先进人后审批
-- severity:     minor
-- identity:     organ part person
-- part:         text
-- unit:         people
-- basis:        厅字2007-2:5 条例:26
-- duty:         places
-- law-day:      entered_on
-- needs:        movements
-- unchecked-in: early
-- reads:        registers plans early_entry
-- data:         movements
-- beside:       still
-- message:      {person_name} {note} at {organ_name} ({documents})
-- message-zh:   {organ_name} 的 {person_name} {note}（{documents}）
-- remark approved_in: the number of the approval is of {}, later than the entry
-- remark-zh approved_in: 文号年份为 {}，晚于入编
-- remark planned_on: the use plan was given on {} only
-- remark-zh planned_on: 用编计划 {} 才下达
-- compares:     The day of each entry of the register with the year in the number of its slip and its document, and with the day of the use plan of that number.
-- compares-zh:  增减登记中每次入编的日期，与该行核准单号、批准文号中的年份，以及同一文号的用编计划下达的日期。
-- formula:      The year of the number is later than the year of the entry, or the plan of that number was given after the day of the entry.
-- formula-zh:   文号的年份晚于入编的年份，或者该文号的用编计划在入编之后才下达，即列出。
-- counts:       Entries (入编) of the 365 days before the check that name a slip or a document; of one person the latest.
-- counts-zh:    检查日之前 365 天内写有核准单号或批准文号的入编；一人多次的取最近一次。
-- exceptions:   Where a row names both a slip and a document, one that is not later lets it pass. Placements by policy (军转安置, 转隶) are a hint. Of an entry of which only the month is recorded the last day counts. Numbers without a year, and entries without a day, cannot be judged. Entries without any number are quota.entry_no_slip's. Within one year the number alone does not tell which came first.
-- exceptions-zh: 核准单号和批准文号都写的，有一项不晚于入编的不算。军转安置、转隶等政策性安置，只作提示。入编时间只写到月的，按月末算。文号没有年份的、入编没有日期的，判断不了。两项都空着的由 quota.entry_no_slip 列出。同一年内只凭文号看不出先后。
-- example:      An entry of 2009-12-01 names the slip 石编单〔2010〕3号: the number is of a later year.
-- example-zh:   2009-12-01 入编，核准单号为石编单〔2010〕3号：文号的年份晚于入编的年份。
SELECT m.organ, CASE WHEN m.person IS NULL THEN m.person_name ELSE '' END AS part, NULL AS expected,
  NULL AS actual, m.person, m.person_name, e.document AS documents,
  CASE WHEN m.is_by_policy = 1 THEN 'hint' END AS severity,
  'remark entered_on ' || max(m.day) || '; remark ' || e.source || ' ' || e.approved AS note
FROM early_entry e JOIN movement_on_day m ON m.movement = e.movement
GROUP BY m.organ, m.person, part
ORDER BY m.organ, m.person, part;
-- evidence
SELECT source_file, sheet, row, person, person_name, NULL AS counted, direction AS reason, document,
  NULL AS total, NULL AS change, day AS since
FROM movement_entry
WHERE organ = :organ AND direction = '入编'
  AND coalesce(person = :person, person IS NULL AND person_name = :part)
UNION ALL
SELECT source_file, sheet, row, NULL, NULL, NULL, 'plan', document, people, NULL, since
FROM early_plan_row
WHERE organ = :organ AND person IS :person AND person_name = coalesce(nullif(:part, ''), person_name);

-- rule:         quota.entry_off_plan
-- title:        Entered by a number that no use plan covers
-- title-zh:     用编计划之外进人（计划到期、文号对不上）
-- severity:     minor
-- identity:     organ part person
-- part:         text
-- unit:         people
-- basis:        厅字2007-2:5 条例:26
-- duty:         places
-- law-day:      entered_on
-- needs:        movements plans
-- unchecked-in: off_plan
-- reads:        registers plans off_plan_entry
-- data:         movements plans
-- beside:       still
-- message:      {person_name} {note} at {organ_name} ({documents})
-- message-zh:   {organ_name} 的 {person_name} {note}（{documents}）
-- compares:     The slip and the document of each entry of the register with the numbers, kinds and last days of the organ's use plans.
-- compares-zh:  增减登记中每次入编的控编单号、批准文号，与本机构用编计划的文号、编制类型、有效期。
-- formula:      The plan named ended before the entry, or is for another kind; or the slip has a number of the same series as the plan that runs at the time (某编办〔2010〕), and is no plan's.
-- formula-zh:   所写文号的用编计划在入编之前已到期，或者是另一类编制的；或者控编单号与当时有效的计划是同一种编号（某编办〔2010〕），却不是任何计划的文号，即列出。
-- counts:       Entries (入编) of the 365 days before the check that name a slip or a document, at organs with use plans; of one person the latest.
-- counts-zh:    有用编计划的机构，检查日之前 365 天内写有控编单号或批准文号的入编；一人多次的取最近一次。
-- exceptions:   Where the row names both a slip and a document, one of a plan that covers it lets it pass. A plan without an end runs to the end of its year. Placements by policy (军转安置, 转隶) are a hint; so is a slip that is no plan's where no entry of the organ names a plan, since slips may have numbers of their own. Slips of another series say nothing of plans. Entries without a day cannot be judged; entries before their plan are quota.entry_before_slip's; where such a hint is one of the entries that quota.plan_exceeded counts in the same check, it is not listed.
-- exceptions-zh: 控编单号和批准文号都写的，有一项是有效计划的文号就不算。没有写期限的计划到当年年底。军转安置、转隶等政策性安置只作提示；该机构没有一次入编写计划文号的，控编单可能另行编号，对不上的只作提示。不是同一种编号的控编单号不判断。入编没有日期的判断不了；早于计划下达的由 quota.entry_before_slip 列出；只作提示的，同一次检查中已由 quota.plan_exceeded 计入超出的不再列。
-- example:      A plan 石编办〔2010〕9号 ends on 2010-04-30; an entry of 2010-05-03 names it.
-- example-zh:   用编计划石编办〔2010〕9号有效期到 2010-04-30；2010-05-03 的一次入编写的还是这个文号。
SELECT m.organ, CASE WHEN m.person IS NULL THEN m.person_name ELSE '' END AS part, NULL AS expected,
  NULL AS actual, m.person, m.person_name, e.document AS documents,
  CASE WHEN m.is_by_policy = 1 OR e.is_doubtful = 1 THEN 'hint' END AS severity,
  'remark entered_on ' || max(m.day) || '; ' || rtrim('remark ' || e.sort || ' ' || e.words) AS note
FROM off_plan_entry e JOIN movement_on_day m ON m.movement = e.movement
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
FROM off_plan_row
WHERE organ = :organ AND person IS :person AND person_name = coalesce(nullif(:part, ''), person_name);

-- rule:         quota.entry_no_slip
-- title:        Entered without an approval slip
-- title-zh:     未经核编进人（没有核准单、批准文号）
-- note:         Judged from the day on which slips are required here, which check is told: --slip-since.
-- note-zh:      从当地实行核编（用编核准）制度之日起检查，日期用 check --slip-since 给出。
-- severity:     major
-- edition:      3
-- identity:     organ part person
-- part:         text
-- unit:         people
-- basis:        厅字2007-2:5 条例:26
-- duty:         places
-- law-day:      entered_on
-- needs:        movements
-- unchecked-in: slip
-- reads:        registers entry_slip
-- data:         movements
-- beside:       still
-- message:      {person_name} {note} at {organ_name}, without a slip or a document
-- message-zh:   {organ_name} 的 {person_name} {note}，没有核准单号，也没有批准文号
-- compares:     Each entry of the register with its cells for the approval slip and the document.
-- compares-zh:  增减登记中的每次入编，与该行的核准单号、批准文号。
-- formula:      Both are blank, on or after the day from which slips are required.
-- formula-zh:   在实行核编制度之日及以后入编，两项都空着，即列出。
-- counts:       Entries (入编) of the register of entries and exits; of one person the latest.
-- counts-zh:    增减登记中的入编；一人多次的取最近一次。
-- exceptions:   Without a day the rule is not run: when slips became a duty is the place's own rule. Where only the month of the entry is recorded, its last day counts; where slips were required from a day of that month on, the finding is a hint. A table without a column for slips that records no document, and rows without a day, cannot be judged; where the column is there and blank, the slips are missing. Whether a slip is genuine is not judged.
-- exceptions-zh: 没有给出日期时不运行：何时实行核编由当地规定。入编时间只写到月的按月末算；实行核编之日正在该月内的，只作提示。登记没有核准单号列、也没有任何批准文号的，没有日期的，判断不了；有核准单号列而空着的，就是没有核准单。核准单是否真实不作判断。
-- example:      Slips are required from 2009-01-01; an entry of 2010-03-01 has neither a slip nor a document.
-- example-zh:   2009-01-01 起实行核编；2010-03-01 的一次入编没有核准单号，也没有批准文号。
SELECT m.organ, CASE WHEN m.person IS NULL THEN m.person_name ELSE '' END AS part, NULL AS expected,
  NULL AS actual, m.person, m.person_name, CASE e.is_open WHEN 1 THEN 'hint' END AS severity,
  'remark entered_on ' || max(m.day) AS note
FROM entry_without_slip e JOIN movement_on_day m ON m.movement = e.movement
GROUP BY m.organ, m.person, part
ORDER BY m.organ, m.person, part;
-- evidence
SELECT source_file, sheet, row, person, person_name, NULL AS counted, direction AS reason, document,
  NULL AS total, NULL AS change, day AS since
FROM movement_entry
WHERE organ = :organ AND direction = '入编'
  AND coalesce(person = :person, person IS NULL AND person_name = :part);

-- rule:         quota.entry_bunched
-- title:        Entries bunched in the months before a leader left
-- title-zh:     领导离任前集中进人
-- severity:     hint
-- identity:     organ part
-- part:         text
-- unit:         people
-- basis:        厅字2007-2:5 条例:26
-- duty:         places
-- needs:        movements subjects
-- unchecked-in: bunch
-- reads:        registers entry_bunch
-- data:         movements subjects
-- beside:       none, entries of the past stay what they were
-- message:      {organ_name}: {actual} people entered in the 6 months before {part} left; {note}
-- message-zh:   {organ_name}：{part} 离任前 6 个月入编 {actual} 人；{note}
-- remark bunched_before: left on {1}; {3} entered in the {2} months before those
-- remark-zh bunched_before: 离任日期 {1}，再往前 {2} 个月共入编 {3} 人
-- compares:     The entries of the six months before a principal leader left with the organ's own rate in the two years before them.
-- compares-zh:  主要领导离任前六个月的入编人数，与本单位此前两年的入编人数。
-- formula:      At least 3 people entered in the 6 months, three times as many a month as in the 24 months before or more.
-- formula-zh:   离任前 6 个月入编 3 人以上，且月均不少于此前 24 个月月均的 3 倍，即作提示。
-- counts:       Entries (入编) of the register, each person once; leaders of the list who left in the 365 days before the check.
-- counts-zh:    增减登记中的入编，每人计一次；主要领导名单中在检查日之前 365 天内离任的人。
-- exceptions:   Placements by policy (军转安置, 转隶) are left out, and so are deputies, leaders who died, and whoever goes on in another post of the organ. Where the register reaches back less than 12 months before those 6, the own rate is not known; between 12 and 24 months it is taken of the months there are. Entries without a day are not counted and said. Many entries may have good reasons: a recruitment once a year, a new task.
-- exceptions-zh: 政策性安置（军转、转隶等）不计；副职、去世的、在本单位转任其他领导职务的不看。登记往前不足 12 个月的，不知道平常的入编人数，判断不了；12 至 24 个月的按实有的月数折算。没有日期的入编不计，并予说明。集中入编也可能有正当原因，如每年一次的招考、新增任务。
-- example:      The head left on 2010-05-31; 4 people entered from December 2009 on, 2 in the 24 months before: 4 ÷ 6 against 2 ÷ 24.
-- example-zh:   局长 2010-05-31 离任；此前 6 个月入编 4 人，再往前 24 个月入编 2 人：4 ÷ 6 与 2 ÷ 24。
SELECT organ, person_name AS part, NULL AS expected, recent AS actual, 'remark bunched_before ' || until || ' ' || months || ' '
  || earlier AS note
FROM entry_bunch
ORDER BY organ, part;
-- evidence
SELECT source_file, sheet, row, NULL AS person, person_name, NULL AS counted, 'leader_left' AS reason,
  NULL AS document, NULL AS total, NULL AS change, until AS since
FROM bunch_leader
WHERE organ = :organ AND person_name = :part
UNION ALL
SELECT source_file, sheet, row, person, person_name, 1, direction, document, NULL, NULL, day
FROM bunched_entry
WHERE organ = :organ AND leader_name = :part;

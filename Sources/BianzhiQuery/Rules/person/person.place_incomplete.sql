-- rule:         person.place_incomplete
-- title:        People on places whose kind, inner body or post is left blank
-- title-zh:     定编定岗信息不全
-- severity:     hint
-- edition:      3
-- identity:     organ
-- part:         none
-- unit:         people
-- basis:        厅字2007-2:4
-- duty:         places
-- needs:        roster
-- unchecked-in: place
-- reads:        place_gap
-- data:         roster
-- beside:       blank
-- message:      {organ_name}: of {actual} people the roster of {days} leaves something blank: {note}
-- message-zh:   {organ_name} {days} 的花名册有 {actual} 人定编定岗信息不全：{note}
-- remark blank_cells: [0|no kind of quota {1}, ][0|no inner body {2}, ][0|no post {3}]
-- remark-zh blank_cells: [0|没有编制类型 {1} 人，][0|没有内设机构 {2} 人，][0|没有职务 {3} 人]
-- compares:     The cells for kind of quota, inner body and post of each person with those of the others on the same roster.
-- compares-zh:  花名册每个人的编制类型、内设机构、职务各栏，与同一花名册上其他人的。
-- formula:      The cell is blank while it is filled for four people in five or more. Post counts as told where either the title or the rank is.
-- formula-zh:   该栏为空，而同一花名册有五分之四以上的人填写，即作提示。职务、职务层次填了一项就算有。
-- counts:       People on places; of inner body and post only who is at work. One finding an organ.
-- counts-zh:    占编的人；内设机构、职务只看在岗的人。每个机构一条。
-- exceptions:   Leaders of the organ itself need no inner body, and organs without approved bodies have none. A column that is blank more often than in one of five cannot be judged: it may not be in use. People off quota, and people with a further row, are let pass.
-- exceptions-zh: 单位领导不要求有内设机构；没有核定内设机构的单位不看这一项。空着的超过五分之一的，可能本来就不填，判断不了。编外人员、在同一花名册上另有一行的人不算。
-- example:      A bureau with approved divisions has 12 people in them, 3 leaders and 1 person in none: 1 person without an inner body.
-- example-zh:   某局核定有内设机构，12 人在各科，3 人为局领导，1 人没有写科室：1 人没有内设机构。
SELECT organ, '' AS part, NULL AS expected, count(DISTINCT staff) AS actual, day AS days,
  'remark blank_cells ' || sum(gap = 'kind') || ' ' || sum(gap = 'body') || ' ' || sum(gap = 'post')
    AS note
FROM place_gap_row
GROUP BY organ
ORDER BY organ;
-- evidence
SELECT source_file, sheet, row, person, person_name, 1 AS counted, 'blank_' || min(gap) AS reason,
  NULL AS document, NULL AS total, NULL AS change, day AS since
FROM place_gap_row
WHERE organ = :organ
GROUP BY staff;

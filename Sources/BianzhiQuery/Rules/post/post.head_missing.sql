-- rule:         post.head_missing
-- title:        No principal in post for half a year or more
-- title-zh:     正职长期空缺
-- severity:     hint
-- edition:      3
-- identity:     organ
-- part:         none
-- unit:         posts
-- basis:        厅字2007-2:4
-- duty:         posts
-- needs:        roster posts
-- unchecked-in: head
-- reads:        day post_strength vacant_head
-- data:         roster posts
-- beside:       none, a post that is filled has somebody whom the rules on posts judge
-- message:      {organ_name}: {expected} posts of principals approved, none is filled {note}
-- message-zh:   {organ_name}：核定正职 {expected} 个，无人在任，{note}
-- remark no_head_since: on any roster since {}; the head may be on another organ's; please check
-- remark-zh no_head_since: 自 {} 起每份花名册都没有正职，如由其他机构领导兼任请核对
-- compares:     The approved posts of principals of an organ with the leaders on every roster of the last six months and more.
-- compares-zh:  核定的单位正职职数，与六个月以来每一份花名册上的领导。
-- formula:      A post of a principal is approved, and no roster over 6 months or more has a principal who counts.
-- formula-zh:   核定有正职，六个月以上的每一份花名册都没有计入职数的正职，即作提示。
-- counts:       Leaders of the organ itself who count against posts.
-- counts-zh:    计入职数的单位领导。
-- exceptions:   The head may stand on the roster of another organ. A leader of whom nobody knows whether as head or as deputy, or who is on attachment, and a roster that does not say who leads, cannot be judged; neither can an organ with one roster only. More principals than posts are post.overrun's.
-- exceptions-zh: 正职可能由其他机构的领导兼任，编制在另一单位。看不出领导是正职还是副职、注明挂职的，花名册看不出谁是领导的，判断不了；只有一份花名册的机构不列。正职多于职数的由 post.overrun 列出。
-- example:      1 head and 2 deputies approved; the rosters of 2009-12-31 and 2010-06-30 have two deputies and no head.
-- example-zh:   核定正职 1 名、副职 2 名；2009-12-31、2010-06-30 的花名册都只有 2 名副职。
SELECT organ, '' AS part, approved AS expected, 0 AS actual, documents, day AS days,
  'remark no_head_since ' || since AS note
FROM vacant_head
WHERE months >= 6
ORDER BY organ;
-- evidence
SELECT source_file, sheet, row, person, person_name, 0 AS counted, role AS reason, NULL AS document,
  NULL AS total, NULL AS change, day AS since
FROM staff_on_day
WHERE organ = :organ AND role <> '' AND leads = ''
UNION ALL
SELECT source_file, sheet, row, NULL, NULL, NULL, '', document, total, change, since
FROM approval_in_force
WHERE organ = :organ AND about = 'post' AND part LIKE '%正职%';

-- rule:         post.overrun
-- title:        More leaders than the approved leader posts
-- title-zh:     超职数配备领导干部
-- severity:     critical
-- identity:     organ part
-- part:         post
-- unit:         posts
-- basis:        令486:26(5) 公务员法:43 公务员法:106(1) 厅字2007-2:5 条例:26
-- duty:         posts
-- needs:        roster posts
-- unchecked-in: post
-- reads:        post_strength waived_post
-- data:         roster posts
-- beside:       people
-- core:         yes
-- message:      {part}: {actual} leaders, {expected} posts approved, {over} over
-- message-zh:   {part}：实配 {actual} 人，核定职数 {expected} 个，超 {over} 人
-- remark secretary_apart: {} of them only the Party secretary or the chair of the congress, another person than the head of the administration; whether the approved posts of heads are for them too is for the document to say, so only a hint; please check
-- remark-zh secretary_apart: 其中 {} 人只任党组（党委）书记或人大主席，与行政正职不是一个人；核定的正职是否包括他们，看批准文件，只作提示，请核对
-- remark first_deputy: the roster has no head, and {} of them is the first of the deputies, who may hold the approved post of the head (as where a leader of the place is head in name), so only a hint; please check
-- remark-zh first_deputy: 花名册没有正职，其中 {} 人是常务副职，可能就是核定的正职（由上级领导兼任正职的单位常如此），只作提示，请核对
-- compares:     Leaders on the roster with approved leader posts, by rank, role and scope (unit, inner bodies).
-- compares-zh:  花名册上的领导，与核定的领导职数，逐层次、逐正副职、逐范围（班子、内设机构）。
-- formula:      Leaders − approved > 0; roles and ranks never net.
-- formula-zh:   实配 − 核定 > 0，即列出；正职与副职、各层次之间不相抵。
-- counts:       People on places whom the roster says to lead; one person of two posts counts once. A leader of the organ who heads an inner body as well (副局长兼办公室主任) counts once in each, where posts of that body are approved. Who is known by title only is said.
-- counts-zh:    花名册标明任领导职务、占编的人；一人两职（党组书记、局长）计一人；单位领导兼任内设机构负责人（副局长兼办公室主任），该机构核定有职数的，班子和该机构各计一次。只凭职务名称认定的注明。
-- exceptions:   Non-leading posts and grades do not count. Unknown roles or ranks, or posts nobody approved, cannot be judged; nor where there are too many only with people whose state is in unknown words. Where only the Party secretary, another person than the head, makes them too many (党组书记 and 局长), it is a hint; so is it where the roster has no head and the one too many may be the first deputy (常务副校长). What a waiver in force allows is minor and by policy, and the approved number stays; more than that is an ordinary finding, with the waiver beside it. An approval dated by month holds from its last day on: where it decides on a day of that month, nothing can be said, and where it is a waiver the finding is a hint.
-- exceptions-zh: 非领导职务、职级不算。看不出正副、层次，或职数没有核定的，判断不了；只是加上人员状态写法不明的人才超的，也判断不了。只因党组（党委）书记与行政正职是两个人才超的，只作提示；花名册没有正职、超出的一人可能是常务副职的，也只作提示。有批复的例外在期限内、超出不多于批准数的，为政策性超配，程度为一般，核定数不变；再多的照常列出，并写明批复。批准文件只写到月的，自该月最后一日起算：检查日在该月内、是否超出取决于它的，判断不了；是例外批复的，只作提示。
-- example:      2 deputies approved, 3 in post: 3 − 2 = 1 over.
-- example-zh:   核定副科级副职 2 名，实配 3 名：3 − 2 = 1，超 1 人。
SELECT organ, part, approved AS expected, counted AS actual, documents, note,
  CASE WHEN waiver_severity IS NOT NULL THEN waiver_severity
       -- 党组书记 and 局长 are two people: whether both take a post of a head is for the document to say.
       WHEN note LIKE '%remark secretary_apart%' THEN 'hint'
       -- 常务副校长 may hold the post of the head whom the roster does not have.
       WHEN note LIKE '%remark first_deputy%' THEN 'hint' END AS severity
FROM post_strength_waived
WHERE counted > approved
ORDER BY organ, part;
-- evidence
SELECT source_file, sheet, row, person, person_name, counts_post AS counted, reason,
  NULL AS document, NULL AS total, NULL AS change, NULL AS since, birth
FROM post_holder
WHERE organ = :organ AND part = :part
UNION ALL
SELECT source_file, sheet, row, NULL, NULL, NULL, '', document, total, change, since, NULL
FROM (SELECT * FROM approval_in_force WHERE organ = :organ AND part = :part AND about = 'post'
      ORDER BY step)
UNION ALL
SELECT source_file, sheet, row, NULL, NULL, NULL, reason, document, total, NULL, since, NULL
FROM (SELECT * FROM waiver_in_force WHERE organ = :organ AND part = :part ORDER BY document);

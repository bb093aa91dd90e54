-- rule:         quota.digest_overdue
-- title:        A step of a waiver has passed and more is over than may still be
-- title-zh:     消化到期，超出部分没有按期消化
-- severity:     major
-- identity:     organ part
-- part:         quota_or_post
-- unit:         excess
-- basis:        令486:6 厅字2007-2:4 条例:26
-- duty:         places
-- needs:        waivers roster
-- needs-one-of: quotas posts
-- unchecked-in: waiver
-- reads:        strength post_strength missed_steps
-- data:         roster quotas posts waivers
-- organs-in:    shared_with
-- beside:       people
-- message:      {part}: {actual} over the approved number, {expected} may be; {note}
-- message-zh:   {part}：超出核定数 {actual} 人，现在只允许超出 {expected} 人；{note}
-- compares:     What is over the approved quota or posts, with what the steps of waivers still allow after one of them has passed.
-- compares-zh:  已有一步到期的例外与消化批复：现在仍超出核定数的人数，与现在还允许超出的人数。
-- formula:      (Counted − approved) − allowed > 0. Of each document the step whose last day comes next is in force, its last day included; the steps of several documents add up. Of a table of goals (阶段目标, 应消化至) the goal whose day came last is in force, on that day already.
-- formula-zh:   （实有 − 核定）− 现在允许超出的人数 > 0，即列出。每份批复取尚未到期的最近一步（含期满当日），几份批复相加。表上写的是目标（阶段目标、应消化至）的，取最近一个已到日期的目标，当日即应达到。
-- counts:       As in the rules on overrun: people on places by kind, leaders by post.
-- counts-zh:    与超编、超职数两条规则相同：按编制类型数占编的人，按职务数领导。
-- exceptions:   A waiver without document, approver or last day allows nothing and is listed, and so is one whose kind or post is none of those approved. Where only the month of the step is recorded, its last day counts. Without a roster or with unclear approvals nothing can be said.
-- exceptions-zh: 没有文号、批准机关或期限的批复不生效，列出；编制类型或职务对不上的也列出。期限只写到月的，按月末算。没有花名册、核定数不清的，判断不了。
-- example:      Allowed: 4 over until 2010-06-30, 3 until 2010-12-31. On 2010-07-15 still 4 over: 4 − 3 = 1, the step was missed.
-- example-zh:   批准 2010-06-30 前允许超 4 人、2010-12-31 前允许超 3 人；2010-07-15 仍超 4 人：4 − 3 = 1，阶段目标未完成。
SELECT organ, part, allowed AS expected, excess AS actual, document AS documents,
  CASE WHEN is_goal = 1 AND is_last = 1 THEN 'missed_last_goal ' WHEN is_goal = 1 THEN 'missed_goal '
    WHEN is_last = 1 THEN 'missed_last_step ' ELSE 'missed_step ' END || people || ' ' || until || ' '
    || replace(document, ';', ' ') AS note,
  CASE about WHEN 'quota' THEN 'roster quotas waivers' ELSE 'roster posts waivers' END AS data,
  (SELECT codes FROM sharing_organs s WHERE s.organ = m.organ AND s.kind = m.part) AS shared_with
FROM missed_step m
WHERE excess > allowed
ORDER BY organ, part;
-- evidence
SELECT source_file, sheet, row, NULL AS person, NULL AS person_name, NULL AS counted,
  reason, document, total, NULL AS change, since, NULL AS birth
FROM (SELECT * FROM waiver_row_read WHERE organ = :organ AND part = :part ORDER BY since, document)
UNION ALL
SELECT source_file, sheet, row, NULL, NULL, NULL, '', document, total, change, since, NULL
FROM (SELECT * FROM approval_in_force WHERE organ = :organ AND part = :part ORDER BY step)
UNION ALL
SELECT source_file, sheet, row, person, person_name, counted, reason, NULL, NULL, NULL, NULL, birth
FROM part_member
WHERE organ = :organ AND part = :part;

-- rule:         quota.overrun
-- title:        More people on the roster than the staffing quota approves
-- title-zh:     实有人员超出核定编制
-- note:         People off quota (编外) count against no quota; person.offbook_over judges them.
-- note-zh:      编外人员不占编制，由 person.offbook_over 判断。
-- severity:     major
-- identity:     organ part
-- part:         quota_kind
-- unit:         people
-- basis:        令486:6 厅字2007-2:4 条例:26
-- duty:         places
-- needs:        roster quotas
-- unchecked-in: quota
-- reads:        day strength waived_quota
-- data:         roster quotas
-- organs-in:    shared_with
-- beside:       people
-- core:         always
-- message:      {part}: {actual} people counted, {expected} approved, {over} over
-- message-zh:   {part}：实有 {actual} 人，核定 {expected} 人，超 {over} 人
-- compares:     People the roster counts, with the approved quota, by organ and kind.
-- compares-zh:  花名册数出来的占编人数，与文件核定的编制数，逐机构、逐类编制。
-- formula:      Counted − approved > 0; kinds and organs never net.
-- formula-zh:   实有 − 核定 > 0，即列出；各类编制之间、各机构之间不相抵。
-- counts:       Everybody who holds a place: at work, lent out, seconded; not the retired, transferred, dead, borrowed or off quota. A state in unknown words counts, and is said.
-- counts-zh:    占编的人：状态为在岗、借出、挂职等仍占编制的；退休、调出、死亡、借入、编外的不计；状态写法不认识的照计并注明。
-- exceptions:   People off quota do not count. Unclear approvals, none, or no roster: nothing can be said; nor where the kind is over only with people whose state is in unknown words. What a waiver in force allows is minor and by policy, and the approved number stays; more than that is an ordinary finding, with the waiver beside it. An approval dated by month holds from its last day on: where it decides on a day of that month, nothing can be said, and where it is a waiver the finding is a hint.
-- exceptions-zh: 编外人员不计。核定数相互矛盾、没有核定或没有花名册的，判断不了；只是加上人员状态写法不明的人才超的，也判断不了。有批复的例外在期限内、超出不多于批准数的，为政策性超编，程度为一般，核定数不变；再多的照常列出，并写明批复。批准文件只写到月的，自该月最后一日起算：检查日在该月内、是否超出取决于它的，判断不了；是例外批复的，只作提示。
-- example:      20 places approved; 23 roster rows, one of them retired: 22 − 20 = 2 over.
-- example-zh:   核定行政编制 20 名，花名册 23 行，退休 1 人不计：22 − 20 = 2，超 2 人。
SELECT organ, kind AS part, approved AS expected, counted AS actual, documents, note,
  waiver_severity AS severity,
  (SELECT codes FROM sharing_organs m WHERE m.organ = s.organ AND m.kind = s.kind) AS shared_with
FROM strength_waived s
WHERE approved > 0 AND kind <> '编外' AND counted > approved
ORDER BY organ, part;
-- evidence
SELECT source_file, sheet, row, person, person_name, counts_quota AS counted,
  CASE WHEN counts_quota = 0 THEN state_counted WHEN state_asked <> '' THEN 'asked ' || state_asked
    ELSE '' END AS reason,
  NULL AS document, NULL AS total, NULL AS change, NULL AS since, birth
FROM staff_on_day
WHERE (organ = :organ OR organ IN (SELECT member FROM quota_member WHERE lead = :organ AND kind = :part))
  AND kind = :part
UNION ALL
SELECT source_file, sheet, row, NULL, NULL, NULL, '', document, total, change, since, NULL
FROM (SELECT * FROM approval_in_force WHERE organ = :organ AND part = :part AND about = 'quota'
      ORDER BY step)
UNION ALL
SELECT source_file, sheet, row, NULL, NULL, NULL, reason, document, total, NULL, since, NULL
FROM (SELECT * FROM waiver_in_force WHERE organ = :organ AND part = :part ORDER BY document);

-- title: What was not or not wholly checked in the leader's organs
-- title-zh: 责任范围内没有检查的事项
-- reads: scope_judged
SELECT rule || '/' || reason AS key, rule, title_zh, title_en, reason, organs
FROM report_scope_judged WHERE state = 'open' ORDER BY rule, reason

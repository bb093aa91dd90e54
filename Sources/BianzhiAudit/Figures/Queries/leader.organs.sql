-- title: How many organs the leader answers for
-- title-zh: 责任范围内机构数
-- reads: notice
SELECT 'all' AS key, count(*) AS organs FROM report_scope_organ

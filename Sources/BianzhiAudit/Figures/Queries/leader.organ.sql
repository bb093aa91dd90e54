-- title: The organs that the leader answers for
-- title-zh: 责任范围内的机构
-- reads: notice
SELECT organ_code AS key, organ_name, category FROM report_scope_organ ORDER BY organ_code

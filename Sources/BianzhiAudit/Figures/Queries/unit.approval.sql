-- title: The documents that approve something of the organ
-- title-zh: 本单位的批准文件
-- reads: approvals
SELECT CAST(place AS TEXT) AS key, document, day, quotas_zh, quotas_en, posts, bodies FROM report_approval ORDER BY place

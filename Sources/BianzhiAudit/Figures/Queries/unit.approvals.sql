-- title: How many documents approve something of the organ
-- title-zh: 本单位批准文件数
-- reads: approvals
SELECT 'all' AS key, count(*) AS documents FROM report_approval

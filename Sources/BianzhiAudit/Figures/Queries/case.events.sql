-- title: How many acts and files there are on the finding
-- title-zh: 问题的办理和证据计数
-- reads: case
SELECT 'all' AS key, count(*) AS acts, coalesce(sum(files), 0) AS files FROM report_case_event

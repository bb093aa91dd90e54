-- title: What prevalence counts
-- title-zh: 普遍性统计的范围
-- reads: prevalence
SELECT 'all' AS key, run, unconfirmed, lower_units FROM report_prevalence_scope

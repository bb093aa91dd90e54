-- title: The run and the day of the report
-- title-zh: 检查和报告的日期、口径
-- reads: setting
SELECT 'all' AS key, run, as_of, day, calibre, first_day, last_day, pay_month, is_filtered, parameters FROM report_setting

-- title: The organ that the report is about
-- title-zh: 报告的单位
-- reads: unit organs
SELECT o.organ_code AS key, o.organ_name, o.category, o.tier, o.region, o.data_day, o.is_older
FROM report_organ o JOIN report_unit u ON u.organ_code = o.organ_code WHERE u.is_own = 1

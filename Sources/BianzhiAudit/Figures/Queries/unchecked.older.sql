-- title: Organs that handed in no roster of the newest round
-- title-zh: 本期没有交花名册、按以前的检查的机构
-- reads: organs
SELECT organ_code AS key, organ_name, data_day FROM report_organ WHERE is_older = 1 ORDER BY organ_code

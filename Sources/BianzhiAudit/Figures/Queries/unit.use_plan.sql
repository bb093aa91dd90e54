-- title: Plans of the organ to use places
-- title-zh: 本单位用编计划
-- reads: use_plans
SELECT CAST(place AS TEXT) AS key, kind, document, since, until, people, used, remains, returned, is_live
FROM report_use_plan ORDER BY place

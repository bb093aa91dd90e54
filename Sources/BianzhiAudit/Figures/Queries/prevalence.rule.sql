-- title: How many units have a problem
-- title-zh: 有同样问题的单位
-- reads: prevalence
SELECT period || '/' || rule AS key, period, rule, title_zh, title_en, units, of, share, class_zh, class_en, organs
FROM report_prevalence ORDER BY period DESC, units * 1000 / of DESC, units DESC, rule

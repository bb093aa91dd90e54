-- title: What each rule said of the organ
-- title-zh: 各条规则对本单位的结论
-- reads: unit judged
SELECT rule AS key, title_zh, title_en, duty, state, findings, reason FROM report_judged ORDER BY state, rule

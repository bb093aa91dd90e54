-- title: Rates of rectification by level
-- title-zh: 整改率按层级
-- reads: rates
SELECT grp AS key, grp_zh, grp_en, confirmed, accepted, exempt, void, rate, due, due_accepted, due_rate, overdue
FROM report_rate ORDER BY grp = 'all', grp

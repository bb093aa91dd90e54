-- title: Own plans by level and kind of leader
-- title-zh: 本级计划按层级和审核类型
-- reads: plans
SELECT plan || '/' || level || '/' || kind AS key, plan, level, kind, planned, done, overridden, outstanding
FROM report_plan_kind
ORDER BY plan, CASE level WHEN 'city' THEN 0 WHEN 'county' THEN 1 WHEN 'town' THEN 2 ELSE 3 END, kind DESC

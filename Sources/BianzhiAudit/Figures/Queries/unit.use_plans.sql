-- title: What plans of the organ still give
-- title-zh: 本单位用编计划合计
-- reads: use_plans
SELECT 'all' AS key, count(*) AS plans, coalesce(sum(people), 0) AS people, coalesce(sum(used), 0) AS used,
  coalesce(sum(remains), 0) AS remains, coalesce(sum(returned), 0) AS returned
FROM report_use_plan

-- title: How many steps are done
-- title-zh: 步骤完成情况
-- reads: steps
SELECT 'all' AS key, count(*) AS steps, coalesce(sum(state = 'done'), 0) AS done,
  coalesce(sum(files), 0) AS files, coalesce(sum(override <> ''), 0) AS overridden
FROM report_step

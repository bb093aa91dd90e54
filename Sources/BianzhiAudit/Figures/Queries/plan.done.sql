-- title: Own audits that are done, by kind of leader
-- title-zh: 本级已完成的审核按类型
-- reads: plans
SELECT kind AS key, sum(planned) AS planned, sum(done) AS done, sum(outstanding) AS outstanding
FROM report_plan_kind GROUP BY kind ORDER BY kind DESC

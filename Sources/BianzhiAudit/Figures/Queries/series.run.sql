-- title: Runs in the order of their days
-- title-zh: 历次检查
-- reads: series
SELECT CAST(run AS TEXT) AS key, as_of, approved, actual, over, vacant, findings, critical, major, minor, hint
FROM report_series ORDER BY as_of, run

-- title: Problems by what became of them in the leader's time
-- title-zh: 任内问题变化
-- reads: windows
SELECT change AS key, count(*) AS problems, sum(at_start) AS at_start, sum(at_end) AS at_end
FROM report_window GROUP BY change
ORDER BY CASE change WHEN 'arose' THEN 0 WHEN 'grew' THEN 1 WHEN 'inherited' THEN 2 WHEN 'reduced' THEN 3
  WHEN 'gone' THEN 4 WHEN 'unknown' THEN 5 ELSE 6 END

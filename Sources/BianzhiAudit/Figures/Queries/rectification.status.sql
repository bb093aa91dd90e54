-- title: Findings by where they stand
-- title-zh: 问题按办理状态
-- reads: rectification
SELECT status AS key, count(*) AS findings, count(DISTINCT organ_code) AS organs, sum(overdue_days > 0) AS overdue
FROM report_followed WHERE in_scope = 1 GROUP BY status ORDER BY findings DESC, status

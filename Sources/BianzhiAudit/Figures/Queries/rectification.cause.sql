-- title: Findings by root cause
-- title-zh: 问题按原因
-- reads: rectification
SELECT coalesce(cause, '') AS key, cause_en, count(*) AS findings, count(DISTINCT organ_code) AS organs
FROM report_followed WHERE in_scope = 1 AND status <> 'raised' GROUP BY cause
ORDER BY cause IS NULL, findings DESC, cause

-- title: The joint audit
-- title-zh: 联审
-- reads: steps
SELECT 'all' AS key, opened_on, conclusion, concluded_on FROM report_joint

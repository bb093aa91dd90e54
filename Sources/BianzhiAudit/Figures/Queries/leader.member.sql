-- title: The group that audits
-- title-zh: 审核组成员
-- reads: notice
SELECT CAST(place AS TEXT) AS key, name, office, role, since FROM report_group ORDER BY place

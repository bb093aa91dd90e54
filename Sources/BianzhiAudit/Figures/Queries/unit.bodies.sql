-- title: Inner bodies of the organ
-- title-zh: 本单位内设机构
-- reads: unit
SELECT 'all' AS key, coalesce(sum(source = 'approved'), 0) AS approved, coalesce(sum(source = 'named'), 0) AS named,
  coalesce(sum(source = 'named' AND is_approved = 0), 0) AS unapproved,
  coalesce(sum(CASE WHEN source = 'named' AND is_approved = 0 THEN people END), 0) AS unapproved_people
FROM report_unit_body

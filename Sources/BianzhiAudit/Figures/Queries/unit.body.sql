-- title: Inner bodies that are named and not approved
-- title-zh: 名单上有、没有核定的内设机构
-- reads: unit
SELECT body AS key, people, listed_on FROM report_unit_body
WHERE source = 'named' AND is_approved = 0 ORDER BY body

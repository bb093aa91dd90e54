-- title: Inner bodies of the organs that the leader answers for
-- title-zh: 责任范围内的内设机构
-- reads: notice scope_bodies
SELECT organ_code AS key, organ_name, approved, named, unapproved, names, open, open_names FROM report_scope_body ORDER BY organ_code

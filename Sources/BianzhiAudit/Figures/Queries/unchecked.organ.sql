-- title: The organs behind each reason
-- title-zh: 各原因涉及的机构
-- reads: setting
SELECT DISTINCT u.reason || '/' || k.code AS key, u.reason, k.code AS organ_code,
  coalesce((SELECT max(o.name) FROM organ_row o WHERE o.organ = u.organ AND o.ended IS NULL), k.code) AS organ_name
FROM run_unchecked u JOIN report_setting s ON s.run = u.run JOIN organ_key k ON k.id = u.organ
ORDER BY u.reason, k.code

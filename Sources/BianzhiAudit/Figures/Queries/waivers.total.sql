-- title: Waivers
-- title-zh: 例外批准
-- reads: waivers
SELECT 'all' AS key, coalesce(sum(standing = 'in_force'), 0) AS in_force, coalesce(sum(standing = 'past'), 0) AS past,
  coalesce(sum(CASE standing WHEN 'in_force' THEN people END), 0) AS people,
  count(DISTINCT CASE standing WHEN 'in_force' THEN organ_code END) AS organs
FROM report_waiver

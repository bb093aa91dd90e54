-- title: Waivers of the organ in force on the day
-- title-zh: 本单位有效的例外批准
-- reads: waivers
SELECT CAST(waiver AS TEXT) AS key, about, part, people, until, document, approver, reason
FROM report_waiver WHERE organ_code = :organ AND standing = 'in_force' ORDER BY until, part, waiver

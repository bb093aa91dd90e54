-- title: Waivers in force on the day
-- title-zh: 有效的例外批准
-- reads: waivers
SELECT CAST(waiver AS TEXT) AS key, organ_code, organ_name, about, part, people, until, document, approver, reason
FROM report_waiver WHERE standing = 'in_force' ORDER BY until, organ_code, part, waiver

-- title: The steps of the audit
-- title-zh: 审核步骤
-- reads: steps
SELECT CAST(step AS TEXT) AS key, step, title_zh, title_en, state, day, person, note, files, file_names, override
FROM report_step ORDER BY step

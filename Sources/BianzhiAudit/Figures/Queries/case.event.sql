-- title: What was done about the finding
-- title-zh: 问题的办理过程
-- reads: case
SELECT CAST(event AS TEXT) AS key,
  CAST(row_number() OVER (ORDER BY event) AS TEXT) AS place, day, kind_zh, kind_en, person, detail_zh, detail_en, files, file_names
FROM report_case_event ORDER BY event

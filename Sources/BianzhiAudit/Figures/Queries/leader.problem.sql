-- title: Each problem of the leader's time
-- title-zh: 任内每个问题
-- reads: windows
SELECT CAST(place AS TEXT) AS key, rule, title_zh, title_en, organ_code, organ_name, part_zh, part_en, at_start,
  at_end, peak, peak_day, change, finding, why_zh, why_en
FROM report_window
ORDER BY CASE change WHEN 'arose' THEN 0 WHEN 'grew' THEN 1 WHEN 'inherited' THEN 2 WHEN 'reduced' THEN 3
  WHEN 'gone' THEN 4 WHEN 'unknown' THEN 5 ELSE 6 END, place

-- title: The tracks of the joint audit
-- title-zh: 联审各方结果
-- reads: steps
SELECT track AS key, office, day, result, findings FROM report_track
ORDER BY CASE track WHEN 'staffing' THEN 0 WHEN 'appointments' THEN 1 ELSE 2 END

-- title: The leader's time in office
-- title-zh: 责任时段
-- reads: windows
SELECT 'all' AS key, first_day, last_day, has_left, organs, no_roster_first, no_roster_last, days_used, days
FROM report_window_scope

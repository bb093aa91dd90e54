-- title: Quotas and people at both ends of the leader's time
-- title-zh: 任职时和截止时的编制与人员
-- reads: windows
SELECT organ_code || '/' || kind AS key, organ_code, organ_name, kind, approved_first, actual_first, over_first,
  approved_last, actual_last, over_last, change
FROM report_window_strength ORDER BY organ_code, kind

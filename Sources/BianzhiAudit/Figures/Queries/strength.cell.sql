-- title: Quotas and people by organ and quota kind
-- title-zh: 编制与人员按单位和编制类型
-- reads: strength
SELECT organ_code || '/' || kind AS key, organ_code, organ_name, kind, approved, actual, over, vacant, waived,
  documents, data_day
FROM report_strength WHERE is_judged = 1 ORDER BY organ_code, kind

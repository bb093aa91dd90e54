-- title: Quotas and people of the organ by quota kind
-- title-zh: 本单位编制与人员按编制类型
-- reads: strength
SELECT kind AS key, approved, actual, over, vacant, waived, is_judged, reason, documents
FROM report_strength WHERE organ_code = :organ ORDER BY kind

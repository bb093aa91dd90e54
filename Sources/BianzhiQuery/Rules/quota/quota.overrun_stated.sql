-- rule:         quota.overrun_stated
-- title:        More people stated by the organ than the staffing quota approves, and no roster that counts them
-- title-zh:     自报实有人员超出核定编制（没有花名册可以印证）
-- severity:     minor
-- identity:     organ part
-- part:         quota_kind
-- unit:         people
-- basis:        令486:6 厅字2007-2:4 条例:26
-- duty:         places
-- needs:        forms
-- unchecked-in: stated
-- reads:        stated_on_day strength
-- data:         forms quotas
-- beside:       stated
-- message:      {part}: {actual} people stated, {expected} approved, {over} over; no roster proves it
-- message-zh:   {part}：自报实有 {actual} 人，核定 {expected} 人，超 {over} 人；没有花名册可以印证
-- compares:     The people an organ's own form states, with the approved quota.
-- compares-zh:  单位报表自报的实有数，与核定的编制数。
-- formula:      Stated − approved > 0, where no roster counts them.
-- formula-zh:   自报实有 − 核定 > 0，且没有花名册可以印证，即列出。
-- counts:       As the organ states them.
-- counts-zh:    以单位自报为准。
-- exceptions:   Where there is a roster, that is judged instead.
-- exceptions-zh: 有花名册的，由花名册检查，不再列此项。
-- example:      A form states 14 people, 12 places are approved.
-- example-zh:   报表填行政编制实有 14 名，核定 12 名。
SELECT organ, part, approved AS expected, people AS actual, documents, day AS days
FROM stated_on_day
WHERE about = 'quota' AND counted IS NULL AND people > approved
ORDER BY organ, part;
-- evidence
SELECT source_file, sheet, row, NULL AS person, NULL AS person_name, NULL AS counted,
  'stated' AS reason, NULL AS document, people AS total, NULL AS change, day AS since, NULL AS birth
FROM stated_entry
WHERE organ = :organ AND about = 'quota' AND day = (SELECT max(day) FROM stated_on_day WHERE organ = :organ)
  AND (part = :part OR (:part = '事业编制' AND part IN ('全额拨款事业编制', '差额拨款事业编制', '自收自支事业编制')))
UNION ALL
SELECT source_file, sheet, row, NULL, NULL, NULL, '', document, total, change, since, NULL
FROM (SELECT * FROM approval_in_force
      WHERE organ = :organ AND about = 'quota' AND (part = :part OR (:part = '事业编制'
        AND part IN ('全额拨款事业编制', '差额拨款事业编制', '自收自支事业编制'))
        OR (:part = '事业编制' AND part = '参公事业编制' AND NOT EXISTS (
          SELECT 1 FROM stated_entry e WHERE e.organ = :organ AND e.part = '参公事业编制'
            AND e.day = (SELECT max(day) FROM stated_on_day WHERE organ = :organ))))
      ORDER BY part, step);

-- rule:         data.total_mismatch
-- title:        A printed total is not the sum of its rows
-- title-zh:     合计与明细不符
-- severity:     minor
-- identity:     organ part
-- part:         text
-- unit:         rows
-- basis:        令486:23
-- needs:        totals
-- unchecked-in: none
-- reads:        day
-- data:         totals
-- duty:         rules
-- message:      {part}: the printed total is not the sum of its rows ({note})
-- message-zh:   {part}：所印合计与各行之和不符（{note}）
SELECT organ,
  sheet || CASE heading WHEN '' THEN '' ELSE ' ' || heading END
    || CASE nth WHEN 1 THEN '' ELSE ' #' || nth END AS part,
  CASE is_money WHEN 0 THEN computed END AS expected,
  CASE is_money WHEN 0 THEN printed END AS actual,
  CASE is_money
    WHEN 1 THEN printf('%.2f <> %.2f', printed / 100.0, computed / 100.0)
    ELSE printf('%d <> %d', printed, computed) END AS note
FROM printed_total
WHERE printed <> computed
ORDER BY organ, part;
-- evidence
SELECT source_file, source_sheet AS sheet, row, NULL AS person, NULL AS person_name, NULL AS counted,
  'printed_total' AS reason, NULL AS document, NULL AS total, NULL AS change, NULL AS since
FROM printed_total
WHERE organ = :organ AND printed <> computed
  AND sheet || CASE heading WHEN '' THEN '' ELSE ' ' || heading END
    || CASE nth WHEN 1 THEN '' ELSE ' #' || nth END = :part;

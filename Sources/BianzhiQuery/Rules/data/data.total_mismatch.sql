-- rule:         data.total_mismatch
-- title:        A printed total is not the sum of its rows
-- title-zh:     合计与明细不符
-- severity:     minor
-- identity:     organ part
-- part:         text
-- unit:         rows
-- basis:        厅字2007-2:4 报告制度办法
-- duty:         rules
-- needs:        totals
-- unchecked-in: none
-- reads:        day
-- data:         totals forms
-- beside:       none, a printed total adds up or not
-- message:      {part}: a printed total is wrong: {note}
-- message-zh:   {part}：合计不符：{note}
-- compares:     A printed total with the sum of its rows, or of the cells of its row.
-- compares-zh:  表上印的合计，与它上面（或本行各列）明细的和。
-- formula:      Printed total ≠ sum.
-- formula-zh:   所印合计 ≠ 明细相加，即列出。
-- counts:       The totals of imported tables that are recognised.
-- counts-zh:    导入的表里认得出的合计行和合计列。
-- exceptions:   Tables without printed totals are not compared. A wrong total of a form is settled by a form of a later day of the same units and numbers whose total is right.
-- exceptions-zh: 没有印合计的表不比。自报表的合计不符，由同样单位、同样项目、日期更晚且合计相符的自报表了结。
-- example:      Rows 4 to 17 add up to 96, the total printed is 98.
-- example-zh:   第 4 至 17 行相加为 96，合计行印 98。
SELECT organ,
  sheet || CASE heading WHEN '' THEN '' ELSE ' ' || heading END
    || CASE nth WHEN 1 THEN '' ELSE ' #' || nth END AS part,
  CASE is_money WHEN 0 THEN computed END AS expected,
  CASE is_money WHEN 0 THEN printed END AS actual,
  'total ' || CASE is_money
    WHEN 1 THEN printf('%.2f %.2f', printed / 100.0, computed / 100.0)
    ELSE printf('%d %d', printed, computed) END || ' '
    || CASE WHEN first_line = last_line AND first_line = row THEN '' || row
       ELSE first_line || '-' || last_line END AS note
FROM printed_total
WHERE printed <> computed
ORDER BY organ, part;
-- evidence
SELECT source_file, source_sheet AS sheet, row, NULL AS person, NULL AS person_name, NULL AS counted,
  CASE is_money WHEN 1 THEN 'printed_amount' ELSE 'printed_total' END AS reason, NULL AS document,
  printed AS total, NULL AS change, NULL AS since
FROM printed_total
WHERE organ = :organ AND printed <> computed
  AND sheet || CASE heading WHEN '' THEN '' ELSE ' ' || heading END
    || CASE nth WHEN 1 THEN '' ELSE ' #' || nth END = :part
UNION ALL
SELECT source_file, source_sheet, last_line, NULL, NULL, NULL,
  CASE is_money WHEN 1 THEN 'amount_of_rows ' ELSE 'sum_of_rows ' END || first_line || '-' || last_line,
  NULL,
  computed, NULL, NULL
FROM printed_total
WHERE organ = :organ AND printed <> computed
  AND sheet || CASE heading WHEN '' THEN '' ELSE ' ' || heading END
    || CASE nth WHEN 1 THEN '' ELSE ' #' || nth END = :part;

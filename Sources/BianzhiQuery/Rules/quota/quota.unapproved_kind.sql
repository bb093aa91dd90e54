-- rule:         quota.unapproved_kind
-- title:        People on a quota kind that the organ has no quota of
-- title-zh:     使用未核定的编制类型
-- note:         Critical where places of institutions and of administration are mixed. Administrative places in an organ that has none but no institution places either are major. Political-legal places where administrative ones are approved, and the other way round, are a hint as far as both together are not exceeded, else major. Other institution kinds than the approved ones are a hint, or major where institution places are exceeded in all; support workers, headcount and the like without a document on file are minor.
-- note-zh:      事业编制与行政编制、政法专项编制混用的为严重。机关没有核定行政编制、也没有核定事业编制而占用行政编制的为重大。核定行政编制而写政法专项编制、或反过来的，合计不超只作提示，超出的为重大。核定的是别的事业编制类型的只作提示，事业编制合计超出的为重大；工勤、员额、周转、单列等没有核定文件的为一般。
-- severity:     critical
-- identity:     organ part
-- part:         quota_kind
-- unit:         people
-- basis:        令486:15 令486:26(3) 厅字2007-2:1 厅字2007-2:2 厅字2007-2:4 条例:26
-- basis-lesser: 厅字2007-2:4 条例:26
-- duty:         places
-- needs:        roster quotas
-- unchecked-in: quota
-- reads:        day strength
-- data:         roster quotas
-- beside:       people
-- core:         yes
-- message:      {part}: {actual} people counted, no quota of this kind
-- message-zh:   {part}：没有核定该类编制，占用 {actual} 人
-- compares:     The quota kinds on the roster, with those the organ has a quota of.
-- compares-zh:  花名册上的编制类型，与该机构核定的编制类型。
-- formula:      People of a kind whose approved number is 0; never listed as overrun too.
-- formula-zh:   有人占用，而该类核定数为 0，即列出；不再按超编重复列出。
-- counts:       Everybody who holds a place: at work, lent out, seconded; not the retired, transferred, dead, borrowed or off quota. A state in unknown words counts, and is said.
-- counts-zh:    占编的人：状态为在岗、借出、挂职等仍占编制的；退休、调出、死亡、借入、编外的不计；状态写法不认识的照计并注明。
-- exceptions:   People off quota do not count. Organs without any quota cannot be judged, nor a kind of which all people have a state in unknown words. Where 事业编制 stands without its funding, its funded kinds are one.
-- exceptions-zh: 编外不算。机构没有任何编制核定的判断不了；占用该类编制的人，人员状态写法都不明的，也判断不了。事业编制不分经费形式的，各种经费形式合并比较。
-- example:      A bureau has administrative places only; 2 people on the roster hold institution places.
-- example-zh:   某局只核定行政编制，花名册有 2 人写事业编制。
WITH institution_kind (kind) AS (
  VALUES ('参公事业编制'), ('事业编制'), ('全额拨款事业编制'), ('差额拨款事业编制'), ('自收自支事业编制')
), institution AS (
  SELECT organ, sum(approved) AS approved, sum(counted) AS counted FROM strength
  WHERE kind IN (SELECT kind FROM institution_kind) GROUP BY organ
), administrative AS (
  SELECT organ, sum(approved) AS approved, sum(counted) AS counted FROM strength
  WHERE kind IN ('行政编制', '政法专项编制') GROUP BY organ
)
SELECT s.organ, s.kind AS part, 0 AS expected, s.counted AS actual, s.documents, s.note,
  CASE WHEN s.kind IN (SELECT kind FROM institution_kind) THEN
      CASE WHEN i.counted <= i.approved THEN 'hint'
        WHEN i.approved > 0 OR s.organ IN (SELECT organ FROM organ_on_day WHERE category = '事业单位')
        THEN 'major' END
    WHEN s.kind NOT IN ('行政编制', '政法专项编制') THEN
      CASE s.documents WHEN '' THEN 'minor' ELSE 'major' END
    -- The special places of the police and the courts are administrative places too, and forms write both words.
    WHEN a.counted <= a.approved THEN 'hint'
    WHEN a.approved > 0 THEN 'major'
    -- An organ's own kind, though it has no quota of it, mixes nothing.
    WHEN s.kind = '行政编制' AND coalesce(i.approved, 0) = 0
        AND s.organ NOT IN (SELECT organ FROM organ_on_day WHERE category = '事业单位')
      THEN 'major' END AS severity
FROM strength s
LEFT JOIN institution i ON i.organ = s.organ
LEFT JOIN administrative a ON a.organ = s.organ
WHERE s.approved = 0 AND s.counted > 0 AND s.kind <> '编外'
ORDER BY s.organ, s.kind;
-- evidence
SELECT source_file, sheet, row, person, person_name, counts_quota AS counted,
  CASE WHEN counts_quota = 0 THEN state_counted WHEN state_asked <> '' THEN 'asked ' || state_asked
    ELSE '' END AS reason,
  NULL AS document, NULL AS total, NULL AS change, NULL AS since, birth
FROM staff_on_day
WHERE organ = :organ AND kind = :part
UNION ALL
SELECT source_file, sheet, row, NULL, NULL, NULL, '', document, total, change, since, NULL
FROM (SELECT * FROM approval_in_force WHERE organ = :organ AND part = :part AND about = 'quota'
      ORDER BY step);

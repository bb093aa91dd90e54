-- title: Findings by kind of breach, Order 486 article 26
-- title-zh: 问题按违规情形（国务院令第486号第二十六条）
-- reads: findings
SELECT coalesce(CAST(article AS TEXT), '') AS key, count(*) AS findings,
  (SELECT count(DISTINCT o.organ_code) FROM report_finding_organ o JOIN report_finding g ON g.finding = o.finding
   WHERE g.article IS f.article) AS organs
FROM report_finding f GROUP BY article ORDER BY article IS NULL, article

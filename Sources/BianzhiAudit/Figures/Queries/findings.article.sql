-- title: Findings by kind of breach, Order 486 article 26
-- title-zh: 问题按违规情形（国务院令第486号第二十六条）
-- reads: findings
SELECT coalesce(CAST(article AS TEXT), '') AS key, count(*) AS findings, count(DISTINCT organ_code) AS organs
FROM report_finding GROUP BY article ORDER BY article IS NULL, article

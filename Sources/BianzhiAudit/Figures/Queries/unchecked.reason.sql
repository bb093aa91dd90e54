-- title: Organs that were not or not wholly judged, by reason
-- title-zh: 未检查或未全部检查的机构按原因
-- reads: setting
SELECT u.reason AS key, count(DISTINCT u.organ) AS organs, count(DISTINCT u.rule) AS rules,
  group_concat(DISTINCT u.rule) AS rule_ids,
  (SELECT sum(p.most) FROM (SELECT max(v.people) AS most FROM run_unchecked v
    WHERE v.run = u.run AND v.reason = u.reason GROUP BY v.organ) p) AS people
FROM run_unchecked u JOIN report_setting s ON s.run = u.run
GROUP BY u.reason ORDER BY organs DESC, u.reason

-- rule:         post.over_rank
-- title:        Leaders of a higher rank than the organ's allows
-- title-zh:     超机构规格配备领导干部
-- severity:     major
-- edition:      4
-- identity:     organ part person
-- part:         text
-- unit:         people
-- basis:        令486:26(5) 厅字2007-2:5 条例:26
-- duty:         posts
-- needs:        roster organs
-- unchecked-in: leader_rank
-- reads:        rank_excess
-- data:         roster organs
-- beside:       place title
-- message:      {person_name} leads {organ_name}: {note}
-- message-zh:   {organ_name} 的领导 {person_name}：{note}
-- remark rank_over: {3 word} of {2 word}, the organ is of {1 word}
-- remark-zh rank_over: 机构规格{1 word}，{3 word}为{2 word}
-- remark rank_waived: a waiver for a higher rank is in force
-- remark-zh rank_waived: 有高配批复
-- remark post_elsewhere: the title names a post of the city or county, which may be the main one; please check
-- remark-zh post_elsewhere: 职务写有市县领导职务，可能是兼任，请核对
-- remark seat_of_county: the head of such an organ mostly is a leader of the county or city, and its first deputy ranks higher for it; please check
-- remark-zh seat_of_county: 这类机构的正职常由县（市、区）领导兼任，常务副职相应高配，请核对
-- remark title_of_head: counted as a deputy, and the title is not plainly a deputy's; please check
-- remark-zh title_of_head: 按副职计，职务不是明显的副职，请核对
-- remark grade_beside: the title tells a grade or treatment too, and the rank may be that of it and not of the post; please check
-- remark-zh grade_beside: 职务栏写有职级或待遇，职务层次可能是职级或待遇的，请核对
-- compares:     The rank of each leader of an organ with the organ's own.
-- compares-zh:  单位领导的职务层次，与机构规格。
-- formula:      A head of a higher rank than the organ; a deputy of a rank less than half a step below it.
-- formula-zh:   正职高于机构规格，副职高于机构规格低半级，即列出。
-- counts:       Heads and deputies of the organ itself who count against posts, not those of its inner bodies.
-- counts-zh:    计入职数的单位正职、副职；内设机构领导不在此列。
-- exceptions:   Who stands on the roster of another organ of that rank as well is let pass. With a waiver for a higher rank (高配) in force it is minor; it may name the person, the post (局长), or its role and rank (副处级正职). One that does not tell for whom it is, is said. A hint: the title names a post of the city or county (副县长兼局长), the organ is one whose head mostly is of its standing committee or a deputy mayor (组织部, 政法委, 纪委, 公安局) and the leader its head or first deputy, a deputy's title is not plainly a deputy's (镇长, 政委, 人大主席) or missing, the title tells a grade or treatment too (一级调研员, 副厅级待遇), or the state is in unknown words. 股级 is either of two ranks: it cannot be judged, nor can a leader or an organ without a rank.
-- exceptions-zh: 同时在该层次的其他机构花名册上的不算。有高配批复在期限内的，程度为一般；批复可以写姓名、职务（局长）或层次和正副职（副处级正职），看不出是给谁的注明。职务写有市县领导职务（副县长兼局长），组织部、政法委、纪委、公安局一类正职常由县领导兼任的机构的正职和常务副职，副职的职务不是明显的副职（镇长、政委、人大主席）或没有写，职务栏另写有职级、待遇（一级调研员、副厅级待遇），人员状态写法不明的，只作提示。股级分不出正副，领导没有职务层次、机构没有规格的，判断不了。
-- example:      A bureau of full section rank has a head of deputy division rank (副处级).
-- example-zh:   某正科级局的局长，花名册写副处级。
SELECT organ, CASE WHEN person IS NULL THEN person_name ELSE '' END AS part, NULL AS expected,
  NULL AS actual, person, person_name, day AS days,
  CASE WHEN doubt <> '' THEN 'hint' WHEN is_waived = 1 THEN 'minor' END AS severity,
  'remark rank_over ' || organ_rank || ' ' || rank || ' ' || role
    || CASE is_waived WHEN 1 THEN '; remark rank_waived' WHEN 2 THEN '; remark waiver_unnamed' ELSE '' END
    || CASE WHEN doubt <> '' THEN '; remark ' || doubt ELSE '' END AS note,
  CASE WHEN is_waived = 1 THEN 'roster organs waivers' ELSE 'roster organs' END AS data
FROM rank_excess
ORDER BY organ, person, part;
-- evidence
SELECT source_file, sheet, row, person, person_name, 1 AS counted, '' AS reason, NULL AS document,
  NULL AS total, NULL AS change, day AS since
FROM rank_excess_row
WHERE organ = :organ AND coalesce(person = :person, person IS NULL AND person_name = :part);

-- rule:         post.above_norm
-- title:        More leader posts approved than the norm of the place allows
-- title-zh:     核定职数高于标准
-- note:         It is for the office that approved the posts to answer, and no fault of the organ: the finding stands at the organ whose posts they are. The measure is the norm that the finding names, with its place and document.
-- note-zh:      由核定职数的机构编制部门答复，不是单位自身的问题；问题列在被核定职数的单位名下。以问题所列标准（地区、文号）为准。
-- severity:     minor
-- identity:     organ part
-- part:         normed_post
-- unit:         posts
-- basis:        厅字2007-2:4
-- duty:         posts
-- needs:        norms posts organs quotas
-- unchecked-in: post_norm
-- reads:        post_norms
-- data:         norms organs posts quotas
-- organs-in:    place bodies
-- beside:       other_posts
-- message:      {part}: {actual} posts approved, the norm allows {expected} ({documents})
-- message-zh:   {part}：核定 {actual} 个，标准最多 {expected} 个，高于标准 {over} 个（{documents}），请核定部门核实
-- compares:     The leader posts that documents approve to an organ, or to its inner bodies, with the norm of its place for as many approved places.
-- compares-zh:  有文件核定给单位或其内设机构的领导职数，与当地对这样多编制数的领导职数标准。
-- formula:      Approved posts of a role (principals, deputies, or both together where the norm says so), of all ranks > the most that the norm allows.
-- formula-zh:   某类职数（正职、副职，标准规定合计数的为正副职）各层次核定数之和 > 标准允许的最多数，即列出。
-- counts:       Posts approved by documents, in force on the day, of the organ itself by its approved places, of one inner body by the places approved to it, of all inner bodies together by the sum of what each is allowed. Posts of other role (总工程师 …) do not count. Of several norms the more particular goes first: its own place before one that lists the region and one for all; a category or tier before none.
-- counts-zh:    当日有效、有文件的核定职数：单位领导按单位核定编制数对照，内设机构领导按该机构核定编制数对照，只核定内设机构总职数的与各内设机构允许数之和对照；“其他”职务（总工程师等）不计。几条标准都适用的，具体的优先：本地区的先于列明适用地区的、再先于适用全部的；写明类别、层级的先于没写的。
-- exceptions:   There is no national default: without a norm for the place, category, tier and size the norm is unknown, and that is said. Where places are unclear, shared or not approved to an inner body, or where some places (support workers, headcount, institution places at a bureau) may count or not, it is listed only where the posts are above every band that may apply. Posts without a document or without a scope, and posts by name, are not counted; where only with them there are too many, it cannot be told. Norms that are equally particular and differ are not judged by. A special approval is answered for at the finding (exempt).
-- exceptions-zh: 没有全国统一的缺省标准：该地区、类别、层级、编制数没有标准的，“标准不明”，如实列出。编制数不清、共用或内设机构没有单独核定编制数的，判断不了；工勤编制、员额、行政机关的事业编制等不知是否算入的，高于每一档可能适用的标准才列出。没有文件、没有写明范围的职数和按职务名称核定的职数不计，算上才高于标准的判断不了。同样具体而数目不同的标准，不据以判断。有特别批准的，在办理问题时作例外处理。
-- example:      A bureau of 9 places: the norm of its county allows 1 principal and 2 deputies to organs of 8 and more; 3 deputies are approved.
-- example-zh:   某县标准：编制 8 名以上的单位正职 1 名、副职 2 名。某局编制 9 名，核定副职 3 名：高于标准 1 名。
SELECT organ, part, allowed AS expected, approved AS actual, documents, place, bodies
FROM norm_use
WHERE approved > allowed
ORDER BY organ, part;
-- evidence
SELECT source_file, sheet, row, NULL AS person, member AS person_name, NULL AS counted, reason,
  document, total, change, since
FROM norm_evidence
WHERE organ = :organ AND part = :part
ORDER BY step;

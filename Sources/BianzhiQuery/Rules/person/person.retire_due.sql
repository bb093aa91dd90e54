-- rule:         person.retire_due
-- title:        Past the age of retirement and still counted
-- title-zh:     到龄未办理退休仍计入占编
-- note:         Men 60, women 55; from 2025 on put off step by step. Women on places of workers (50) are a hint between the two ages, since one on a post of management or a profession retires at 55.
-- note-zh:      男 60 周岁、女 55 周岁，2025 年起逐步延迟。女工勤人员（50 周岁）在两个年龄之间只作提示：在管理、专业技术岗位的按 55 周岁。
-- severity:     minor
-- edition:      2
-- identity:     organ person
-- part:         none
-- unit:         people
-- basis:        公务员法:92 组通字1995-9 厅字2007-2:4
-- duty:         places
-- needs:        roster
-- unchecked-in: age
-- reads:        day past_age
-- data:         roster waivers
-- beside:       place
-- message:      {person_name} is past the age of retirement and counted by {organ_name} on {days}: {note}
-- message-zh:   {person_name} 已到退休年龄，{organ_name} {days} 的花名册仍计入占编：{note}
-- remark age_reached: of age on {1 month}
-- remark-zh age_reached: {1 month} 到退休年龄
-- remark woman_worker: a woman worker, whose age is 50 (from 2025 on step by step later); on a post of management or a profession it is 55, which the roster does not tell, so only a hint; please check
-- remark-zh woman_worker: 女工勤人员按 50 周岁（2025 年起逐步延迟）算；在管理、专业技术岗位的按 55 周岁，花名册分不清，只作提示，请核对
-- remark other_birth: by the birth date of the roster, which is not that of the number, not yet of age; please check
-- remark-zh other_birth: 花名册的出生日期与身份证号不一致，按花名册尚未到龄，请核对
-- remark wrong_number: the number's check character is wrong, and nothing confirms the birth date; please check
-- remark-zh wrong_number: 身份证号校验码不对，出生日期未得到印证，请核对
-- remark said_to_stay: the roster says that the person stays on, and the ledger holds no approval; please check
-- remark-zh said_to_stay: 花名册写有留任、延迟退休或返聘，台账没有相应批复，请核对
-- remark women_60: women of county rank or with a senior title may serve until 60 (before March 2015 not checked against the text); please check
-- remark-zh women_60: 处级女干部和具有高级职称的女性可以到 60 周岁（2015 年 3 月以前的规定未核对原文），请核对
-- remark serves_term: the title names a leading post of a congress or conference, which may run to its term; please check
-- remark-zh serves_term: 职务写有人大、政协的领导职务，可能任职到届满，请核对
-- remark senior_expert: academicians and other senior experts retire by rules of their own (not checked against the text); please check
-- remark-zh senior_expert: 院士和其他高级专家的退休年龄另有规定（未核对原文），请核对
-- remark may_postpone: from 2025 on people of institutions may agree with their unit to retire up to three years later (not checked against the text); please check
-- remark-zh may_postpone: 2025 年起事业单位人员可以与单位书面约定延迟退休，至多三年（未核对原文），请核对有无约定
-- compares:     The day on which somebody reaches the age, by the identity number, with the day of the roster that counts the person.
-- compares-zh:  按身份证号算出的到龄日期，与仍把该人计入占编的花名册的数据日期。
-- formula:      The day of the roster is behind the day of the age and one month more.
-- formula-zh:   花名册的数据日期晚于到龄日再加 1 个月，即列出。
-- counts:       Everybody with an identity number who holds a place: at work, lent out, seconded; not the retired, transferred, dead, borrowed or off quota.
-- counts-zh:    有身份证号、占编的人：在岗、借出、挂职等；退休、调出、死亡、借入、编外的不计。
-- exceptions:   Whom a waiver lets stay (留任, 延迟退休) is let pass; named in any of its cells, or by one without names that reaches for all of the organ; one that does not reach is said. A hint: a woman worker is past 50 and not past 55, the roster gives a later birth date, the number's check character is wrong and nothing confirms the date, the roster says that the person stays on, the state is in unknown words, a woman is of county rank or holds a senior title by the row (from 2015-03 on: may be or hold), the title names a leading post of a congress or conference, the person is an academician or the like, or, from 2025 on, is of an institution and less than three years past the age, which the two may have agreed on. People without numbers cannot be judged.
-- exceptions-zh: 有留任、延迟退休批复在期限内的不算；姓名写在批复哪一栏都算；没有写姓名的，人数够本单位全部到龄人员才算，不够的注明。女工勤人员过 50 周岁未到 55 周岁、花名册出生日期较晚、号码校验码不对又无印证、花名册写有留任或返聘、状态写法不明、花名册写明处级或高级职称（2015 年 3 月起：可能是）的女性，职务写有人大、政协领导职务的，院士等高级专家，2025 年起事业编制人员到龄后不满三年、可能有书面约定延迟退休的，只作提示。没有身份证号的判断不了。
-- example:      A man born on 1950-03-05 is at work on the roster of 2010-06-30: of age on 2010-03-05, one month passed.
-- example-zh:   某男 1950-03-05 出生，2010-03-05 到龄；2010-06-30 的花名册仍写在岗，已过一个月。
SELECT organ, person, person_name, day AS days,
  CASE WHEN doubt <> '' THEN 'hint' END AS severity,
  'remark age_reached ' || reached
    || CASE WHEN doubt <> '' THEN '; remark ' || doubt ELSE '' END
    || CASE is_retained WHEN 2 THEN '; remark waiver_unnamed' ELSE '' END
    || coalesce('; remark place_kind ' || kind, '') AS note
FROM past_age
WHERE day > due AND is_retained <> 1
ORDER BY organ, person;
-- evidence
SELECT s.source_file, s.sheet, s.row, s.person, s.person_name, s.counts_quota AS counted,
  CASE WHEN s.counts_quota = 0 THEN s.state_counted
    ELSE 'age ' || p.birth || ' ' || p.is_male || ' ' || p.reached END AS reason,
  NULL AS document, NULL AS total, NULL AS change, s.day AS since
FROM staff_on_day s JOIN past_age p ON p.organ = s.organ AND p.person = s.person
WHERE s.organ = :organ AND s.person = :person;

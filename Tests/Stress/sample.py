"""Small invented tables. Region 3399 belongs to no place, so no number here is anybody's."""

FIRST, SECOND = "339901000100", "339901000200"
ORGANS = """机构代码,机构名称,上级机构代码,机构类别,机构规格,层级,批准文号,批准日期
339901000100,岚汀市环境保护局,,政府工作部门,正处级,市级,岚编〔2005〕1号,2005-01-10
339901000101,办公室,339901000100,内设机构,正科级,市级,岚编〔2005〕1号,2005-01-10
339901000200,岚汀市水务局,,政府工作部门,正处级,市级,岚编〔2005〕2号,2005-01-10
"""
SUBJECTS = f"""姓名,机构代码,职务,任职日期,离任日期,离任原因,层级
甲一,{FIRST},局长,2004-06-01,2010-02-01,退休,部门
乙二,{SECOND},局长,2003-06-01,,,部门
"""
PROCEDURE = "step,title,title_en,after,gate,mark\n1,告知,notice,,,\n2,验收,end,1,findings_closed,done\n"
STEPS = "编号,步骤,日期,经办人,情况说明\nP1-1,1,2010-03-10,周甲,已告知\nP1-1,2,2010-03-12,周甲,已动员\n"
BALLOTS = "序号,贯彻执行,机构设置\n" + "1,好,好\n2,好,较好\n3,好,差\n4,好,好\n5,较好,好\n6,差,好\n"
RULE = """-- rule:     quota.own
-- title:    A rule of our own
-- title-zh: 自定规则
-- severity: minor
-- identity: organ part
-- unit:     people
-- basis:    令486:6
-- reads:    strength
SELECT organ, kind AS part, quota AS expected, counted AS actual FROM strength WHERE counted > quota;
-- evidence
SELECT source_file, sheet, row, person, person_name, 1 AS counted, reason, NULL AS document
FROM counted_staff WHERE organ = :organ
"""


def person(serial, born="19700101"):
    """An identity number with its right check character; `serial` (0 to 999) tells people apart."""
    digits = "339901" + born + f"{serial % 1000:03d}"
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return digits + "10X98765432"[sum(int(d) * w for d, w in zip(digits, weights)) % 11]


def quotas(people=3):
    return (
        "机构代码,编制类型,核定数,批准文号,生效日期\n"
        f"{FIRST},行政编制,{people},岚编〔2008〕9号,2008-07-01\n"
        f"{SECOND},行政编制,9,岚编〔2008〕9号,2008-07-01\n"
    )


def roster(serials, organ=FIRST, note=""):
    """A roster of people who differ in nothing but who they are."""
    heading = "身份证号,姓名,机构代码,编制类型,人员状态,内设机构,职务,职务层次,是否领导职务,备注\n"
    return heading + "".join(
        f"{person(s)},测试{s},{organ},行政编制,在岗,办公室,科员,科员,否,{note}\n" for s in serials
    )


def payroll(serials, payer=FIRST, month="2009-12"):
    return "身份证号,姓名,发放单位代码,月份,应发金额\n" + "".join(
        f"{person(s)},测试{s},{payer},{month},3200.50\n" for s in serials
    )

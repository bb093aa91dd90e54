"""What stands on a desk before a round."""
import sample

DAY = ("--by", "周甲", "--on", "2010-03-05")


def small(desk):
    """Four people on three places, one leader to audit, a check, an approved plan."""
    desk.write("organs.csv", sample.ORGANS)
    desk.write("quotas.csv", sample.quotas())
    desk.write("roster.csv", sample.roster(range(4)))
    desk.write("pay.csv", sample.payroll([0, 1, 2, 3, 50]))
    desk.write("subjects.csv", sample.SUBJECTS)
    tables = ("organs.csv", "quotas.csv", "roster.csv", "pay.csv", "subjects.csv")
    desk.run("import", *tables, "--as-of", "2009-12-31", expect=0)
    desk.run("check", expect=1)


def audited(desk):
    """The small desk with a year's work, and the files that people fill and hand about."""
    small(desk)
    desk.run("plan", "draft", "2010", "--as-of", "2010-03-01", "--by", "周甲", "--on", "2010-03-01", expect=0)
    desk.run("plan", "approve", "P1", "--document", "岚编办〔2010〕1号", "--by", "冯丁", "--on", "2010-03-02",
             expect=0)
    desk.run("finding", "confirm", "F1", *DAY, expect=0)
    desk.run("finding", "plan", "F1", "--measure", "调出一人", "--owner", "吴乙", "--target", "不超过三人",
             "--deadline", "2010-12-01", *DAY, expect=0)
    desk.run("finding", "raise", "--organ", sample.FIRST, "--title", "借用不还", *DAY, expect=0)
    desk.run("checklist", "make", "P1-1", "-o", "checklist.xlsx", *DAY, expect=0)
    desk.run("checklist", "make", "P1-1", "-o", "checklist.csv", *DAY, expect=0)
    for name in ("ledger.xlsx", "ledger.csv"):
        desk.run("finding", "ledger", "-o", name, expect=0)
    desk.run("package", "make", "--plan", "P1", "--office", "339910", "--name", "漪浦区编办", "-o",
             "package.json", *DAY, expect=0)
    desk.run("import", "roster.csv", "--as-of", "2009-12-31", "--dry-run", "--save-map", "map.json",
             expect=0)
    desk.write("steps.csv", sample.STEPS)
    desk.write("procedure.csv", sample.PROCEDURE)
    desk.write("ballots.csv", sample.BALLOTS)
    desk.write("own/quota.own.sql", sample.RULE)
    desk.write("evidence.txt", "会议纪要\n")
    desk.write("roster2.csv", sample.roster(range(3)))
    desk.write("bad.csv", sample.roster(range(10, 20), sample.SECOND).replace(sample.person(12), "33990119"))


def city(desk):
    """An invented city of 2,000 people, not imported."""
    desk.run("demo", "city", "--people", "2000", "--seed", "5", expect=0)


def city_ledger(desk):
    """The city, imported and checked."""
    city(desk)
    desk.run("import", "city", "--as-of", "2024-06-30", expect=0)
    desk.run("check", expect=(1, 2))


def books(desk):
    """A city as offices send it: .xlsx, .xls, web pages."""
    desk.run("demo", "books", "--people", "600", "--as", "workbooks", "--seed", "5", expect=0)


def template(desk, name):
    desk.template(name, {
        "small": small, "audited": audited, "city": city, "city_ledger": city_ledger, "books": books,
    }[name])

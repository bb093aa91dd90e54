"""Identity numbers in every text field, in every spelling; all outputs are searched for them."""
import random

import leaks
import sample
from desk import KNOWN

NAME = "leaks"
FORMS = ("table", "csv", "json", "jsonl", "xlsx", "md")

SPELLINGS = [
    lambda n: n, lambda n: n.lower(), lambda n: " ".join((n[:6], n[6:14], n[14:])),
    lambda n: ".".join((n[:6], n[6:14], n[14:])), lambda n: "/".join((n[:6], n[6:])),
    lambda n: "\u200b".join(n), lambda n: "".join(chr(ord(c) + 0xFEE0) for c in n),
    lambda n: "-".join((n[:6], n[6:10], n[10:])), lambda n: f"张三{n}号", lambda n: f"证{n}证{n}",
    lambda n: "\u3000".join((n[:6], n[6:])), lambda n: n[:6] + n[8:17], lambda n: "ID:" + n,
    lambda n: "\u2060".join((n[:9], n[9:])), lambda n: f"（{n}）",
]
# Kinds of tables with their columns; «» is a place for a number.
TABLES = {
    "organs": "机构代码,机构名称,上级机构代码,机构类别,机构规格,层级,批准文号,批准日期,简称,其他名称\n"
    "{o},«,,政府工作部门,«,市级,«,2005-01-10,«,«\n{o}1,«,{o},内设机构,正科级,市级,«,2005-01-10,,\n",
    "quotas": "机构代码,编制类型,核定数,批准文号,生效日期\n{o},行政编制,1,«,2008-07-01\n{o},«,1,«,2008-07-01\n",
    "posts": "机构代码,职务层次,正副职,核定数,批准文号,生效日期,内设机构\n{o},«,副职,0,«,2008-07-01,«\n",
    "bodies": "机构代码,实有内设机构,备注\n{o},«,«\n",
    "roster": "身份证号,姓名,机构代码,编制类型,人员状态,内设机构,职务,职务层次,是否领导职务,备注,批准文号\n"
    "{p},«,{o},行政编制,在岗,«,«,«,是,«,«\n{q},«,{o},«,«,«,«,«,否,«,«\n{r},«,{o},行政编制,在岗,«,«,«,«,«,«\n",
    "payroll": "身份证号,姓名,发放单位代码,月份,应发金额\n{p},«,{o},2009-12,1\n{s},«,{o},2009-12,1\n",
    "subjects": "姓名,机构代码,职务,任职日期,离任日期,离任原因,层级\n«,{o},局长«,2004-06-01,2010-02-01,«,部门\n"
    "«,{o},«,2004-06-01,,,«\n",
    "movements": "姓名,身份证号,机构代码,变动类别,变动时间,编制类型,变动原因,控编单号\n«,{p},{o},入编,2010-01-20,«,«,«\n",
    "loans": "姓名,身份证号,编制所在单位,借调单位,借调时间,借调期限,批准文号,备注\n«,{p},«,«,2010-01-04,2010-07-03,«,«\n",
    "plans": "机构代码,编制类型,用编计划数,批准文号,下达日期,备注\n{o},«,2,«,2010-02-01,«\n",
    "waivers": "机构代码,例外事项,编制类型,允许超出数,批准文号,批准机关,有效期至,原因\n{o},«,行政编制,3,«,«,2010-06-30,«\n",
    "norms": "所属地区,适用地区,适用范围,编制数下限,正职上限,批准文号,起始日期,备注\n«,«,单位,1,1,«,2010-01-01,«\n",
    "ceilings": "所属地区,层级,限额事项,限额数,批准文号,起始日期,不计入限额机构,备注\n«,市级,«,3,«,2010-01-01,«,«\n",
}


def prepare(desk):
    return [filled]


def play(desk, found, number, seed):
    chance = random.Random(f"{NAME} {seed} {number}")
    desk.clear()
    serial = iter(chance.sample(range(1000), 900))
    desk.known = {sample.person(n, "19810305") for n in range(1000)}
    desk.known |= {n[:6] + n[8:17] for n in desk.known}
    number_of = lambda: sample.person(next(serial), "19810305")
    text = lambda: chance.choice(SPELLINGS)(number_of())
    try:
        filled(desk, chance, number_of, text)
        asked(desk, chance, text)
    finally:
        desk.known = KNOWN


def filled(desk, chance, number, text):
    """Imports a table of each kind, with a number in about each second text field."""
    people = {key: number() for key in "pqrs"}
    folder = "表"
    for kind, form in TABLES.items():
        cells = form.format(o="A100", **people).split("«")
        words = [text() if chance.random() < 0.5 else "常用词" for _ in cells[1:]]
        table = "".join(a + b for a, b in zip(cells, words + [""]))
        name = f"{folder}/{kind}{text().replace('/', '／') if chance.random() < 0.3 else ''}.csv"
        desk.write(name, table)
        words = ["import", name, "--as-of", "2009-12-31", "--kind", kind, "--lang", chance.choice(("zh", "en"))]
        if chance.random() < 0.5:
            words.append("--quarantine")
        desk.run(*words)


def acts(text):
    """An act of each kind, with numbers in its words."""
    return [
        ("finding", "confirm", "F1"), ("finding", "raise", "--organ", "A100", "--title", text()),
        ("finding", "plan", "F1", "--measure", text(), "--owner", text(), "--target", text(),
         "--deadline", "2010-12-01"),
        ("plan", "draft", "2010", "--as-of", "2010-03-01", "--office", text()),
        ("plan", "approve", "P1", "--document", text()),
        ("step", "mark", "P1-1", "1", "--note", text()),
        ("interview", "record", "P1-1", "--people", "8", "--topic", f"{text()}=8", "--note", text()),
        ("group", "set", text(), "--office", text(), "--role", "head"),
        ("meeting", "hold", "--sort", "joint", "--topic", text(), "--attending", text()),
        ("practice", "add", "--sort", "practice", "--title", text(), "--text", text()),
        ("joint", "open", "P1-1"),
        ("joint", "result", "P1-1", "economic", "--office", text(), "--result", text()),
        ("finding", "dispute", "F1", "--reason", text()), ("finding", "void", "F2", "--reason", text()),
        ("package", "make", "--plan", "P1", "--office", "A1", "--name", text(), "-o", "package.json"),
        ("checklist", "make", "P1-1", "-o", "list.xlsx"),
    ]


QUESTIONS = [
    ("check",), ("explain", "F1"), ("explain", "F2"), ("explain", "F3"), ("export", "findings"),
    ("export", "strength"), ("export", "subjects"), ("export", "places"), ("export", "plans"), ("export", "approvals"),
    ("export", "changes", "A100"), ("export", "names"), ("subject", "select"), ("imports",), ("status",),
    ("name", "list", "--all"), ("person", sample.person(3, "19990101")), ("finding", "list"), ("finding", "show", "F1"),
    ("finding", "ledger"), ("finding", "letter", "--organ", "A100"), ("trace",), ("verify",),
    ("plan", "list"), ("plan", "show", "P1"), ("plan", "status", "P1"), ("step", "show", "P1-1"),
    ("interview", "show", "P1-1"), ("group", "list"), ("meeting", "list"), ("practice", "list"),
    ("joint", "show", "P1-1"), ("package", "show", "package.json"), ("package", "list"),
    ("checklist", "show", "C1"), ("window", "甲一"), ("prevalence",), ("rate",), ("blocked",),
    ("may", "A100", "--kind", "行政编制"), ("people", "diff", "2009-06-30", "2009-12-31"), ("history", "A100"),
    ("ahead", "--months", "24", "--on", "2009-12-31"),
    ("sql", "SELECT * FROM staff"), ("sql", "SELECT * FROM payroll"), ("sql", "SELECT * FROM organ"),
    ("sql", "SELECT * FROM subject"), ("sql", "SELECT * FROM finding"), ("sql", "SELECT * FROM staffing_quota"),
    ("sql", "SELECT * FROM leader_post"), ("sql", "SELECT note || '' , replace(name, '1', '１') FROM staff"),
]


def asked(desk, chance, text):
    """Runs everything that answers, in every form, and searches streams and files."""
    if not desk.ledger.exists():
        return
    for rule in ((), ("--calibre", "at_work")):
        desk.run("check", "--lang", chance.choice(("zh", "en")), *rule)
    for words in acts(text):
        desk.run(*words, "--by", text() if chance.random() < 0.3 else "周甲", "--on", "2010-03-05")
    for words in QUESTIONS:
        form = chance.choice(FORMS)
        name = f"answer.{form if form != 'table' else 'txt'}"
        where = ("--format", form) + (("-o", name) if form == "xlsx" or chance.random() < 0.3 else ())
        desk.run(*words, *where, "--lang", chance.choice(("zh", "en")))
        searched(desk, name, words)
    for name in ("report.html", "report.md", "report.docx"):
        for kind in (("page",), ("summary",), ("leader", "P1-1")):
            desk.run("report", *kind, "-o", f"{kind[0]}-{name}", "--lang", chance.choice(("zh", "en")))
    for name in desk.files():
        if not name.startswith("表") and not name.endswith(".db"):
            searched(desk, name, ("a file written",))


def searched(desk, name, words):
    path = desk.folder / name
    if path.exists():
        seen = leaks.found(path.read_bytes(), desk.known)
        if seen:
            desk.tally.fail("leaked", f"{len(seen)} identity numbers in {name}", words)
        path.unlink()

"""Other bytes made of given ones: as a bad disk does it, and as somebody with bad intentions."""
import io
import json
import re
import zipfile

WORDS = [
    "", "0", "-1", "1e308", "9223372036854775807", "-9223372036854775808", "99999999999999999999",
    "NaN", "=1+1", "＝cmd", "2010-02-30", "10000-01-01", "0000-00-00", "身份证号", "姓名", "机构代码",
    "编制类型", "合计", "核定数", "是", "\u0000", "\ufeff", "\u202e", "\ud7ff", "é" * 300, "a" * 40000,
    '"', '""', ",", "\n", "\r", "\t", "'", "[" * 2000, "{" * 2000, "<x>" * 500, "&#x110000;", "&lt;",
    "<!DOCTYPE a [<!ENTITY b 'cc'>]>", "<table><tr><td rowspan=99999>", "(SELECT 1)", "';--", "%s%n",
    "339901197001011009", "１２３", "〇", "二〇一〇年", "null", "true", "[]", "{}", "F1", "P1-1", "*", "?",
]


def damaged(data, chance):
    """What a bad disk or a cut copy leaves: a few bits, a hole, an end too early, pages in disorder."""
    changed = bytearray(data)
    way = chance.random()
    if not changed:
        return b"\0"
    if way < 0.6:
        for _ in range(chance.choice((1, 1, 1, 2, 8))):
            changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    elif way < 0.7:
        del changed[chance.randrange(len(changed)):]
    elif way < 0.8:
        start = chance.randrange(len(changed))
        size = chance.choice((1, 64, 512, 4096))
        changed[start:start + size] = bytes(len(changed[start:start + size]))
    elif way < 0.9:
        size = 4096 if len(changed) > 8192 else max(1, len(changed) // 8)
        one = chance.randrange(len(changed) // size) * size
        other = chance.randrange(len(changed) // size) * size
        changed[one:one + size], changed[other:other + size] = (
            changed[other:other + size], changed[one:one + size])
    else:
        for _ in range(chance.choice((1, 16))):
            changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def mutated(data, others, chance):
    """Bytes made of `data`, with its form in mind: a package of parts, a table, JSON, or just bytes."""
    if data[:2] == b"PK" and chance.random() < 0.8:
        return repacked(data, others, chance)
    if data[:1] in (b"{", b"[") and chance.random() < 0.6:
        return another_json(data, chance)
    for _ in range(chance.choice((1, 1, 2, 4))):
        data = once(data, others, chance)
    return data


def once(data, others, chance):
    changed = bytearray(data)
    start = chance.randrange(len(changed) + 1)
    end = min(len(changed), start + chance.choice((1, 2, 8, 64, 512)))
    way = chance.randrange(8)
    if way == 0:
        return damaged(data, chance)
    if way == 1:
        changed[start:end] = b""
    elif way == 2:
        changed[start:start] = bytes(changed[start:end]) * chance.choice((1, 2, 50))
    elif way in (3, 4):
        changed[start:start if way == 3 else end] = chance.choice(WORDS).encode("utf-8", "ignore")
    elif way == 5:
        other = chance.choice(others)
        cut = chance.randrange(len(other) + 1)
        changed[start:end] = other[cut:cut + chance.choice((4, 64, 1024))]
    else:
        return another_cell(data, chance)
    return bytes(changed)


def another_cell(data, chance):
    """Another value between two separators or tags."""
    places = [match.span() for match in re.finditer(rb"(?<=[,\t>\n])[^,\t<>\n]*(?=[,\t<\n])", data[:200_000])]
    if not places:
        return damaged(data, chance)
    start, end = chance.choice(places)
    return data[:start] + chance.choice(WORDS).encode("utf-8", "ignore") + data[end:]


def another_json(data, chance):
    try:
        value = json.loads(data)
    except ValueError:
        return damaged(data, chance)
    holders = []

    def walk(one):
        for key, child in one.items() if isinstance(one, dict) else enumerate(one):
            holders.append((one, key))
            if isinstance(child, (dict, list)):
                walk(child)

    walk(value)
    if not holders:
        return damaged(data, chance)
    holder, key = chance.choice(holders)
    way = chance.randrange(3)
    if way == 0:
        holder[key] = chance.choice((None, True, -1, 1 << 63, 1e300, "", [], {}, chance.choice(WORDS)))
    elif way == 1:
        del holder[key]
    else:
        other, place = chance.choice(holders)
        copy = json.loads(json.dumps(other[place] if isinstance(other, dict) or place < len(other) else 0))
        holder[key] = copy
    return json.dumps(value, ensure_ascii=chance.random() < 0.2).encode("utf-8", "surrogatepass")


def repacked(data, others, chance):
    """A workbook of which one part is another, gone, there twice, or packed in another way."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = [(name, package.read(name)) for name in package.namelist()]
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, RuntimeError):
        return damaged(data, chance)
    if not parts:
        return damaged(data, chance)
    place = chance.randrange(len(parts))
    name, part = parts[place]
    way = chance.randrange(10)
    if way == 0:
        del parts[place]
    elif way == 1:
        parts.append((name, part))
    elif way == 2:
        parts[place] = (chance.choice(("../x", "xl//" + name, "/" + name, name.upper(), "a" * 3000)), part)
    else:
        parts[place] = (name, once(part, others, chance))
    target = io.BytesIO()
    packing = chance.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED))
    with zipfile.ZipFile(target, "w", packing) as package:
        for name, part in parts:
            package.writestr(zipfile.ZipInfo(name), part, packing)
    return target.getvalue()

"""Identity numbers in what the tool wrote, however they are spelled."""
import io
import re
import unicodedata
import zipfile

BETWEEN = re.compile("[\\s./,\u00b7\u30fb\u00ad_\u200b-\u200f\u2010-\u2015\u2060\ufeff\u3000\uff0d-]")
NUMBER = re.compile(r"(?=(3399\d{13}[\dX]))")


def texts(data):
    """The text of an output; a workbook gives its parts."""
    if data[:2] == b"PK":
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as package:
                for name in package.namelist():
                    yield re.sub(r"<[^>]*>", "|", package.read(name).decode("utf-8", "replace"))
            return
        except (zipfile.BadZipFile, NotImplementedError, OSError, EOFError):
            pass
    for encoding in ("utf-8", "gb18030"):
        yield data.decode(encoding, "replace")


def plain(text):
    return BETWEEN.sub("", unicodedata.normalize("NFKC", text))


def found(data, known):
    """The known numbers that stand in an output, in any spelling."""
    seen = set()
    for text in texts(data):
        text = plain(text).upper()
        seen |= {number for number in NUMBER.findall(text) if number in known}
        seen |= {number for number in known if len(number) == 15 and number in text}
    return seen

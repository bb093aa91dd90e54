import Testing

@testable import Spreadsheets

@Suite("Tables of web pages") struct HTMLTableTests {
  private func outcome(_ page: String) -> SheetOutcome { SheetOutcome(Array(page.utf8)) }

  static let cells: [(page: String, cells: [[String]])] = [
    ("<table><tr><td>a</td><th>b</th></tr></table>", [["a", "b"]]),
    ("<TABLE BORDER=1>\n<TR>\n<TD>a\n<TD>b\n<TR><TD>c</TABLE>", [["a", "b"], ["c"]]),
    (
      "<html><table><thead><tr><td>a</thead><tbody><tr><td>b</tbody></table></html>",
      [["a"], ["b"]]
    ),
    ("<table><td>a<td>b</tr><td>c</table>", [["a", "b"], ["c"]]),
    ("<table><tr><td> 县委\n  办公室 </td></tr></table>", [["县委 办公室"]]),
    ("<table><tr><td>a<br>b<BR/>c<br><br>d<br></td></tr></table>", [["a\nb\nc\n\nd"]]),
    ("<table><tr><td><p>a</p><p>b</p><div>c</div>d</td></tr></table>", [["a\nb\nc\nd"]]),
    (
      "<table><tr><td>&lt;b&gt;&amp;&quot;&nbsp;x&#22995;&#x540D;&#X540d;&middot;&unknown;&nbsp</table>",
      [["<b>&\"\u{A0}x姓名名·&unknown;\u{A0}"]]
    ),
    (
      "<table><tr><td>a & b &; &#; &#xD800; &#99999999999; R&D</table>",
      [["a & b &; &#; \u{FFFD} &#99999999999; R&D"]]
    ),
    ("<table><tr><td>1 < 2 <3 <</td><td>x</td></tr></table>", [["1 < 2 <3 <", "x"]]),
    (
      "<table><tr><td>a<!-- <td>no --> b<!--x--><script>'</td><td>no'</script><style>td{}</style></table>",
      [["a b"]]
    ),
    ("<table><![if x]><tr><td>a<![endif]></table>", [["a"]]),
    ("<table><tr><td title=\"a>b\" align='x>y'>c</table>", [["c"]]),
    ("<table><tr><td>a</td><td>&nbsp;</td><td> <br> </td></tr></table>", [["a"]]),
    ("<table><tr><td></td><td>b</td><td></td></tr><tr><td>&nbsp;</table>", [["", "b"]]),
    ("<table>no<tr>no<td>a</td>no</tr>no</table>no", [["a"]]),
    ("<table><tr><td>a</td></tr></table></table></td>", [["a"]]),
    (
      "<table><tr><td>x<table><tr><td>a<td>b</tr><tr><td>c</table>y</td><td>z</td></tr></table>",
      [["x\na b\nc\ny", "z"]]
    ),
    ("<table><tr><td><span>张</span><b>三</b><i> 丰</i></td></tr></table>", [["张三 丰"]]),
    (
      "<table><tr><td>=1+1</td><td>339901198001011234</td></tr></table>",
      [["=1+1", "339901198001011234"]]
    ),
  ]

  @Test(arguments: cells.indices) func readsCells(index: Int) {
    let outcome = outcome(Self.cells[index].page)
    #expect(outcome.error == nil)
    #expect(outcome.cells == Self.cells[index].cells)
  }

  static let numbers: [(cell: String, text: String)] = [
    ("<td x:num=\"1234.50\">1,234.50</td>", "=1234.5"), ("<td x:num>1,234</td>", "=1234"),
    ("<td x:num=''>12</td>", "=12"), ("<td x:num>none</td>", "none"),
    ("<td x:num=\"x\">none</td>", "none"), ("<td X:NUM='-0.1'>-10%</td>", "=-0.1"),
    ("<td x:num>1.5E+17</td>", "=1.5E+17"),
    ("<td x:str>0012</td>", "0012"), ("<td x:str=\"a &amp; b\">a…</td>", "a & b"),
    ("<td>12</td>", "12"), ("<td x:bool='TRUE'>TRUE</td>", "TRUE"),
    ("<td class=day x:num=\"40359\">2010-6-30</td>", "@2010-06-30"),
    ("<td class='other day' x:num=\"40359.5\">2010-6-30</td>", "@2010-06-30 12:00:00"),
    ("<td class=money x:num=\"40359\">40359.00元</td>", "=40359"),
    ("<td class=short x:num=\"60\">1900-2-29</td>", "!1900-02-29"),
    ("<td class=day style='mso-number-format:\"0_ \"' x:num=\"40359\">40359</td>", "=40359"),
    (
      "<td style='mso-number-format:&quot;yyyy\\/m\\/d&quot;' x:num=\"40359\">2010/6/30</td>",
      "@2010-06-30"
    ),
    ("<td style='mso-number-format:\"\\@\"'>0012</td>", "0012"),
    ("<td style='mso-number-format:General' x:num=40359>40359</td>", "=40359"),
  ]

  @Test(arguments: numbers.indices) func knowsRecordedNumbers(index: Int) {
    let (cell, text) = Self.numbers[index]
    let styles = """
      <style><!-- td {mso-number-format:General;}
      .day {color:red; mso-number-format:"yyyy\\0022年\\0022m\\0022月\\0022";}
      td.money {mso-number-format:"0\\.00\\0022元\\0022";} .none {color:red}
      .short { mso-number-format:"Short Date" } --></style>
      """
    let outcome = outcome("<html>\(styles)<table><tr>\(cell)</tr></table>")
    #expect(outcome.cells == [[text]])
  }

  @Test func placesCellsThatSpan() {
    let page = """
      <table><tr><td colspan=3>花名册</td></tr>
      <tr><td rowspan=2>a</td><td>b</td><td rowspan="3">c</td></tr>
      <tr><td>d</td></tr><tr><td>e</td><td>f</td><td>g</td></tr>
      <tr><td rowspan=0>h<td colspan=0>i<td rowspan=-1>j<td colspan=x>k</tr><tr><td>l</table>
      """
    let sheet = outcome(page).sheets.first
    #expect(
      sheet?.cells == [
        ["花名册"], ["a", "b", "c"], ["", "d"], ["e", "f", "", "g"], ["h", "i", "j", "k"],
        ["", "l"],
      ])
    #expect(
      sheet?.merges == [
        MergedRange(rows: 1...1, columns: 0...2), MergedRange(rows: 2...3, columns: 0...0),
        MergedRange(rows: 2...4, columns: 2...2), MergedRange(rows: 5...6, columns: 0...0),
      ])
  }

  @Test func keepsSpansWithinTheTable() {
    let page = "<table><tr><td rowspan=99999999999999999999 colspan=99999>a</tr><tr></tr></table>"
    #expect(
      outcome(page).sheets.first?.merges == [MergedRange(rows: 1...2, columns: 0...16_383)])
  }

  @Test func countsRowsAndHiddenOnes() {
    let page = """
      <table><col width=9><col style='display: none' span=2><col style="display:none" span=9>
      <tr><td>a</td><td>b</td></tr><tr></tr>
      <tr style='display:none'><td>c</td><td>d</td></tr>
      <tr style='mso-xlrowspan:3'><td></td></tr><tr><td>e</td></tr></table>
      """
    let sheet = outcome(page).sheets.first
    #expect(sheet?.rows.map(\.number) == [1, 3, 7])
    #expect(sheet?.rows.map(\.isHidden) == [false, true, false])
    #expect(sheet?.hiddenColumns == 1)
  }

  @Test func eachTableIsASheet() {
    let one = "<table><caption>机构</caption><tr><td>a</table>"
    #expect(outcome(one).sheets.map(\.name) == [nil])
    let three = one + "<p>x</p><table><tr><td>b<tr><td>c</table><table></table>"
    #expect(outcome(three).sheets.map(\.name) == ["机构", "2", "3"])
    #expect(outcome(three).sheets.map(\.cells) == [[["a"]], [["b"], ["c"]], []])
    // A table that starts where no cell is open ends the one before.
    #expect(outcome("<table><tr><table><tr><td>b</table>").cells == [["b"]])
  }

  @Test func tellsTheLine() throws {
    let folder = TestFolder()
    let page = "<html>\n<table>\n<tr>\n<td>a</td>\n</tr>\n<tr><td>b\n</td></tr></table>"
    let path = folder.file(Array(page.utf8), name: "f.xls")
    let file = try SpreadsheetFile.open(path: path)
    var (first, second) = (try file.reader(sheet: 0), try file.reader(sheet: 0))
    var row = RawRow()
    var lines: [Int] = []
    while try first.read(into: &row) { lines.append(row.line) }
    #expect(lines == [3, 6])
    #expect(first.bytesRead == page.utf8.count)
    #expect(try second.read(into: &row))
    #expect(row.string(0) == "a")
    #expect(try !first.read(into: &row))
    #expect(row.cells.isEmpty)
  }
}

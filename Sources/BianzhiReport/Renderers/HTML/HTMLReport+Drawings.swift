import BianzhiCore

extension HTMLReport {
  /// Bars as a table: the drawing in its second column says what the numbers beside it say.
  mutating func write(_ bars: BarBlock) {
    let table = bars.table
    let most = bars.bars.map { max($0.approved?.number ?? 0, $0.actual?.number ?? 0) }.max() ?? 0
    markup.start(
      "div",
      [
        "class": "box", "role": "region", "tabindex": "0",
        "aria-label": VisibleText.shortened(bars.caption.plain, to: 80),
      ])
    markup.start("table", ["class": "bars"])
    markup.start("caption")
    write(bars.caption)
    legend()
    markup.end()
    markup.start("thead")
    markup.start("tr")
    for (place, title) in bars.titles.enumerated() {
      markup.element("th", ["scope": "col", "class": place == 0 ? "w" : "n"], text: title)
      if place == 0 {
        markup.element("th", ["scope": "col", "class": "bar"], text: word("图", "bar"))
      }
    }
    markup.end()
    markup.end()
    markup.line()
    markup.start("tbody")
    for (place, row) in table.rows.enumerated() {
      write(row, bars.bars.indices.contains(place) ? bars.bars[place] : nil, most)
    }
    markup.end()
    if let total = table.total {
      markup.start("tfoot")
      write(total, nil, most)
      markup.end()
    }
    markup.end()
    markup.end()
  }

  private mutating func legend() {
    markup.start("span", ["class": "legend"])
    for (kind, text) in [
      ("within", word("实有（核定以内）", "actual, within quota")), ("over", word("超编", "over quota")),
      ("vacant", word("空编", "vacant")),
    ] {
      markup.element("span", ["class": "key \(kind)"]) { _ in }
      markup.text(text)
    }
    markup.end()
  }

  private mutating func write(_ row: TableBlock.Row, _ bar: BarBlock.Bar?, _ most: Int) {
    markup.start("tr", ["class": row.tone.rawValue])
    for (place, cell) in row.cells.enumerated() {
      markup.start("td", ["class": place == 0 ? "w" : "n"])
      write(cell)
      markup.end()
      guard place == 0 else { continue }
      markup.start("td", ["class": "bar"])
      if let bar { draw(bar, most) }
      markup.end()
    }
    markup.end()
    markup.line()
  }

  /// People within the quota, people over it, and free places, on the scale of the largest unit.
  private mutating func draw(_ bar: BarBlock.Bar, _ most: Int) {
    let (over, vacant) = (bar.over?.number ?? 0, bar.vacant?.number ?? 0)
    let within = max(0, (bar.actual?.number ?? 0) - over)
    let scale = Double(1000) / Double(max(1, most))
    var start = 0.0
    markup.start(
      "svg", ["viewBox": "0 0 1000 20", "preserveAspectRatio": "none", "aria-hidden": "true"])
    for (kind, count) in [("within", within), ("over", over), ("vacant", vacant)] where count > 0 {
      let width = Double(count) * scale
      let shown = kind == "over" ? max(width, 6) : width
      markup.empty(
        "rect",
        [
          "class": kind, "x": Self.coordinate(start), "y": kind == "over" ? "0" : "3",
          "width": Self.coordinate(shown), "height": kind == "over" ? "20" : "14",
        ], isXML: true)
      start += shown
    }
    markup.end()
  }

  /// With one digit behind the point.
  static func coordinate(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

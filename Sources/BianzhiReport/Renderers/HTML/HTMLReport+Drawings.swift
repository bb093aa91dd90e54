import BianzhiCore

extension HTMLReport {
  /// Bars as a table: the drawing in its second column says what the numbers beside it say.
  mutating func write(_ bars: BarBlock) {
    let table = bars.table
    let most = bars.bars.map { max($0.approved.number ?? 0, $0.actual.number ?? 0) }.max() ?? 0
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
    let (over, vacant) = (bar.over.number ?? 0, bar.vacant.number ?? 0)
    let within = max(0, (bar.actual.number ?? 0) - over)
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
  private static func coordinate(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// Lines over days, each with a name at its end.
  mutating func write(_ block: LineBlock) {
    let most = max(1, block.lines.flatMap(\.values).max() ?? 1)
    let steps = max(1, block.days.count - 1)
    let x = { (place: Int) in 60 + Double(place) * 760 / Double(steps) }
    let y = { (value: Int) in 180 - Double(value) * 160 / Double(most) }
    markup.start("figure")
    markup.start("figcaption")
    write(block.caption)
    for line in block.lines {
      markup.element("span", ["class": "key line \(line.tone.rawValue)"]) { _ in }
      markup.text(line.label)
    }
    markup.end()
    markup.start("div", ["class": "box"])
    markup.start("svg", ["viewBox": "0 0 880 215", "class": "lines", "aria-hidden": "true"])
    for value in [0, most] {
      markup.empty(
        "line",
        [
          "class": "grid", "x1": "60", "x2": "820", "y1": Self.coordinate(y(value)),
          "y2": Self.coordinate(y(value)),
        ], isXML: true)
      markup.element("text", ["x": "52", "y": Self.coordinate(y(value) + 4), "text-anchor": "end"]) {
        $0.text("\(value)")
      }
    }
    for (place, day) in block.days.enumerated() {
      let anchor = place == 0 ? "start" : place == block.days.count - 1 ? "end" : "middle"
      let isTold = block.days.count <= 6 || place % 2 == 0
      guard isTold else { continue }
      markup.element("text", ["x": Self.coordinate(x(place)), "y": "205", "text-anchor": anchor]) {
        $0.text(day)
      }
    }
    for line in block.lines {
      let points = line.values.enumerated().map {
        "\(Self.coordinate(x($0))),\(Self.coordinate(y($1)))"
      }
      markup.empty(
        "polyline", ["class": line.tone.rawValue, "points": points.joined(separator: " ")],
        isXML: true)
      for (place, value) in line.values.enumerated() {
        markup.empty(
          "circle",
          [
            "class": line.tone.rawValue, "cx": Self.coordinate(x(place)),
            "cy": Self.coordinate(y(value)), "r": "4",
          ], isXML: true)
      }
    }
    markup.end()
    markup.end()
    markup.end()
  }
}

import BianzhiCore

extension HTMLReport {
  mutating func write(_ block: ReportBlock) {
    switch block {
    case .paragraph(let prose): element("p", prose)
    case .notice(let prose, let tone): element("p", prose, ["class": "notice \(tone.rawValue)"])
    case .tiles(let tiles): write(tiles)
    case .list(let items, let isNumbered):
      markup.start(isNumbered ? "ol" : "ul")
      for item in items { element("li", item) }
      markup.end()
    case .table(let table): write(table)
    case .bars(let bars): write(bars)
    case .lines(let lines): write(lines)
    case .fold(let fold): write(fold)
    case .code(_, let text):
      markup.element("pre") { pre in
        for (place, line) in text.split(separator: "\n").enumerated() {
          if place > 0 { pre.line() }
          pre.text(Prose.safe(String(line)))
        }
      }
    case .facts(let facts): write(facts)
    case .blanks(let titles): write(blanks: titles)
    }
    markup.line()
  }

  private mutating func element(
    _ name: StaticString, _ prose: Prose, _ attributes: KeyValuePairs<StaticString, String> = [:]
  ) {
    markup.start(name, attributes)
    write(prose)
    markup.end()
  }

  private mutating func write(_ tiles: [ReportBlock.Tile]) {
    markup.start("ul", ["class": "tiles"])
    for tile in tiles {
      markup.start("li", ["class": tile.isQuiet ? "quiet" : tile.tone.rawValue])
      element("span", tile.number, ["class": "number"])
      element("span", tile.label, ["class": "label"])
      markup.end()
    }
    markup.end()
  }

  private mutating func write(_ facts: [ReportBlock.Fact]) {
    markup.start("dl", ["class": "facts"])
    for fact in facts {
      markup.start("div")
      markup.element("dt", text: Prose.safe(fact.title))
      element("dd", fact.value)
      markup.end()
    }
    markup.end()
  }

  private mutating func write(_ fold: FoldBlock) {
    let kind = "fold \(fold.tone.rawValue)"
    if let filter = fold.filter {
      markup.start("details", ["class": kind, "data-severity": filter])
    } else {
      markup.start("details", ["class": kind])
    }
    element("summary", fold.summary)
    markup.line()
    for block in fold.blocks { write(block) }
    markup.end()
  }

  private mutating func write(blanks titles: [String]) {
    markup.start("dl", ["class": "blanks"])
    for title in titles {
      markup.element("dt", text: title)
      markup.element("dd", text: "\u{A0}")
    }
    markup.end()
  }

  /// A table in a box of its own, which may be moved sideways while the page stays.
  mutating func write(_ table: TableBlock) {
    markup.start(
      "div",
      [
        "class": "box", "role": "region", "tabindex": "0",
        "aria-label": VisibleText.shortened(table.caption.plain, to: 80),
      ])
    markup.start("table", table.isSortable ? ["class": "sortable"] : [:])
    element("caption", table.caption)
    heads(table)
    markup.start("tbody")
    for row in table.rows { write(row, table) }
    markup.end()
    if let total = table.total {
      markup.start("tfoot")
      write(total, table)
      markup.end()
    }
    markup.end()
    markup.end()
  }

  private mutating func heads(_ table: TableBlock) {
    markup.start("thead")
    markup.start("tr")
    for column in table.columns {
      markup.element("th", ["scope": "col", "class": kind(of: column)], text: column.title)
    }
    markup.end()
    markup.end()
    markup.line()
  }

  private func kind(of column: TableBlock.Column) -> String {
    column.isNumber ? "n" : column.isWide ? "w" : "t"
  }

  private mutating func write(_ row: TableBlock.Row, _ table: TableBlock) {
    markup.start("tr", ["class": row.tone.rawValue])
    for (place, cell) in row.cells.enumerated() {
      let heat = row.heat[place].map { " heat\($0)" } ?? ""
      element("td", cell, ["class": kind(of: table.columns[place]) + heat])
    }
    markup.end()
    markup.line()
  }
}

/// What a section of a report is made of. Each renderer writes every sort.
package indirect enum ReportBlock: Sendable {
  case paragraph(Prose)
  /// Something the reader must not miss.
  case notice(Prose, Tone)
  /// Numbers that stand out, each with its words.
  case tiles([Tile])
  case list([Prose], isNumbered: Bool)
  case table(TableBlock)
  /// Approved and actual people of some units as bars, with what is over.
  case bars(BarBlock)
  /// Lines over the runs; the same numbers stand in a table beside it.
  case lines(LineBlock)
  /// Something that is shown when asked for; on paper it is open.
  case fold(FoldBlock)
  /// The text of a query; a document for an office has it in its data, not on its pages.
  case code(name: String, String)
  /// Titles with what stands beside them: the head of a sheet.
  case facts([Fact])
  /// Blanks that people fill in.
  case blanks([String])

  package struct Fact: Sendable {
    package let title: String
    package let value: Prose

    package init(title: String, value: Prose) { (self.title, self.value) = (title, value) }
  }

  package struct Tile: Sendable {
    package let number: Prose
    package let label: Prose
    package let tone: Tone
    /// Whether the number is a 0 that tells nothing, good or bad.
    var isQuiet: Bool { tone == .plain && number.figures.map(\.number) == [0] }

    package init(_ number: Prose, _ label: Prose, _ tone: Tone = .plain) {
      (self.number, self.label, self.tone) = (number, label, tone)
    }
  }
}

/// One bar a unit: approved, actual, and the part that is over. A number that cannot be known is nil and shown as a dash.
package struct BarBlock: Sendable {
  package struct Bar: Sendable {
    package let label: String
    package let approved: Figure?
    package let actual: Figure?
    package let over: Figure?
    package let vacant: Figure?

    var numbers: [Figure?] { [approved, actual, over, vacant] }
  }

  package let name: String
  package let caption: Prose
  package let bars: [Bar]
  /// The units that are not shown each, in one row; and all of them.
  package let rest: TableBlock.Row?
  package let total: TableBlock.Row?
  /// What the columns are called: unit, approved, actual, over, vacant.
  package let titles: [String]

  /// The numbers as a table, for renderers without drawings and for readers of the file.
  package var table: TableBlock {
    let rows = bars.map { bar in
      TableBlock.Row(
        [Prose(bar.label)] + bar.numbers.map { $0.map { Prose($0) } ?? "–" },
        tone: bar.over?.number ?? 0 > 0 ? .major : .plain)
    }
    return TableBlock(
      name, caption: caption,
      columns: titles.enumerated().map { place, title in
        place == 0 ? .text(title, isWide: true) : .number(title, isSummed: true)
      }, rows: rows + (rest.map { [$0] } ?? []), total: total)
  }
}

/// Some series over the same days.
package struct LineBlock: Sendable {
  package struct Line: Sendable {
    package let label: String
    package let values: [Int]
    package let tone: Tone
  }

  package let caption: Prose
  package let days: [String]
  package let lines: [Line]
}

/// A part that unfolds.
package struct FoldBlock: Sendable {
  package let summary: Prose
  package let tone: Tone
  package let blocks: [ReportBlock]
  /// What a filter by severity looks at; nil where none applies.
  package var filter: String?
  /// Whether there is nothing in it but the text of a query.
  package var isOfCode: Bool {
    blocks.allSatisfy { block in
      if case .code = block { true } else { false }
    }
  }

  package init(_ summary: Prose, tone: Tone = .plain, filter: String? = nil, blocks: [ReportBlock])
  {
    (self.summary, self.tone, self.filter, self.blocks) = (summary, tone, filter, blocks)
  }
}

package import BianzhiCore

/// A table of a report: its columns, and how it is written.
package struct Table<Row>: Sendable {
  package let columns: [Column<Row>]
  /// Keys of the columns that a table for the eye shows; empty for all.
  package var short: Set<String>
  /// Whether the last link of the chain of events stands behind each row, so that a copy outside anchors
  /// it. A table for the eye has no room for it: there it is said beside the table.
  package var hasChain: Bool

  package init(_ columns: [Column<Row>], short: Set<String> = [], hasChain: Bool = false) {
    (self.columns, self.short, self.hasChain) = (columns, short, hasChain)
  }

  /// The same table with all columns wherever it is written.
  package var whole: Table { Table(columns, hasChain: hasChain) }

  /// Writes rows and returns their number.
  ///
  /// - Parameters:
  ///   - ledger: where the chain of events is; needed by tables that have it.
  ///   - frame: what surrounds the rows if the format is JSON.
  /// - Throws: what ``ResultWriter`` throws.
  @discardableResult
  package func write(
    _ rows: [Row], of ledger: Ledger? = nil, in frame: JSONFrame? = nil, _ request: OutputRequest
  ) throws -> Int {
    try write(of: ledger, in: frame, request) { emit in
      for row in rows { try emit(row) }
    }
  }

  /// Writes rows that are made one by one, and returns their number.
  ///
  /// - Parameter rows: hands each row to the closure it is given.
  @discardableResult
  package func write(
    of ledger: Ledger? = nil, in frame: JSONFrame? = nil, _ request: OutputRequest,
    rows: @escaping (_ emit: (Row) throws -> Void) throws -> Void
  ) throws -> Int {
    let isForEye = request.format == .table
    let kept = columns.filter { !isForEye || short.isEmpty || short.contains($0.heading.key) }
    let chain = isForEye || !hasChain ? nil : try ledger?.chainEnd()
    let last = chain.map { [ResultValue.text($0.description)] } ?? []
    let table = ResultTable(columns: kept.map(\.heading) + last.map { _ in Self.chain }) { emit in
      try rows { row in try emit(kept.map { $0.value(row, request.language) } + last) }
    }
    return try ResultWriter.write(table, in: frame, request)
  }

  private static var chain: ResultColumn {
    ResultColumn("chain", Wording(zh: "事件链末环", en: "chain"), .identifier)
  }
}

/// The tables of the reports; each has a file of its own.
package enum Tables {}

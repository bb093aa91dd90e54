package import BianzhiCore

/// A table of a report: its columns, and how it is written.
package struct Table<Row>: Sendable {
  package let columns: [Column<Row>]
  /// Keys of the columns that a table for the eye shows, in its order; empty for all.
  package var short: [String]
  /// Further columns, which no other table has than that for the eye.
  private let eye: [Column<Row>]
  /// What a workbook of it says and does beside the cells.
  package var look: SheetLook?

  package init(
    _ columns: [Column<Row>], short: [String] = [], eye: [Column<Row>] = [],
    look: SheetLook? = nil
  ) {
    (self.columns, self.short, self.eye, self.look) = (columns, short, eye, look)
  }

  /// The same table with all columns wherever it is written.
  package var whole: Table { Table(columns, look: look) }

  /// The same table without some of its columns.
  package func without(_ keys: Set<String>) -> Table {
    Table(columns.filter { !keys.contains($0.heading.key) }, short: short, eye: eye, look: look)
  }

  /// Writes rows and returns their number.
  ///
  /// - Parameters:
  ///   - ledger: where the chain of events is; needed where the request anchors it.
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
    let kept =
      !isForEye || short.isEmpty || request.isWide
      ? arranged(request)
      : short.compactMap { key in (columns + eye).first { $0.heading.key == key } }
    let hasOwn = columns.contains { $0.heading.key == Self.chain.key }
    let chain = isForEye || hasOwn || !request.anchors ? nil : try ledger?.chainEnd()
    let last = chain.map { [ResultValue.text($0.description)] } ?? []
    var table = ResultTable(columns: kept.map(\.heading) + last.map { _ in Self.chain }) { emit in
      try rows { row in try emit(kept.map { $0.value(row, request.language) } + last) }
    }
    table.look = look
    // Who hands a table in, or reads one that is, is to know that there is more of it.
    if isForEye, look?.signatures.isEmpty == false {
      let shown = Set(kept.map(\.heading.key))
      table.leftOut = columns.map(\.heading).filter { !shown.contains($0.key) }
    }
    return try ResultWriter.write(table, in: frame, request)
  }

  /// All columns. People find the name of a unit beside its code; programs find it where it always was.
  private func arranged(_ request: OutputRequest) -> [Column<Row>] {
    guard request.format.isForPeople, request.format != .csv, request.headers != .key,
      let name = columns.firstIndex(where: { $0.heading.key == "organ_name" }),
      let code = columns.firstIndex(where: { $0.heading.key == "organ_code" }), name > code + 1
    else { return columns }
    var arranged = columns
    let unit = arranged.remove(at: name)
    arranged.insert(unit, at: code + 1)
    return arranged
  }

  private static var chain: ResultColumn {
    ResultColumn("chain", Wording(zh: "事件链末环", en: "chain"), .identifier)
  }
}

/// The tables of the reports; each has a file of its own.
package enum Tables {}

import BianzhiCore
import Spreadsheets

/// Which codes stand beside which names of units in the tables of an import, whatever their order.
///
/// Few imports ask: the tables are read for it when one does.
final class UnitTies {
  /// By code; nil where it stands beside several names.
  private var names: [String: String?] = [:]
  /// By name: the budget's codes before it.
  private var codes: [String: Set<String>] = [:]
  /// Names that stand without a code.
  private var plain: Set<String> = []
  /// Those whose cells for the unit are still to be read.
  private var unread: [ImportTable]

  /// Without tables that have codes alone or before their names nothing is ever read.
  init(_ tables: [ImportTable] = []) {
    let needs = tables.contains { $0.hasCodesAlone || $0.found.hasCodedUnits }
    unread = needs ? tables.filter { !$0.nameColumns.isEmpty } : []
  }

  private func readAll() {
    guard !unread.isEmpty else { return }
    let tables = unread
    unread = []
    for table in tables { read(table) }
  }

  private func read(_ table: ImportTable) {
    guard var reader = try? table.reader() else { return }
    let (columns, codes) = (table.nameColumns, table.codeColumns)
    var (row, above) = (RawRow(), [String]())
    // A file that breaks off is told of when it is read.
    while (try? reader.read(into: &row)) == true {
      guard row.number > table.found.headerRows.upperBound else { continue }
      // Rows mostly repeat the unit above.
      let texts = (columns + codes).map { row.string($0) }
      if texts == above { continue }
      above = texts
      for column in columns { take(row.unitText(column)) }
      guard let name = columns.lazy.map({ row.unitText($0) }).first(where: { !$0.isEmpty })
      else { continue }
      for column in codes { tie(row.unitText(column), to: BudgetCode.name(behind: name) ?? name) }
    }
  }

  private func take(_ text: String) {
    guard let bare = BudgetCode.name(behind: text) else {
      if !text.isEmpty { plain.insert(text) }
      return
    }
    let code = BudgetCode.code(before: bare, in: text)
    codes[bare, default: []].insert(code)
    tie(code, to: bare)
  }

  private func tie(_ code: String, to name: String) {
    guard !code.isEmpty, code.utf8.allSatisfy({ $0 < 0x80 }) else { return }
    if let known = names[code], known != name {
      names[code] = .some(nil)
    } else {
      names[code] = name
    }
  }

  /// The name that stands beside a code; nil for none and for several.
  func name(of code: String) -> String? {
    readAll()
    return names[code] ?? nil
  }

  /// Whether a name stands without a code somewhere.
  func isPlain(_ name: String) -> Bool {
    readAll()
    return plain.contains(name)
  }

  /// Whether several codes stand before a name, which is then no single unit's.
  func isShared(_ name: String) -> Bool {
    readAll()
    return codes[name].map { $0.count > 1 } ?? false
  }
}

extension RawRow {
  fileprivate func unitText(_ column: Int) -> String {
    let text = string(column)
    return text.first?.isWhitespace == true || text.last?.isWhitespace == true
      ? String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
      : text
  }
}

extension ImportTable {
  fileprivate var codeColumns: Set<Int> {
    Set([Field.organCode, .payerCode, .creditCode].compactMap { found.layout.columns[$0] })
  }

  fileprivate var nameColumns: [Int] {
    [Field.organName, .payerName].compactMap { found.layout.columns[$0] }
  }

  fileprivate var hasCodesAlone: Bool { !codeColumns.isEmpty && nameColumns.isEmpty }
}

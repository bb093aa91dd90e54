import BianzhiCore
import Spreadsheets

/// Which codes stand beside which names of units in the tables of an import: found before the tables are read, so that their
/// order does not matter.
struct UnitTies {
  /// By code; nil where it stands beside several names.
  private var names: [String: String?] = [:]
  /// By name: the budget's codes before it.
  private var codes: [String: Set<String>] = [:]
  /// Names that stand without a code.
  private var plain: Set<String> = []

  init() {}

  /// Reads the cells for the unit, where some table has codes alone or before its names.
  init(_ tables: [ImportTable]) {
    guard tables.contains(where: { $0.hasCodesAlone || $0.found.hasCodedUnits }) else { return }
    for table in tables where !table.nameColumns.isEmpty { read(table) }
  }

  private mutating func read(_ table: ImportTable) {
    guard var reader = try? table.reader() else { return }
    let codes = table.codeColumns
    var row = RawRow()
    // A file that breaks off is told of when it is read.
    while (try? reader.read(into: &row)) == true {
      guard row.number > table.found.headerRows.upperBound else { continue }
      for column in table.nameColumns { take(row.unitText(column)) }
      guard
        let name = table.nameColumns.lazy.map({ row.unitText($0) }).first(where: { !$0.isEmpty })
      else { continue }
      for column in codes { tie(row.unitText(column), to: BudgetCode.name(behind: name) ?? name) }
    }
  }

  private mutating func take(_ text: String) {
    guard let bare = BudgetCode.name(behind: text) else {
      if !text.isEmpty { plain.insert(text) }
      return
    }
    let code = BudgetCode.code(before: bare, in: text)
    codes[bare, default: []].insert(code)
    tie(code, to: bare)
  }

  private mutating func tie(_ code: String, to name: String) {
    guard !code.isEmpty, code.utf8.allSatisfy({ $0 < 0x80 }) else { return }
    if let known = names[code], known != name {
      names[code] = .some(nil)
    } else {
      names[code] = name
    }
  }

  /// The name that stands beside a code; nil for none and for several.
  func name(of code: String) -> String? { names[code] ?? nil }

  /// Whether a name stands without a code somewhere.
  func isPlain(_ name: String) -> Bool { plain.contains(name) }

  /// Whether several codes stand before a name, which is then no single unit's.
  func isShared(_ name: String) -> Bool { codes[name].map { $0.count > 1 } ?? false }
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

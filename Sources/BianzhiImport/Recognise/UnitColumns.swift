import BianzhiCore
import Spreadsheets

/// The columns of a table without one for the unit whose cells may name it: of a header word that is not known (街道,
/// 镇街), and the unit that people have left (原单位).
struct UnitColumns: Sendable {
  struct Column: Sendable {
    let index: Int
    let heading: String
    /// What stands in it, each text once, as far as the first rows show.
    let words: [String]
    /// Its word says that it is the unit of people who have left.
    let isOfLeavers: Bool
  }

  let columns: [Column]

  static let none = UnitColumns(columns: [])

  private init(columns: [Column]) { self.columns = columns }

  init(_ candidate: Candidate, in head: SheetHead) {
    let layout = candidate.layout
    guard [Field.organName, .payerName].contains(where: { candidate.kind.column($0) != nil }),
      // A code of the register or the budget says less than a name.
      Self.owners.allSatisfy({
        layout.columns[$0] == nil || layout.columns[$0] == layout.columns[.creditCode]
      })
    else {
      columns = []
      return
    }
    let unknown = Set(candidate.unknown)
    columns = candidate.untold.compactMap { column in
      let heading = layout.heading(column)
      let isOfLeavers = Self.isOfLeavers(heading)
      guard isOfLeavers || unknown.contains(heading) && !Self.isOfOthers(heading) else {
        return nil
      }
      let words = candidate.words(column, in: head)
      let rows = head.rows.count { row in
        row.number > candidate.block.rows.upperBound && row.words.count { !$0.isEmpty } > 1
      }
      // Here and there a cell is blank; a unit is told of everybody.
      guard !words.isEmpty, words.count * 10 >= rows * 8 else { return nil }
      var seen: Set<String> = []
      return Column(
        index: column, heading: heading, words: words.filter { seen.insert($0).inserted },
        isOfLeavers: isOfLeavers)
    }
  }

  static let owners: [Field] = [.organCode, .organName, .payerCode, .payerName]

  /// 原单位, 原工作单位, 退休前所在单位.
  private static func isOfLeavers(_ heading: String) -> Bool {
    let word = HeaderWord.normal(heading)
    return word.endsWith("单位") && (word.startsWith("原") || word.contains("前"))
  }

  /// Words of other units than the one that somebody is at: where they came from, go to or are lent to, where a
  /// relative works, where they live.
  private static func isOfOthers(_ heading: String) -> Bool {
    others.contains(where: HeaderWord.normal(heading).contains)
  }

  private static let others = [
    "原", "前", "来源", "去向", "拟", "调", "借", "派", "挂职", "抽", "帮", "包", "联系", "驻", "配偶", "父", "母", "子",
    "家",
    "亲属", "毕业", "户", "籍", "住", "地址", "发证", "培训", "推荐", "接收", "服务", "主管", "上级", "审批", "批准", "备注",
  ]

  /// The one column that tells the unit; nil where none or several do.
  ///
  /// - Parameters:
  ///   - isOfLeavers: the table lists people who have left.
  ///   - isKnown: whether a text names an organ of the ledger, or is like the name of one.
  func telling(isOfLeavers: Bool, _ isKnown: (String) throws -> Bool) rethrows -> Column? {
    let found = try columns.filter { column in
      if column.isOfLeavers { return isOfLeavers }
      return try column.words.count(where: isKnown) * 4 >= column.words.count * 3
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Whether one of them, beside that of a unit left behind, holds what may be units and little else.
  var holdsUnits: Bool {
    columns.contains { column in
      let units = column.words.count {
        SheetOrgan.looksLikeOrgan($0) && !SheetOrgan.isLikeBody($0)
      }
      return !column.isOfLeavers && units * 4 >= column.words.count * 3
    }
  }

  /// Whether one of them lists what may be units, so that no single unit is asked for.
  var listsUnits: Bool {
    columns.contains { $0.words.count(where: SheetOrgan.looksLikeOrgan) > 1 }
  }
}

extension ImportSession {
  /// A table with the column that tells the unit, where its header word does not: no unit is made of a title then.
  func withUnit(_ table: ImportTable) throws -> ImportTable {
    let columns = table.found.unitColumns
    guard !columns.columns.isEmpty, organText == nil,
      readings.organ(ofFile: ImportRecord.fullPath(table.file.path), sheet: table.sheet) == nil
    else { return table }
    if table.found.kind.listsPeople {
      try organs.takeApprovals()
    }
    guard try !SheetOrgan.isNamed(table.found.captions, table.place, in: organs) else {
      return table
    }
    let leaves = table.otherStaff == .left || table.otherStaff == .leftUnsaid
    let found = try columns.telling(isOfLeavers: leaves) {
      try organs.isLike(name: $0)
    }
    guard let column = found else { return table }
    let field: Field = table.found.kind.column(.organName) == nil ? .payerName : .organName
    return table.with(field, in: column)
  }
}

extension ImportTable {
  fileprivate func with(_ field: Field, in column: UnitColumns.Column) -> ImportTable {
    var table = self
    table.found.layout = found.layout.with(field, in: column.index)
    table.found.unknown.removeAll { $0 == column.heading }
    table.found.aside.removeAll { $0 == column.heading }
    table.found.unitColumns = .none
    table.found.unitByCells = column.heading
    return table
  }
}

extension ImportRun {
  /// The table with its unit, and nobody is asked about that column.
  mutating func takeUnit(_ table: ImportTable, _ session: ImportSession) throws -> ImportTable {
    let told = try session.withUnit(session.withHomeUnit(table))
    if let heading = told.found.unitByCells {
      summary.notices.removeAll {
        $0.sort == .column && $0.content.heading == heading && $0.path == table.file.path
          && $0.sheet == (table.sheet ?? "")
      }
    }
    return told
  }
}

import BianzhiCore

/// The rows of a table of numbers, to find those that a total of some of them adds up: 水利系统小计 below the rows of all systems.
struct GroupRows {
  private struct Row {
    let organ: Int64
    let line: Int
    let name: String
    /// By column; 0 where there is none.
    let numbers: [Int64]
  }

  /// Printed tables are shorter.
  private static let most = 5_000

  private var rows: [Row] = []
  /// The first row since the last total.
  private var start = 0
  /// There are too many rows to be looked at.
  private var isCut = false
  private let name: Int

  init(_ layout: Layout) { name = layout.column(.organName) }

  mutating func add(
    _ cells: CellReader, _ columns: [TotalCheck.Column], organ: Int64, line: Int
  ) {
    guard rows.count < Self.most, !isCut else {
      (rows, isCut) = ([], true)
      return
    }
    rows.append(
      Row(
        organ: organ, line: line, name: cells.string(name).filter { !$0.isWhitespace },
        numbers: columns.map { TotalCheck.value(cells, $0.index, $0.isMoney) ?? 0 }))
  }

  mutating func startPart() { start = rows.count }

  /// The last rows that add up to a row of totals; nil where none do.
  func last(addingUpTo printed: [Int64?]) -> TotalSpan? {
    guard printed.contains(where: { $0 ?? 0 > 0 }) else { return nil }
    var (sums, span) = (printed.map { _ in Int64(0) }, TotalSpan())
    for row in rows.reversed() {
      for column in sums.indices { sums[column] += row.numbers[column] }
      span.prepend(row.organ, row.line)
      if zip(sums, printed).allSatisfy({ $1 == nil || $0 == $1 }) { return span }
    }
    return nil
  }

  /// Whether all rows since the last total are of a group by their names: 县水利局, 县水利站 of 水利系统.
  func areAll(of group: String) -> Bool {
    let names =
      rows.indices.contains(start) ? rows[start...].map(\.name).filter { !$0.isEmpty } : []
    return !names.isEmpty
      && names.allSatisfy { name in
        name.holds(group) || group == "乡镇" && name.contains { "乡镇".contains($0) }
      }
  }
}

extension TotalCheck {
  /// What a row of totals of a group of units may add up.
  enum GroupSpan: Equatable {
    /// These rows, which end with the last one.
    case last(TotalSpan)
    /// Nobody can say.
    case untold
  }

  /// - Returns: nil for a total of all rows, or of those since the last one.
  func groupSpan(_ cells: CellReader, _ printed: [Int64?]) -> GroupSpan? {
    guard let rows, let group = cells.totalledGroup else { return nil }
    let word = cells.totalWord
    let fits = columns.indices.compactMap { index -> Bool? in
      guard let number = printed[index], number > 0 else { return nil }
      let column = columns[index]
      return !part.isEmpty && column.isPart(number)
        || !whole.isEmpty && column.isWhole(number, word)
    }
    if fits.allSatisfy({ $0 }) { return nil }
    if let span = rows.last(addingUpTo: printed) { return .last(span) }
    // Where one number is that of all rows, so are the others; and so they are where all bear the group's name.
    return fits.contains(true) || rows.areAll(of: group) ? nil : .untold
  }
}

extension CellReader {
  /// The group of units that a row of totals is of, as far as its word tells one: 水利 of 水利系统小计; nil for 合计 and 全县合计.
  var totalledGroup: String? {
    for column in 0..<min(count, 8) {
      let text = string(column).filter { !$0.isWhitespace && !"：:".contains($0) }
      guard text.count <= 20, let ending = Self.totalEndings.first(where: text.endsWith) else {
        continue
      }
      var group = PartOrgan.name(in: String(text.dropLast(ending.count)))
      guard group.count > 1, !Self.ofAll.contains(group), !group.startsWith("全") else { return nil }
      for word in ["系统", "口", "条线", "战线"] where group.endsWith(word) && group.count > word.count + 1
      {
        group = String(group.dropLast(word.count))
      }
      return group
    }
    return nil
  }

  private static let totalEndings = ["合计", "小计", "总计", "共计"]
  private static let ofAll: Set<String> = [
    "本页", "本表", "以上", "上述", "各项", "人数", "人员", "编制", "职数", "单位", "机构", "总人数", "累计", "县级", "本级",
    "县本级",
  ]
}

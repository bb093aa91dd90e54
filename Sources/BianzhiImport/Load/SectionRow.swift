import BianzhiCore

/// Tells a row that heads a group of units, with the numbers of the group beside it, from the row of a unit:
/// 一、党委部门 | | 18 | 2, or 一 | 党委部门 | 18 | 2.
struct SectionRow {
  private let sequence, code, name: Int

  /// - Returns: nil for a table without a column of units' names.
  init?(_ layout: Layout) {
    name = layout.column(.organName)
    guard name >= 0 else { return nil }
    code = layout.column(.organCode)
    sequence = layout.column(.sequence)
  }

  @inline(__always)
  func matches(_ cells: CellReader) -> Bool {
    // Nearly every row has a number of digits, or none, and a unit's name.
    let mark = cells.bytes(sequence)
    let unit = cells.bytes(name)
    guard mark.first.map({ $0 >= 0x80 || $0 == 0x28 }) == true || unit.count <= 60,
      CellReader.isBlankMark(cells.bytes(code))
    else { return false }
    // A title alone is a caption; 一 | 党政机关 is none.
    guard
      sequence >= 0 && !mark.isEmpty && !unit.isEmpty
        || (0..<cells.count).contains(where: {
          $0 != name && $0 != sequence && !CellReader.isBlankMark(cells.bytes($0))
        })
    else { return false }
    let text = cells.string(name)
    if unit.isEmpty {
      return sequence >= 0 && RowWords.isPartHeading(cells.string(sequence))
        && cells.string(sequence).count > 3
    }
    guard Self.endings.contains(where: text.endsWith) else { return false }
    let group = PartOrgan.name(in: text)
    guard group.count <= 10, Self.isGroup(group) else { return false }
    return RowWords.isPartHeading(text)
      || sequence >= 0 && Caption.partNumber(cells.string(sequence))?.first?.isASCII == false
  }

  private static func isGroup(_ name: String) -> Bool {
    endings.contains(where: name.endsWith) && !["局", "院", "办"].contains(where: name.contains)
  }

  private static let endings = [
    "部门", "单位", "机关", "系统", "机构", "团体", "群团", "乡镇", "街道", "镇街", "类", "学校", "医院", "其他", "卫生院",
  ]
}

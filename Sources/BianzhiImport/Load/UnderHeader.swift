/// Rows that printed forms put below a header: column numbers (栏次 1 2 3, 甲 乙 丙) and units (人 人 个).
enum UnderHeader {
  static func matches(_ cells: CellReader) -> Bool { isNumbers(cells) || isUnits(cells) }

  /// 甲 乙 1 2 3 …, as statistics number their columns; a word for the row itself may stand in front.
  private static func isNumbers(_ cells: CellReader) -> Bool {
    var (count, next) = (0, 1)
    for column in 0..<cells.count where !cells.bytes(column).isEmpty {
      let text = cells.string(column).filter { !"()（）".contains($0) }
      if let number = Int(text) {
        guard number == next else { return false }
        next += 1
      } else if !letters.contains(text), !(count == 0 && names.contains(text)) {
        return false
      }
      count += 1
    }
    return count >= 3
  }

  private static let letters: Set<String> = [
    "甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸", "A", "B", "C", "D", "E", "F", "G", "H",
  ]
  private static let names: Set<String> = ["栏次", "栏目", "栏", "列次", "列号", "行次", "编号", "序号", "代码"]

  private static func isUnits(_ cells: CellReader) -> Bool {
    var count = 0
    for column in 0..<cells.count where !cells.bytes(column).isEmpty {
      guard cells.bytes(column).count <= 18 else { return false }
      let text = cells.string(column).filter { !"()（）".contains($0) }
      guard units.contains(text) || count == 0 && heads.contains(text) else { return false }
      count += 1
    }
    return count >= 2
  }

  private static let heads: Set<String> = ["单位", "计量单位", "单位:", "单位："]
  private static let units: Set<String> = ["人", "个", "名", "元", "万元", "%", "人次", "岁", "家", "项"]
}

import BianzhiCore

/// Tells printed total rows (合计 总计 小计 …) from rows of data.
struct TotalRow {
  private let columns: [Int]
  private let person: Int
  /// Columns of organs' names in tables of numbers; -1 in others.
  private let unit: Int

  init(_ layout: Layout) {
    // A word for a total may stand in any column in front, up to the one that says whose row it is.
    var leading: [Field] = [.name, .organName, .organCode, .payerName, .payerCode, .body]
    if layout.column(.people) >= 0 { leading += [.quotaKind, .role, .rank, .post] }
    let last = leading.map { layout.column($0) }.max() ?? 0
    person = layout.column(.person)
    let hasPeople = person >= 0 || layout.column(.name) >= 0
    let hasNumbers = layout.column(.people) >= 0 || !layout.forms.isEmpty
    unit = hasNumbers && !hasPeople ? layout.column(.organName) : -1
    columns = Array(Set(Array(0...max(last, 0)) + (person >= 0 ? [person] : []))).sorted()
  }

  private static let words: Set<String> = [
    "合计", "总计", "小计", "共计", "汇总", "本页小计", "本页合计", "累计", "总合计",
    "总人数", "计",
  ]

  /// A row with a word for a total (合计, 市直机关小计, 其中：…) in one of its columns in front, and without an
  /// identity number.
  @inline(__always)
  func matches(_ cells: CellReader) -> Bool {
    if unit >= 0, PartWord.matches(cells.bytes(unit)) { return true }
    for column in columns {
      let bytes = cells.bytes(column)
      if bytes.count == 3, bytes[0] == 0xE8, bytes[1] == 0xAE, bytes[2] == 0xA1,  // 计
        column != person, cells.bytes(person).count < 15
      {
        return true
      }
      guard bytes.count >= 6, bytes.count <= 60 else { continue }
      let end = bytes.count
      let endsAlike: Bool
      switch bytes[end - 1] {
      case 0xA1: endsAlike = bytes[end - 2] == 0xAE && bytes[end - 3] == 0xE8  // 计
      case 0xBB: endsAlike = bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE6  // 总
      case 0x9A: endsAlike = bytes[end - 2] == 0xBC && bytes[end - 3] == 0xEF  // ：
      case 0x3A: endsAlike = bytes[end - 2] == 0xA1 && bytes[end - 3] == 0xAE  // 计:
      default: endsAlike = false
      }
      let isPart = bytes[0] == 0xE5 && bytes[1] == 0x85 && bytes[2] == 0xB6  // 其
      guard endsAlike || isPart || Self.mayBegin(bytes) else { continue }
      if isTotal(bytes), column == person || cells.bytes(person).count < 15 { return true }
    }
    return false
  }

  /// Whether the first character begins a word for a total.
  @inline(__always)
  private static func mayBegin(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let first = UInt32(bytes[0]) << 16 | UInt32(bytes[1]) << 8 | UInt32(bytes[2])
    switch first {
    case 0xE59088, 0xE680BB, 0xE5B08F, 0xE585B1, 0xE7B4AF: return true  // 合 总 小 共 累
    default: return false
    }
  }

  private func isTotal(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self).filter {
      !$0.isWhitespace && $0 != "：" && $0 != ":"
    }
    if text.startsWith("其中") { return true }
    return Self.words.contains(text) || RowWords.isTotal(text)
      || Self.endings.contains { text.endsWith($0) }
  }

  private static let endings = ["合计", "小计", "总计", "共计"]
}

/// Tells printed total rows (合计 总计 小计 …) from rows of data.
struct TotalRow {
  private let columns: [Int]
  private let person: Int

  init(_ layout: Layout) {
    let named = [layout.column(.name), layout.column(.organName), layout.column(.organCode)]
    columns = Array(Set([0] + named.filter { $0 >= 0 })).sorted()
    person = layout.column(.person)
  }

  private static let words: Set<String> = [
    "合计", "总计", "小计", "共计", "汇总", "本页小计", "本页合计", "累计", "总合计",
  ]

  /// A row whose name, organ or first cell is a word for a total, and that has no identity number.
  @inline(__always)
  func matches(_ cells: CellReader) -> Bool {
    for column in columns {
      let bytes = cells.bytes(column)
      guard bytes.count >= 6, bytes.count <= 24, (0xE5...0xE7).contains(bytes[0]) else { continue }
      let start = UInt32(bytes[0]) << 16 | UInt32(bytes[1]) << 8 | UInt32(bytes[2])
      guard Self.starts.contains(start) else { continue }
      if isTotal(bytes), cells.bytes(person).isEmpty { return true }
    }
    return false
  }

  /// The first characters of the words, as bytes.
  private static let starts: [UInt32] = Array(
    Set(words.map { $0.utf8.prefix(3).reduce(0) { $0 << 8 | UInt32($1) } }))

  private func isTotal(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self).filter {
      !$0.isWhitespace && $0 != "：" && $0 != ":"
    }
    return Self.words.contains(text)
  }
}

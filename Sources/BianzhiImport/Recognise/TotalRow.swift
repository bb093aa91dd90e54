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
      guard Self.firstBytes.contains(bytes[1]) else { continue }
      if isTotal(bytes), cells.bytes(person).isEmpty { return true }
    }
    return false
  }

  private static let firstBytes: Set<UInt8> = Set(words.map { Array($0.utf8)[1] })

  private func isTotal(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace && $0 != "：" && $0 != ":" }
    return Self.words.contains(text)
  }
}

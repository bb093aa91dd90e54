import BianzhiCore

/// Knows the header when a printed table repeats it in other words: 身份证号码 where it said 身份证号.
struct RespelledHeader {
  private let kind: TableKind
  private let fields: [Int: Field]
  private let headings: [String]
  /// A column to look at first, and how the words for it begin: nearly every row ends here.
  private let probe: Int
  private let starts: Set<Substring>

  init(_ kind: TableKind, _ layout: Layout) {
    self.kind = kind
    fields = Dictionary(layout.columns.map { ($0.value, $0.key) }) { first, _ in first }
    headings = layout.headings.map(HeaderWord.normal)
    let order: [Field] = [.person, .organCode, .name, .organName, .body]
    let field = order.first { layout.column($0) >= 0 }
    probe = field.map { layout.column($0) } ?? -1
    let words = kind.columns.first { $0.field == field }?.headings ?? []
    let own = probe >= 0 ? layout.heading(probe).split(separator: "/").last.map(String.init) : nil
    starts = Set((words + [own].compactMap { $0 }).map { $0.prefix(1) })
  }

  /// Whether all cells are words for the fields of their columns.
  func matches(_ cells: CellReader) -> Bool {
    let bytes = cells.bytes(probe)
    guard fields.count > 2, bytes.count >= 6, bytes.count <= 60, bytes[0] >= 0xE4,
      starts.contains(
        Substring(
          String(decoding: UnsafeRawBufferPointer(rebasing: bytes.prefix(3)), as: UTF8.self)))
    else { return false }
    var known = 0
    for column in 0..<cells.count where !cells.bytes(column).isEmpty {
      let word = HeaderWord.normal(cells.string(column))
      let isOwn = headings.indices.contains(column) && headings[column] == word
      guard isOwn || fields[column] != nil && kind.match([word])?.field == fields[column] else {
        return false
      }
      known += 1
    }
    return known > 2
  }
}

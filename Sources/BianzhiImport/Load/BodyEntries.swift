import BianzhiCore
import Spreadsheets

/// Takes from the cells of inner bodies what stands beside the name: 工程股 of 2.工程股（3人）, and 股长 of 工程股 股长 as the
/// post, where no other cell tells one.
final class BodyEntries {
  private let body: Int
  private let post: Int
  /// The place of each text seen so far among ``entries``; 0 for one that is a name alone.
  @exclusivity(unchecked) private var texts = ByteTable()
  @exclusivity(unchecked) private var entries: [(name: [UInt8], post: [UInt8])] = [([], [])]
  /// Rows whose cell held more than a name.
  private(set) var rows: [Int] = []

  /// - Returns: nil for a table without a column of inner bodies of people.
  init?(_ found: TableFinder.Found) {
    guard found.kind.traits.contains(.rowsArePeople) else { return nil }
    (body, post) = (found.layout.column(.body), found.layout.column(.post))
    if body < 0 { return nil }
  }

  /// - Returns: the post that stands in the cell of a table without a column of posts; nil where none does.
  func settle(_ row: inout RawRow) -> String? {
    guard row.cells.indices.contains(body), !row.cells[body].range.isEmpty else { return nil }
    let range = row.cells[body].range
    let known: Int = row.bytes.withUnsafeBytes { bytes in
      place(of: UnsafeRawBufferPointer(rebasing: bytes[range]))
    }
    guard known > 0 else { return nil }
    let entry = entries[known]
    rows.append(row.number)
    row.append(entry.name, as: body)
    guard !entry.post.isEmpty else { return nil }
    guard post >= 0 else { return String(decoding: entry.post, as: UTF8.self) }
    let isBlank = !row.cells.indices.contains(post) || row.cells[post].range.isEmpty
    if isBlank { row.append(entry.post, as: post) }
    return nil
  }

  private func place(of cell: UnsafeRawBufferPointer) -> Int {
    if let known = texts.number(of: cell) { return Int(known) }
    let entry = BodyEntry(String(decoding: cell, as: UTF8.self))
    if let entry { entries.append((Array(entry.name.utf8), Array(entry.post.utf8))) }
    let place = entry == nil ? 0 : entries.count - 1
    texts.insert(cell, number: Int64(place))
    return place
  }
}

import BianzhiCore
import Spreadsheets

/// Notes below a list that say something of somebody on it.
extension SheetWalk {
  /// Takes what words between or below the rows say of how many people there are, and of single ones.
  mutating func heed(_ caption: Caption) throws {
    compare(caption)
    try tellNote(caption)
  }

  /// Names the rows of people whom a note says to have left, to be elsewhere or to hold no place: 注：甲一已于2024年5月退休. Nothing
  /// is changed by it.
  private func tellNote(_ caption: Caption) throws {
    let name = table.found.layout.column(.name)
    guard table.found.kind.traits.contains(.rowsArePeople), name >= 0 else { return }
    let notes = caption.texts.map { $0.filter { !$0.isWhitespace } }
      .filter { text in (6...200).contains(text.count) && Self.telling.contains(where: text.holds) }
    // A heading of people names none of them, and every unit of a long list may have one.
    guard !notes.isEmpty, caption.heading.map({ PeopleGroup(heading: $0) == nil }) != false
    else { return }
    let (header, session) = (table.found.headerRows.upperBound, session)
    var (reader, row) = (try table.reader(), RawRow())
    while try reader.read(into: &row) {
      if let span = table.found.columns { row.keep(span, and: table.found.shared) }
      guard row.number > header, row.number != caption.row, !row.isBlank else { continue }
      let called = row.withCells { $0.string(name) }.filter { !$0.isWhitespace }
      let filled = row.withCells { cells in cells.firstFilled.map { cells.filled(from: $0) } ?? 0 }
      guard filled > 1, (2...5).contains(called.count),
        let note = notes.first(where: { $0.holds(called) })
      else { continue }
      session.sheet.issues.add(Issue(.toldBelow), row: row.number, words: "\(called)：\(note)")
    }
  }

  private static let telling = [
    "退休", "调出", "调离", "调走", "调往", "辞职", "离职", "去世", "病故", "开除", "借调", "借出", "借入", "抽调", "编外", "占编",
  ]
}

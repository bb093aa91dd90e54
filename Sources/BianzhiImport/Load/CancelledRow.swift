import BianzhiCore
import Foundation

/// What a row of a register says of itself: that it was cancelled, withdrawn or entered by mistake, or that it may have been.
///
/// Its note is kept with ``mark`` before it, in whatever column the row says so: a check, a list of free places and a
/// history take such a row for none.
struct CancelledRow {
  /// How the note of a cancelled row begins in the ledger.
  static let mark = "已取消"

  private let session: ImportSession
  /// The columns that no field reads, which may tell the row's standing.
  private let unread: [Int]
  private let reason: Int

  init(_ session: ImportSession) {
    let layout = session.sheet.layout
    self.session = session
    let parts = layout.dates.flatMap { [$0.year, $0.month, $0.day] }
    let read = Set(layout.columns.values).union(layout.forms.map(\.index)).union(parts)
    unread = layout.headings.indices.filter { !read.contains($0) }
    reason = layout.column(.reason)
  }

  /// The note to be kept of a row; a row that may be cancelled is told of and stands.
  func note(_ note: CellValue, _ row: CellReader, line: Int) -> CellValue {
    let own: String? = if case .text(let text) = note { text } else { nil }
    let reasonText = reason < 0 ? "" : row.string(reason)
    var doubtful: Int?
    for (text, column) in [(own ?? "", session.sheet.layout.column(.note)), (reasonText, reason)] {
      switch Self.reading(text) {
      case .cancelled:
        session.warn(.cancelledRow, column, line: line)
        return .text(Self.marked(own, because: column == reason ? reasonText : nil))
      case .doubtful: doubtful = doubtful ?? column
      case .stands: break
      }
    }
    var tellsStanding = false
    for column in unread {
      let (heading, text) = (session.sheet.layout.heading(column), row.string(column))
      switch Self.reading(text, below: heading) {
      case .cancelled:
        session.warn(.cancelledRow, column, line: line)
        return .text(Self.marked(own, because: "\(heading)：\(text)"))
      case .doubtful: doubtful = doubtful ?? column
      case .stands: tellsStanding = tellsStanding || !text.isEmpty && Self.isStanding(heading)
      }
    }
    if let doubtful { session.warn(.mayBeCancelled, doubtful, line: line) }
    // What an earlier table said of its standing holds no more.
    return note == .untold && tellsStanding ? .null : note
  }

  private static func marked(_ note: String?, because: String?) -> String {
    if let note, note.hasPrefix(mark) { return note }
    let parts = [because, note].compactMap(\.self).filter { !$0.isEmpty }
    return "\(mark)（\(parts.joined(separator: "；"))）"
  }

  enum Reading { case stands, doubtful, cancelled }

  /// - Parameter heading: of a column that no field reads; empty for a note.
  static func reading(_ text: String, below heading: String = "") -> Reading {
    let bare = text.compatibilityForm.filter { !$0.isWhitespace }
    if bare.isEmpty { return .stands }
    switch YesNo.words.code(for: bare) {
    case YesNo.yes.rawValue where heading.contains(asked): return .cancelled
    case YesNo.no.rawValue where heading.contains(inForce): return .cancelled
    case .some: return .stands
    case nil: break
    }
    let clauses = bare.split { "，,；;。、（）()【】[]：:".contains($0) }
    if clauses.contains(where: { $0.contains(whole) }) { return .cancelled }
    return bare.contains(part) && !bare.contains(other) ? .doubtful : .stands
  }

  private static func isStanding(_ heading: String) -> Bool {
    heading.contains("状态") || heading.contains(asked) || heading.contains(inForce)
  }

  nonisolated(unsafe) private static let asked: Regex<Substring> = /取消|撤回|作废|撤销|无效/
  nonisolated(unsafe) private static let inForce: Regex<Substring> = /有效|生效|是否执行/
  nonisolated(unsafe) private static let part: Regex<Substring> =
    /取消|撤回|作废|撤销|未执行|未实施|误报|误录|误登/
  /// What such words say of something else.
  nonisolated(unsafe) private static let other: Regex<Substring> =
    /(?:机构|单位|编制|岗位|职务|科室|部门)[已被]?(?:撤销|取消)|(?:撤销|取消)[该原本]?(?:机构|单位|编制|岗位|职务|科室|部门|处分|资格)|[未不](?:取消|撤回|作废|撤销)/
  /// A clause that says it of the row; 撤销 alone may be the unit's end.
  nonisolated(unsafe) private static let whole: Regex<Substring> =
    /^[0-9年月日.\/-]*(?:(?:于|该|此|本|本条|此条|该条|本人|后|又|现|因故|手续|申请|调动|调出|调入|出编|入编|减员|增员|变动|借调|借用|计划|办理|登记|记录|业务|事项|已|已经)*(?:取消|撤回|作废|废止|未执行|未实施|误报|误录|误登|误填|无效|不作数)|(?:本条|此条|该条|调动|调出|调入|出编|入编|减员|增员|变动|借调|申请|登记|记录|手续|计划)+(?:已|已经)?撤销)(?:了|处理|办理|调动|调出|调入|出编|入编|减员|增员|变动|借调|借用|申请|计划|手续|登记|记录|本条|此条)*$/
}

/// Reads rows that may say that they were cancelled: see ``CancelledRow``.
struct CancellableReader<Reader: EntryReader>: EntryReader {
  private var reader: Reader
  private let cancelled: CancelledRow
  /// The place of the note among an entry's values.
  private let note: Int

  init(_ reader: Reader, _ session: ImportSession, note: Int) {
    (self.reader, self.note) = (reader, note)
    cancelled = CancelledRow(session)
  }

  var keepsBack: Bool { reader.keepsBack }
  mutating func finish() throws { try reader.finish() }

  mutating func read(_ row: CellReader, line: Int) throws -> [Entry] {
    let entries = try reader.read(row, line: line)
    guard let first = entries.first else { return entries }
    let told = cancelled.note(first.values[note], row, line: line)
    guard told != first.values[note] else { return entries }
    return entries.map { entry in
      var (values, blanks) = (entry.values, entry.blanks)
      values[note] = told
      blanks[note] = nil
      return Entry(
        table: entry.table, values: values, side: entry.side, blanks: blanks,
        factsOf: entry.factsOf)
    }
  }
}

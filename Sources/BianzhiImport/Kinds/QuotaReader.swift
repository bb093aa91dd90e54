import BianzhiCore

/// Rows of approved staffing quotas.
struct QuotaReader: EntryReader {
  let session: ImportSession
  private var cells: ApprovalCells
  private let code, name, kind, covers: Int

  init(_ session: ImportSession) {
    self.session = session
    cells = ApprovalCells(session)
    code = session.sheet.layout.column(.organCode)
    name = session.sheet.layout.column(.organName)
    kind = session.sheet.layout.column(.quotaKind)
    covers = session.sheet.layout.column(.covers)
  }

  mutating func read(_ row: CellReader, line: Int) throws -> [Entry] {
    let organ = try session.organ(row, code: code, name: name, line: line)
    try session.warnIfUnknown(organ, code: code, name: name, line: line)
    guard let kind = session.word(row, kind, QuotaKind.words, line: line) else {
      throw Issue(.missing, session.sheet.layout.heading(self.kind))
    }
    let approval = try cells.read(row, line: line)
    let members = try coveredOrgans(row)
    let values: [CellValue] = [
      .integer(organ), .text(kind), approval.document, .integer(approval.since),
    ]
    let side: Set<[CellValue]>? =
      row.bytes(covers).isEmpty ? nil : Set(members.map { [.integer($0)] })
    let blanks = approval.blankDocument.map { [2: $0] } ?? [:]
    return [Entry(values: values + approval.content, side: side, blanks: blanks)]
  }

  private func coveredOrgans(_ row: CellReader) throws -> Set<Int64> {
    guard let text = session.text(row, covers) else { return [] }
    var members: Set<Int64> = []
    for part in text.split(whereSeparator: { "、，,;； ".contains($0) }) {
      let isCode = part.utf8.allSatisfy { $0 < 0x80 }
      let key =
        isCode
        ? try session.organs.key(code: String(part)) : try session.organs.key(name: String(part))
      guard let key else { throw Issue(.organNameTwice, session.sheet.layout.heading(covers)) }
      members.insert(key)
    }
    return members
  }
}

import BianzhiCore
import GRDB

/// Rows of approved staffing quotas.
struct QuotaReader: EntryReader {
  let session: ImportSession
  let store: EntryStore
  private var cells: ApprovalCells
  private let code, name, kind, covers: Int

  init(session: ImportSession, store: EntryStore) {
    (self.session, self.store) = (session, store)
    cells = ApprovalCells(session)
    code = session.layout.column(.organCode)
    name = session.layout.column(.organName)
    kind = session.layout.column(.quotaKind)
    covers = session.layout.column(.covers)
  }

  mutating func read(_ row: CellReader, line: Int) throws -> EntryOutcome {
    let organ = try session.organ(row, code: code, name: name, line: line)
    try session.warnIfUnknown(organ, code: code, name: name, line: line)
    guard let kind = session.word(row, kind, QuotaKind.words, line: line) else {
      throw Issue(.missing, session.layout.heading(self.kind))
    }
    let approval = try cells.read(row)
    let members = try coveredOrgans(row)
    let values: [CellValue] = [
      .integer(organ), .text(kind), .text(approval.document), .integer(approval.since),
      CellValue(approval.total), CellValue(approval.change), CellValue(approval.number?.year),
      CellValue(approval.number?.number),
    ]
    let database = session.database
    let added: ((Int64) throws -> Void)? =
      members.isEmpty
      ? nil
      : { quota in
        for member in members.sorted() {
          try database.execute(
            sql: "INSERT INTO quota_cover VALUES (?, ?)", arguments: [quota, member])
        }
      }
    return try store.store(
      values, file: session.file, line: line,
      extraIsSame: { stored in
        let known = try Int64.fetchAll(
          database, sql: "SELECT organ FROM quota_cover WHERE quota = ?", arguments: [stored])
        return Set(known) == members
      }, added: added)
  }

  private func coveredOrgans(_ row: CellReader) throws -> Set<Int64> {
    guard let text = session.text(row, covers) else { return [] }
    var members: Set<Int64> = []
    for part in text.split(whereSeparator: { "、，,;； ".contains($0) }) {
      let isCode = part.utf8.allSatisfy { $0 < 0x80 }
      let key =
        isCode
        ? try session.organs.key(code: String(part)) : try session.organs.key(name: String(part))
      guard let key else { throw Issue(.organNameTwice, session.layout.heading(covers)) }
      members.insert(key)
    }
    return members
  }
}

import BianzhiCore

/// Rows of approved staffing quotas.
struct QuotaReader: EntryReader {
  let session: ImportSession
  private var cells: ApprovalCells
  private let code, name, kind, covers, givenBy, takenBy: Int
  private var transfers = QuotaTransfers()

  init(_ session: ImportSession) {
    self.session = session
    cells = ApprovalCells(session)
    code = session.sheet.layout.column(.organCode)
    name = session.sheet.layout.column(.organName)
    kind = session.sheet.layout.column(.quotaKind)
    covers = session.sheet.layout.column(.covers)
    givenBy = session.sheet.layout.column(.givenBy)
    takenBy = session.sheet.layout.column(.takenBy)
  }

  private var isOfTransfers: Bool { givenBy >= 0 || takenBy >= 0 }
  var keepsBack: Bool { isOfTransfers }

  mutating func read(_ row: CellReader, line: Int) throws -> [Entry] {
    if isOfTransfers {
      for moved in try transfer(row, line: line) { transfers.add(moved) }
      return []
    }
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

  /// What the row moves from one unit to another; the column for the unit itself stands for the side that has none of
  /// its own, and a blank side gives or takes nothing.
  private mutating func transfer(_ row: CellReader, line: Int) throws -> [QuotaTransfers.Line] {
    let own = code >= 0 || name >= 0
    let giver = try side(row, givenBy, isOwn: own && givenBy < 0, line: line)
    let taker = try side(row, takenBy, isOwn: own && takenBy < 0, line: line)
    guard giver != nil || taker != nil else {
      throw Issue(.noOrgan, session.sheet.layout.heading(takenBy >= 0 ? takenBy : givenBy))
    }
    let approval = try cells.read(row, line: line)
    return try moved(row, approval.moved, line: line).map { kind, people in
      QuotaTransfers.Line(
        line: line, giver: giver, taker: taker, people: people,
        key: [.text(kind), approval.document, .integer(approval.since)],
        rest: Array(approval.content.dropFirst(2)),
        blanks: approval.blankDocument.map { [2: $0] } ?? [:])
    }
  }

  /// The kinds that change hands, and of each how many: one kind a row, or each in a column of its own.
  private func moved(
    _ row: CellReader, _ number: Int?, line: Int
  ) throws -> [(kind: String, people: Int)] {
    let layout = session.sheet.layout
    guard kind < 0, layout.hasKindsAcross else {
      guard let kind = session.word(row, kind, QuotaKind.words, line: line) else {
        throw Issue(.missing, layout.heading(self.kind))
      }
      guard let number else {
        throw Issue(.notACount, layout.heading(layout.column(.people)))
      }
      return [(kind, number)]
    }
    let found = try layout.forms.compactMap { column -> (kind: String, people: Int)? in
      guard case .quota(let kind) = column.heading.part else { return nil }
      switch CountReading.read(row.bytes(column.index)) {
      case .blank, .value(0): return nil
      case .value(let people) where people > 0: return (kind, people)
      default:
        throw Issue(.ofCount(row.bytes(column.index)), layout.heading(column.index))
      }
    }
    guard !found.isEmpty else { throw Issue(.noNumbers) }
    return found
  }

  private func side(
    _ row: CellReader, _ column: Int, isOwn: Bool, line: Int
  ) throws -> Int64? {
    if column < 0, !isOwn || CellReader.isBlankMark(row.bytes(max(code, name))) { return nil }
    if column >= 0, CellReader.isBlankMark(row.bytes(column)) { return nil }
    let (code, name) = column < 0 ? (self.code, self.name) : (-1, column)
    let organ = try session.organ(row, code: code, name: name, line: line)
    try session.warnIfUnknown(organ, code: code, name: name, line: line)
    return organ
  }

  /// Stores the transfers, of which several rows may be parts of one change.
  mutating func finish() throws {
    for (line, entries) in transfers.entries() { try session.store(entries, line: line) }
    transfers = QuotaTransfers()
    try session.flush()
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

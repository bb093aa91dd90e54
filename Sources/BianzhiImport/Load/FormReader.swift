import BianzhiCore

/// Rows of a wide form: each approved number becomes a quota or post entry, each actual one a stated
/// number of the data day.
struct FormReader: EntryReader {
  let session: ImportSession
  private var documents: DocumentColumns
  private let code, name, effective, mark: Int
  /// Columns of leaders' posts without a role.
  private let leaderColumns: [FormColumn]
  /// The kinds of quota that columns approve, apart from the total and the rest.
  private let approvedKinds: Set<String>
  /// The column that approves 员额.
  let headcount: Int?

  init(_ session: ImportSession) {
    self.session = session
    let layout = session.sheet.layout
    documents = DocumentColumns(session, layout.column(.document))
    code = layout.column(.organCode)
    name = layout.column(.organName)
    effective = layout.column(.effective)
    mark = layout.column(.unitMark)
    (leaderColumns, headcount) = (layout.leaders, layout.headcount)
    approvedKinds = Set(
      layout.forms.compactMap { column -> String? in
        guard column.heading.measure == .approved, case .quota(let kind) = column.heading.part,
          !QuotaKind.isOfAnyKind(kind)
        else { return nil }
        return kind
      })
  }

  mutating func read(_ row: CellReader, line: Int) throws -> [Entry] {
    // The numbers of an inner body or a group are not an organ's.
    if let mark = UnitMark(session.text(row, mark)), mark != .unit { return [] }
    if isOfBody(row) { return [] }
    let organ = try session.organ(row, code: code, name: name, line: line)
    try session.warnIfUnknown(organ, code: code, name: name, line: line)
    try refuseKindsOfRemark(row)
    let leaders = leaderColumns.map { column in
      (column, LeaderNumber(row.bytes(column.index)))
    }
    for (column, number) in leaders where number.isTogether {
      session.warn(.rolesTogether, column.index, line: line)
    }
    for (column, number) in leaders where number == .unsaid {
      session.warn(.rolesUnsaid, column.index, line: line)
    }
    let numbers =
      try session.sheet.layout.forms.compactMap { try number($0, row, line: line) }
      + leaders.flatMap { $0.1.posts(of: $0.0.heading) }
      + session.sheet.layout.forms.flatMap { written($0, row) }
    guard !numbers.isEmpty || leaders.contains(where: { $0.1 == .unsaid }) else {
      throw Issue(.noNumbers)
    }
    let day = try session.dataDay(row)
    let since = try session.approvalDay(row, effective) ?? session.sheet.approvedBy ?? day
    let shared = StatedEntries.Row(
      organ: organ, day: day, since: since, document: documents.read(row))
    return Self.addingCeilings(numbers).compactMap {
      StatedEntries.entry($0.heading, $0.people, shared)
    }
  }

  /// Whether the row is that of an inner body, or tells no number of its unit.
  private func isOfBody(_ row: CellReader) -> Bool {
    let layout = session.sheet.layout
    guard layout.hasOtherRows else { return false }
    let category = session.text(row, layout.column(.category)).flatMap {
      OrganCategory(recorded: $0)
    }
    return category == .innerBody
      || layout.forms.allSatisfy { CellReader.isBlankMark(row.bytes($0.index)) }
  }

  /// Numbers that stand for something of their own: no sums or grades.
  private func number(
    _ column: FormColumn, _ row: CellReader, line: Int
  ) throws -> (heading: FormHeading, people: Int)? {
    switch column.heading.part {
    case .quota, .post, .team: break
    case .sum where column.isOfPlaces: return try total(column, row)
    case .control: return try controlled(column, row)
    case .leaders, .uncounted, .grades, .sum: return nil
    }
    let isChange = column.heading.measure == .change
    // Without a document and its day nobody knows from when a change holds.
    let layout = session.sheet.layout
    if isChange, effective < 0 || layout.column(.document) < 0 { return nil }
    switch column.count(row) {
    case .blank: return nil
    case .value(let value) where isChange: return value == 0 ? nil : (column.heading, value)
    case .value(let value) where value >= 0:
      if column.leavesOutHeadcount { return beside(column, value, row) }
      if column.heading.part == .quota(QuotaKind.rest) {
        return try rest(of: column, value, row, line: line)
      }
      if let kind = column.kindColumn, CellReader.isBlankMark(row.bytes(kind)) {
        return (FormHeading(part: .quota(QuotaKind.total), measure: .actual), value)
      }
      return (column.heading, value - (try parts(of: column, value, row, line: line)))
    case .value where column.heading.measure.isBalance: return nil
    case .unreadable where !written(column, row).isEmpty: return nil
    default:
      throw Issue(.ofCount(row.bytes(column.index)), session.sheet.layout.heading(column.index))
    }
  }
}

extension FormReader {
  /// Refuses numbers beside which a remark tells places of a kind that has no column (含工勤编制1名): whether they hold them is not
  /// told.
  private func refuseKindsOfRemark(_ row: CellReader) throws {
    let layout = session.sheet.layout
    let note = layout.column(.note)
    guard note >= 0, !CellReader.isBlankMark(row.bytes(note)),
      let told = WrittenQuotas(remark: row.string(note))
    else { return }
    guard !approvedKinds.isEmpty, !approvedKinds.isSuperset(of: told.people.keys) else { return }
    throw Issue(.countHoldsOthers, layout.heading(note))
  }

  /// What the columns behind one say of its number: 行政编制 5，其中：政法专项编制 2 are 3 and 2.
  func parts(
    of column: FormColumn, _ whole: Int, _ row: CellReader, line: Int
  ) throws -> Int {
    let parts = session.sheet.layout.forms.filter { $0.partOf == column.index }
    guard !parts.isEmpty else { return 0 }
    let sum = parts.reduce(0) { sum, part in
      guard case .value(let value) = CountReading.read(row.bytes(part.index)) else { return sum }
      return sum + max(0, value)
    }
    guard sum <= whole else {
      throw Issue(.partsExceed, session.sheet.layout.heading(column.index))
    }
    let isRest = column.heading.part == .quota(QuotaKind.rest)
    if sum > 0 { session.warn(isRest ? .restApart : .partsApart, column.index, line: line) }
    return sum
  }
}

extension ImportSession {
  /// The day a row's approval holds from; nil where the row has none.
  func approvalDay(_ row: CellReader, _ column: Int) throws -> Int32? {
    let bytes = row.bytes(column)
    guard !CellReader.isBlankMark(bytes) else { return nil }
    guard case .date(let stored) = RecordedDate.read(bytes) else {
      throw Issue(.ofDay(bytes), sheet.layout.heading(column))
    }
    return stored
  }
}

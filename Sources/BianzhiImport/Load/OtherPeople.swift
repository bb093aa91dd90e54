import BianzhiCore

/// Tells rows of people who are not, or may not be, in post and within the establishment.
struct OtherPeople {
  private let columns: [(column: Int, field: Field)]
  /// By column: what each text seen so far says, and whether it is of a programme.
  private var known: [[String: Bool]]
  private var programmes: [[String: Bool]]

  init(_ layout: Layout) {
    let fields: [Field] = [.quotaKind, .state, .onQuota, .personType, .leavingReason, .note]
    let more = layout.sorts.filter { $0 != layout.column(.personType) }
    columns =
      fields.map { (layout.column($0), $0) }.filter { $0.column >= 0 }
      + more.map { ($0, .personType) }
    known = columns.map { _ in [:] }
    programmes = known
  }

  /// Whether a cell says that its person is of a programme: 三支一扶.
  mutating func holdsProgramme(_ row: CellReader) -> Bool {
    for place in columns.indices where !row.bytes(columns[place].column).isEmpty {
      let text = row.string(columns[place].column)
      let isMeant = programmes[place][text] ?? ProgrammePeople.areMeant(by: text)
      programmes[place][text] = isMeant
      if isMeant { return true }
    }
    return false
  }

  mutating func holds(_ row: CellReader) -> Bool {
    for place in columns.indices {
      let (column, field) = columns[place]
      guard !row.bytes(column).isEmpty else { continue }
      let text = row.string(column)
      let isOther = known[place][text] ?? Self.isOther(text, field)
      known[place][text] = isOther
      if isOther { return true }
    }
    return false
  }

  private static func isOther(_ text: String, _ field: Field) -> Bool {
    switch field {
    case .quotaKind: QuotaKind(recorded: text) == .offQuota
    case .state:
      PersonState(rawValue: WordReading(of: text, in: "state").code) != .inPost
    case .leavingReason: true
    case .onQuota: YesNo(recorded: text) != .yes
    default: if case .nothing = NoteState(text) { false } else { true }
    }
  }
}

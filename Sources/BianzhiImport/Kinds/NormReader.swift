import BianzhiCore

/// Rows of norms of leader posts: the place has a name that stands for it.
struct NormReader: EntryReader {
  private let session: ImportSession
  private let cells: PlainReader

  init(_ session: ImportSession) {
    self.session = session
    cells = PlainReader(
      session,
      [
        .text(.scope, .needed), .word(.category, OrganCategory.words, .orEmpty),
        .word(.tier, OrganTier.words, .orEmpty), .text(.document, .needed), .day(.since, .orZero),
        .count(.placesFrom, .orZero), .count(.placesTo), .text(.region, .needed), .text(.covers),
        .count(.mostPrincipals), .count(.mostDeputies), .count(.mostLeaders), .day(.until),
        .text(.note),
      ])
  }

  private static let content: [Field] = [
    .placesTo, .region, .covers, .mostPrincipals, .mostDeputies, .mostLeaders, .until, .note,
  ]
  private static let numbers: [Field] = [.mostLeaders, .mostPrincipals, .mostDeputies]

  mutating func read(_ row: CellReader, line: Int) throws -> [Entry] {
    let layout = session.sheet.layout
    let since = layout.column(.since)
    if case .unreadable = RecordedDate.read(row.bytes(since)) {
      throw Issue(.ofDay(row.bytes(since)), layout.heading(since))
    }
    var values = try cells.values(row, line: line)
    guard case .text(let word) = values[0], case .text(let region) = values[7] else { return [] }
    guard let scope = NormScope(recorded: word) else {
      throw Issue(.notANormScope, layout.heading(layout.column(.scope)))
    }
    values[0] = .text(scope.plain.rawValue)
    if let category = scope.category {
      let told = CellValue.text(category.rawValue)
      guard values[1] == .text("") || values[1] == told else {
        throw Issue(.normCategory, layout.heading(layout.column(.category)))
      }
      values[1] = told
    }
    if case .integer(let least) = values[5], case .integer(let most) = values[6], most < least {
      throw Issue(.bandReversed, layout.heading(layout.column(.placesTo)))
    }
    if ![values[9], values[10], values[11]].contains(where: \.isNumber) {
      let columns = Self.numbers.map(layout.column)
      throw Issue(.missing, layout.heading(columns.first { $0 >= 0 } ?? -1))
    }
    let place = try session.organs.key(table: "\(region)（职数标准）", isNeeded: true) ?? 0
    let all = [.integer(place)] + values
    let columns = [-1, -1, -1, -1, -1, -1, -1] + Self.content.map(layout.column)
    return [Entry(values: all, blanks: session.blanks(all, columns: columns))]
  }
}

extension CellValue {
  fileprivate var isNumber: Bool { if case .integer = self { true } else { false } }
}

import BianzhiCore

/// What a table is that tells two units of each person, the one before and the one now: 调出单位 and 调入单位, 原单位 and 现单位.
enum UnitMoves: Hashable {
  /// A list of people who went from the one to the other.
  case moves
  /// A roster that tells besides where its people came from.
  case roster
  /// Nothing tells which of both.
  case unclear

  /// - Returns: nil for a table that does not tell two units.
  init?(_ block: HeaderBlock, in head: SheetHead, _ place: SheetPlace) {
    let words = Set(block.paths.compactMap(\.last))
    let takers = words.intersection(Self.takers)
    guard !takers.isEmpty, !words.isDisjoint(with: Self.givers) else { return nil }
    guard takers.isSubset(of: Self.present) else {
      self = .moves
      return
    }
    let texts = head.captions(above: block.rows) + [place.sheet ?? "", place.file]
    if !words.isDisjoint(with: Self.days) || texts.contains(where: Self.saysMoved) {
      self = .moves
      return
    }
    let isRoster =
      words.contains {
        TableKind.roster.fields[$0].map { Self.ofRosters.contains($0.field) } ?? false
      }
      || texts.contains { text in Self.rosters.contains(where: text.holds) }
    self = isRoster ? .roster : .unclear
  }

  private static func saysMoved(_ text: String) -> Bool { titles.contains(where: text.holds) }

  /// What only rosters tell of people.
  private static let ofRosters: Set<Field> = [.state, .isLeader, .onQuota, .body]
  private static let titles = [
    "调动", "转任", "人员交流", "干部交流", "交流任职", "人员流动", "轮岗", "调任", "人员调整", "干部调整", "异动", "转隶",
  ]
  private static let rosters = ["花名册", "名册", "在编", "实有", "实名制", "基本情况"]

  private static let givers = words(of: .givenBy)
  private static let takers = words(of: .takenBy)
  private static let present = Set(Column.presentUnits.map(HeaderWord.normal))

  /// Days of a move; those of rosters (调入时间) and bare words (时间) say nothing.
  private static let days: Set<String> = {
    let column = TableKind.movements.column(.movedOn)
    let words = (column?.headings ?? []).filter { column?.weak.contains($0) != true }
    return Set(words.map(HeaderWord.normal))
  }()

  private static func words(of field: Field) -> Set<String> {
    Set((TableKind.movements.column(field)?.headings ?? []).map(HeaderWord.normal))
  }
}

extension Candidate {
  /// Whether it may as well be a list of people who moved as a roster, and nothing tells which.
  func mayBeMoves(in head: SheetHead, at place: SheetPlace) -> Bool {
    mayListMoves && UnitMoves(block, in: head, place) == .unclear
  }

  /// Whether its kind is a roster or a register of who came and went.
  var mayListMoves: Bool { kind.mayListMoves }
}

extension TableKind {
  /// Whether it is the roster or the register of who came and went.
  var mayListMoves: Bool {
    guard traits.contains(.rowsArePeople) else { return false }
    if case .roster = storage { return true }
    return column(.takenBy) != nil
  }
}

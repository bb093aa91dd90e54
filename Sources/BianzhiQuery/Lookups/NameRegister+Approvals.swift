import BianzhiCore
import GRDB

extension NameRegister {
  /// What the ledger says of a name, or what approvals say where the ledger has nothing like it.
  static func likelier(
    _ known: NameMatch, than approved: NameMatch, of key: Int64
  ) -> NameMatch {
    guard case .none(let proposals) = known, approved.key != key else { return known }
    if let meant = approved.key {
      // It was stored before the approvals came, so that a person must join the two.
      return .none(
        proposals: [NameProposal(key: meant, name: "", score: 100, reason: .sameName)])
    }
    guard case .none(let others) = approved else { return approved }
    let best = (proposals + others.filter { $0.key != key })
      .sorted(by: { ($1.score, $0.name) < ($0.score, $1.name) })
    return .none(proposals: best)
  }

  /// Rows of the newest roster, else pay list, under a name; nil where there is none.
  func people(under name: Int64) throws -> Int? {
    for (list, organ, day, rows) in [
      ("roster_list", "organ", "day", "staff_row"), ("pay_list", "payer", "month", "pay_row"),
    ] {
      let people = try Int.fetchOne(
        database,
        sql: """
          SELECT (SELECT count(*) FROM \(rows) s
            WHERE s.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215 AND s.ended IS NULL)
          FROM \(list) l WHERE l.\(organ) = ? AND l.ended IS NULL ORDER BY l.\(day) DESC LIMIT 1
          """, arguments: [name])
      if let people { return people }
    }
    return nil
  }

  /// The names in rows of their own below which rows were refused, as far as they mean no unit yet.
  func refusedHeadings() throws -> [WrittenName] {
    let titles = try OrganTitles(database)
    let pending = Set(
      try OrganReference.pendingNames(in: database).map { OrganName.folded($0.name) })
    let sections = try RefusedHeadings.sections(in: database)
    return try RefusedHeadings.names(in: database).compactMap { heading in
      let text = OrganName.folded(heading.name)
      guard !pending.contains(text), !sections.contains(text) else { return nil }
      let match = Self.likelier(
        organs.match(heading.name), than: approved.match(heading.name), of: 0)
      guard match.key == nil else { return nil }
      let likeness = LikenessNote(match) { titles.distinct($0) }
      let isRejected = decisions(.organ, heading.name).contains { $0.rejects(likeness) }
      return WrittenName(
        type: .organ, organ: nil, organCode: "", organName: "", written: heading.name,
        people: heading.rows, match: match, meant: nil, likeness: likeness,
        isAccepted: isRejected ? false : nil, isHeading: true)
    }
  }

  /// The names above rows of which somebody said that they head sections.
  func sections() throws -> [WrittenName] {
    try String.fetchAll(
      database,
      sql: "SELECT written FROM name_decision WHERE type = 'organ' AND meant = ? AND accepted = 1",
      arguments: [UnitWord.itself]
    ).map { written in
      WrittenName(
        type: .organ, organ: nil, organCode: "", organName: "", written: written, people: nil,
        match: .accepted(0), meant: UnitWord.sectionWording.zh, likeness: nil, isAccepted: true,
        isHeading: true)
    }
  }
}

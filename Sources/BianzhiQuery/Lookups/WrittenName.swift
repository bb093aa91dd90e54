package import BianzhiCore
import GRDB

/// A name as tables write it, and what it means in the ledger.
package struct WrittenName: Sendable {
  package let type: NameTarget.Named
  /// Of an inner body: whose it is. Of an organ: the one it means; nil while that is open.
  package let organ: Int64?
  package let organCode: String
  package let organName: String
  package let written: String
  /// Counted people of an inner body; rows of the newest roster, else pay list, under an organ's name.
  package let people: Int?
  package let match: NameMatch
  /// The name it means.
  package let meant: String?
  /// What it is like, while its meaning is open.
  package let likeness: LikenessNote?
  /// Whether a person accepted a meaning, or rejected one; nil where nobody decided.
  package let isAccepted: Bool?
  /// It stands above rows and may head a section of the unit above; these rows were refused.
  package var isHeading = false
}

extension Ledger {
  /// The written names that the ledger does not have: of organs, and of the inner bodies on the newest
  /// rosters and lists of organs that have approved ones.
  ///
  /// - Parameter includesMatched: with those that rules or decisions matched.
  package func writtenNames(includesMatched: Bool) throws -> [WrittenName] {
    try reading { database in
      let register = try NameRegister(database)
      let organs =
        try register.pendingOrgans() + register.refusedHeadings() + register.besideCodes()
        + (includesMatched ? try register.matchedOrgans() + register.sections() : [])
      let bodies = try register.bodies().filter {
        $0.meant == nil || includesMatched && $0.match.code != NameMatch.exact(0).code
      }
      return Self.sorted(organs) + Self.sorted(bodies)
    }
  }

  private static func sorted(_ names: [WrittenName]) -> [WrittenName] {
    names.sorted { ($0.organCode, $0.written) < ($1.organCode, $1.written) }
  }
}

/// The names of one ledger, as tables write them and as it has them.
struct NameRegister {
  let database: Database
  let setting: CheckSetting?
  let organs: NameMatcher
  /// The units that approvals name and no organ ledger does.
  let approved: NameMatcher
  private let decisions: [Key: [Decision]]

  /// What decisions are about: a text in any width and with any blanks.
  private struct Key: Hashable {
    let type: NameTarget.Named
    let owner: Int64
    let text: String
  }

  struct Decision: Hashable {
    let written, meant: String
    let isAccepted: Bool
    /// Whether a name that is like these stays rejected; "none of them" was said of names that were like none.
    func rejects(_ likeness: LikenessNote?) -> Bool {
      !isAccepted && meant != UnitWord.itself && (!meant.isEmpty || likeness == nil)
    }
  }

  init(_ database: Database) throws {
    self.database = database
    do {
      setting = try Check.setting(database, CheckOptions())
    } catch RuleError.noData {
      setting = nil
    }
    organs = try LedgerNameBook.organs(in: database, on: setting?.asOf)
    approved = NameMatcher(try LedgerNameBook.approvedNames(in: database))
    var decisions: [Key: [Decision]] = [:]
    let rows = try Row.fetchAll(
      database, sql: "SELECT type, organ, written, meant, accepted FROM name_decision ORDER BY 3, 4"
    )
    for row in rows {
      let type = try NameTarget.Named(
        stored: row["type"], at: StoredPlace("name_decision", "type", row: row["written"] as String)
      )
      let key = Key(type: type, owner: row["organ"], text: OrganName.folded(row["written"]))
      decisions[key, default: []].append(
        Decision(written: row["written"], meant: row["meant"], isAccepted: row["accepted"]))
    }
    self.decisions = decisions
  }

  func decisions(_ type: NameTarget.Named, of owner: Int64 = 0, _ written: String) -> [Decision] {
    decisions[Key(type: type, owner: owner, text: OrganName.folded(written))] ?? []
  }

  /// The organs whose bodies written so somebody decided on.
  func owners(ofBody written: String) -> [Int64] {
    let text = OrganName.folded(written)
    return decisions.keys.filter { $0.type == .body && $0.text == text }.map(\.owner)
  }

  /// A name of an organ that no organ of the ledger bears, nor without a ledger an approval.
  func pendingOrgans() throws -> [WrittenName] {
    let titles = try OrganTitles(database)
    let hasLedger = !titles.all.isEmpty
    let asked = try LedgerNameBook.approvedNames(in: database).asked()
    return try OrganReference.pendingNames(in: database).compactMap { name in
      let meant = asked[name.key].map { keys in
        keys.count == 1 ? NameMatch.short(keys[0]) : NameMatch.ambiguous(keys)
      }
      let other = meant ?? approved.match(name.name)
      if !hasLedger, other.key == name.key { return nil }
      let match = Self.likelier(organs.match(name.name), than: other, of: name.key)
      // One that is matched has a list of the same day as the organ.
      let likeness = LikenessNote(match) { titles.distinct($0) }
      let isRejected = decisions(.organ, name.name).contains { $0.rejects(likeness) }
      return WrittenName(
        type: .organ, organ: nil, organCode: "", organName: "", written: name.name,
        people: try people(under: name.key), match: match,
        meant: match.key.map(titles.distinct), likeness: likeness,
        isAccepted: isRejected ? false : nil)
    }
  }

  /// Names of organs on the newest rosters, and decided ones, that are not the ledger's but mean it.
  func matchedOrgans() throws -> [WrittenName] {
    let titles = try OrganTitles(database)
    var names: [WrittenName] = []
    var seen: Set<String> = []
    let rows = try RawStatement(
      database,
      """
      SELECT r.organ, t.text, count(*)
      FROM (SELECT id, organ, max(day) FROM roster_list WHERE ended IS NULL GROUP BY organ) r
      CROSS JOIN staff_row s ON s.id BETWEEN r.id << 24 AND (r.id << 24) + 16777215
      JOIN term t ON t.id = s.organ_name
      WHERE s.ended IS NULL GROUP BY r.organ, t.id
      """)
    let add = { (written: String, organ: Int64, people: Int?, match: NameMatch) in
      names.append(
        WrittenName(
          type: .organ, organ: organ, organCode: titles.code(organ),
          organName: titles.name(organ), written: written, people: people, match: match,
          meant: titles.name(organ), likeness: nil,
          isAccepted: match == .accepted(organ) ? true : nil))
    }
    while try rows.next() {
      let (organ, written) = (rows.integer(0), rows.text(1))
      let match = organs.match(written, proposes: false)
      guard written != titles.name(organ), match.key == organ else { continue }
      seen.insert(OrganName.folded(written))
      add(written, organ, Int(rows.integer(2)), match)
    }
    for (key, decided) in decisions where key.type == .organ && !seen.contains(key.text) {
      for decision in decided where decision.isAccepted {
        guard let organ = titles.organ(code: decision.meant) else { continue }
        add(decision.written, organ, nil, .accepted(organ))
      }
    }
    return names
  }

  /// The inner bodies on the newest rosters and lists.
  func bodies() throws -> [WrittenName] {
    guard let setting else { return [] }
    let preparation = try Preparation(database, setting)
    let titles = try OrganTitles(database)
    var names: [WrittenName] = []
    try preparation.eachWrittenBody { body in
      let decided = decisions(.body, of: body.organ, body.name)
      let isAccepted = body.match.code == NameMatch.accepted(0).code
      names.append(
        WrittenName(
          type: .body, organ: body.organ, organCode: titles.code(body.organ),
          organName: titles.name(body.organ), written: body.name, people: body.people,
          match: body.match, meant: body.approved, likeness: body.likeness,
          isAccepted: isAccepted
            ? true : decided.contains { $0.rejects(body.likeness) } ? false : nil))
    }
    return names
  }

  /// The approved bodies of an organ today.
  func approvedBodies(of organ: Int64) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT DISTINCT name FROM organ_row
        WHERE superior = ? AND category = '内设机构' AND ended IS NULL ORDER BY name
        """, arguments: [organ])
  }
}

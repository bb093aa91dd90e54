import BianzhiCore
import GRDB

extension Fact {
  /// Names that rosters give an organ beside its code, and that are none of its names.
  static let nameFaults = Fact(
    name: "name_fault",
    wording: Wording(
      zh: "花名册上与机构代码不符的单位名称", en: "names on rosters that are not those of the organ of the code"),
    restsOn: [],
    scopes: [.noted("name")],
    cannotJudge: [], cellUse: .unitName,
    fill: { try $0.fillNameFaults() })
}

extension Preparation {
  fileprivate func fillNameFaults() throws {
    let titles = try ownTitles()
    let rows = try RawStatement(
      database,
      """
      SELECT s.organ_name FROM staff_row s
      WHERE s.id BETWEEN ?1 << 24 AND (?1 << 24) + 16777215 AND s.organ_name IS NOT NULL
        AND \(inForce("s"))
      """)
    let text = try RawStatement(database, "SELECT text FROM term WHERE id = ?")
    let insert = try RawStatement(database, "INSERT INTO name_fault VALUES (?, ?, ?, ?, ?)")
    var names: NameMatcher?
    for list in rosters where only == nil || only == list.organ {
      guard let title = titles[list.organ], let day = Self.iso(list.day) else { continue }
      let written = try written(rows, text, of: list)
      guard !written.isEmpty else { continue }
      noted["name", default: []].insert(list.organ)
      for name in written.sorted() where name != title {
        if try approvedBodies()[list.organ]?.contains(where: { words[$0] == name }) == true {
          continue
        }
        let known = try names ?? LedgerNameBook.organs(in: database, on: setting.asOf)
        names = known
        guard let fault = NameFault(known.match(name), of: list.organ, self) else { continue }
        insert.bind(list.organ, at: 1)
        insert.bind(name, at: 2)
        insert.bind(fault.other, at: 3)
        insert.bind(fault.isLike ? 1 : 0, at: 4)
        insert.bind(day, at: 5)
        try insert.run()
      }
    }
  }

  /// The names that a roster gives, each once.
  private func written(
    _ rows: RawStatement, _ text: RawStatement, of list: RosterInForce
  ) throws -> [String] {
    rows.bind(list.roster, at: 1)
    var (terms, last): (Set<Int64>, Int64) = ([], 0)
    while try rows.next() {
      let term = rows.integer(0)
      if term != last { terms.insert(term) }
      last = term
    }
    return try terms.compactMap { term in
      text.bind(term, at: 1)
      defer { text.reset() }
      guard try text.next(), !text.text(0).isEmpty else { return nil }
      return text.text(0)
    }
  }

  /// What the organs of the ledger are called; a name that somebody said not to be its organ's is none.
  private func ownTitles() throws -> [Int64: String] {
    let denied = Set(
      try String.fetchAll(
        database,
        sql: """
          SELECT written FROM name_decision
          WHERE type = 'organ' AND accepted = 0 AND meant <> '\(UnitWord.itself)'
          """
      ).map(OrganName.folded))
    let rows = try RawStatement(
      database, "SELECT organ, name FROM organ_on_day WHERE in_ledger = 1")
    var titles: [Int64: String] = [:]
    while try rows.next() {
      let name = rows.text(1)
      titles[rows.integer(0)] =
        !denied.isEmpty && denied.contains(OrganName.folded(name)) ? "" : name
    }
    return titles
  }
}

/// A name beside an organ's code that is none of its names.
private struct NameFault {
  /// The organ whose name it is; nil where it is nobody's, or several have it.
  var other: Int64?
  /// It is nobody's and like one of the organ's own: another way to write it, or another organ.
  var isLike = false

  /// - Returns: nil for one of the organ's names, or one that may be.
  init?(_ match: NameMatch, of organ: Int64, _ preparation: Preparation) {
    switch match {
    case .ambiguous(let keys): if keys.contains(organ) { return nil }
    case .none(let proposals): isLike = proposals.contains { $0.key == organ }
    case .exact(let key), .normal(let key), .registered(let key), .plate(let key),
      .short(let key), .former(let key), .accepted(let key):
      if preparation.organ(key) == organ { return nil }
      other = key
    }
  }
}

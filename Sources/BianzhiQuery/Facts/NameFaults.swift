import BianzhiCore
import GRDB

extension Fact {
  /// Names that rosters give an organ beside its code, and that are none of its names.
  static let nameFaults = Fact(
    name: "name_fault",
    wording: Wording(
      zh: "花名册上与机构代码不符的单位名称", en: "names on rosters that are not those of the organ of the code"),
    restsOn: [],
    scopes: [JudgedScope("name", organs: { $0.organsWithNames })],
    cannotJudge: [],
    fill: { try $0.fillNameFaults() })
}

extension Preparation {
  fileprivate func fillNameFaults() throws {
    let names = try LedgerNameBook.organs(in: database, on: setting.asOf)
    let inLedger = Set(
      try Int64.fetchAll(database, sql: "SELECT organ FROM organ_on_day WHERE in_ledger = 1"))
    let bodies = try approvedBodies()
    let written = try RawStatement(
      database,
      """
      SELECT DISTINCT t.text FROM staff_row s JOIN term t ON t.id = s.organ_name
      WHERE s.id BETWEEN ?1 << 24 AND (?1 << 24) + 16777215 AND t.text <> '' AND \(inForce("s"))
      ORDER BY t.text
      """)
    let insert = try RawStatement(database, "INSERT INTO name_fault VALUES (?, ?, ?, ?)")
    for list in rosters where inLedger.contains(list.organ) {
      guard only == nil || only == list.organ, let day = Self.iso(list.day) else { continue }
      written.bind(list.roster, at: 1)
      while try written.next() {
        organsWithNames.insert(list.organ)
        let name = written.text(0)
        if bodies[list.organ]?.contains(where: { words[$0] == name }) == true { continue }
        guard let fault = NameFault(names.match(name), of: list.organ, self) else { continue }
        insert.bind(list.organ, at: 1)
        insert.bind(name, at: 2)
        insert.bind(fault.other, at: 3)
        insert.bind(day, at: 4)
        try insert.run()
      }
    }
  }
}

/// A name beside an organ's code that is none of its names, and like none of them.
private struct NameFault {
  /// The organ whose name it is; nil where it is nobody's, or several have it.
  var other: Int64?

  /// - Returns: nil for one of the organ's names, or one that is like them and may be.
  init?(_ match: NameMatch, of organ: Int64, _ preparation: Preparation) {
    switch match {
    case .ambiguous(let keys): if keys.contains(organ) { return nil }
    case .none(let proposals): if proposals.contains(where: { $0.key == organ }) { return nil }
    case .exact(let key), .normal(let key), .registered(let key), .plate(let key),
      .short(let key), .accepted(let key):
      if preparation.organ(key) == organ { return nil }
      other = key
    }
  }
}

import BianzhiCore
import GRDB

extension Fact {
  /// Kinds of quota at organs whose category may not hold them.
  static let misplacedKinds = Fact(
    name: "misplaced_kind",
    wording: Wording(zh: "与机构类别不符的编制类型", en: "quota kinds that an organ's category may not hold"),
    restsOn: ["strength"],
    scopes: [.noted("kind_of_organ", restsOnRoster: false)],
    cannotJudge: [.noCategory, .categoryOpen, .noKinds, .noKind, .unknownKind, .approvalByMonth],
    fill: { try $0.fillMisplacedKinds() })
}

extension Preparation {
  fileprivate func fillMisplacedKinds() throws {
    let insert = try RawStatement(
      database, "INSERT INTO misplaced_kind VALUES (?, ?, ?, ?, ?, ?)")
    for row in try heldKinds() {
      let (organ, kind): (Int64, String) = (row["organ"], row["kind"])
      noted["kind_of_organ", default: []].insert(organ)
      let word: String? = row["category"]
      guard let category = word.flatMap(OrganCategory.init(rawValue:)) else {
        try addUnjudged("kind_of_organ", organ, .noCategory, people: 0)
        continue
      }
      guard category.tellsKinds else {
        // Administrative places are in question nowhere else than at institutions.
        if kind != QuotaKind.administrative.rawValue {
          try addUnjudged("kind_of_organ", organ, .categoryOpen, people: 0)
        }
        continue
      }
      let (approved, counted): (Int?, Int?) = (row["approved"], row["counted"])
      guard let known = QuotaKind(rawValue: kind), category.mayHold(known) == false,
        try !isOpen(row, organ, counted)
      else { continue }
      // People of a kind that is not approved at an organ with a quota are listed by another rule.
      guard approved ?? 0 > 0 || approved == nil && counted ?? 0 > 0 else { continue }
      if try isForMembers(known, of: organ) { continue }
      insert.bind(organ, at: 1)
      insert.bind(kind, at: 2)
      insert.bind(approved.map(Int64.init), at: 3)
      insert.bind(Int64(counted ?? 0), at: 4)
      insert.bind(row["documents"] as String, at: 5)
      insert.bind(row["note"] as String, at: 6)
      try insert.run()
    }
    guard only == nil else { return }
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO unjudged SELECT 'kind_of_organ', organ, reason, people FROM unjudged
        WHERE scope = 'quota' AND reason IN ('no_kinds', 'no_kind', 'unknown_kind')
        """)
  }

  /// Whether nobody knows if any places are approved, which is noted: in force or not yet, done away with or not yet.
  private func isOpen(_ row: Row, _ organ: Int64, _ counted: Int?) throws -> Bool {
    guard let least: Int = row["least"], let most: Int = row["most"], least == 0, most > 0 else {
      return false
    }
    try addUnjudged("kind_of_organ", organ, .approvalByMonth, people: counted ?? 0)
    return true
  }

  /// Whether the quota of a kind is shared with organs that may hold it, and nobody of the organ itself is on its places.
  private func isForMembers(_ kind: QuotaKind, of organ: Int64) throws -> Bool {
    let members = try Row.fetchAll(
      database,
      sql: """
        SELECT o.category, m.kind FROM quota_member m JOIN organ_on_day o ON o.organ = m.member
        WHERE m.lead = ?
        """, arguments: [organ])
    let isShared = members.contains { row in
      let word: String = row["kind"]
      let category = (row["category"] as String?).flatMap(OrganCategory.init(rawValue:))
      return (word == kind.rawValue || QuotaKind(rawValue: word)?.parent == kind)
        && category?.mayHold(kind) != false
    }
    guard isShared else { return false }
    let own = try String.fetchAll(
      database, sql: "SELECT DISTINCT kind FROM staff_on_day WHERE organ = ? AND counts_quota = 1",
      arguments: [organ])
    return !own.contains { $0 == kind.rawValue || QuotaKind(rawValue: $0)?.parent == kind }
  }

  /// The kinds that are approved or held, with the category of their organ.
  private func heldKinds() throws -> [Row] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT s.organ, s.kind, s.approved, s.counted, s.documents, s.note, o.category, n.least, n.most
        FROM all_strength s JOIN organ_on_day o ON o.organ = s.organ
        LEFT JOIN open_number n ON n.organ = s.organ AND n.about = 'quota' AND n.part = s.kind
        WHERE s.kind <> '' AND (s.approved > 0 OR s.counted > 0 OR n.most > 0) ORDER BY s.organ, s.kind
        """)
  }
}

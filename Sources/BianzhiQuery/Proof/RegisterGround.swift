import BianzhiCore

/// A register of which some rows, entered, changed or taken back later, make a finding go.
struct RegisterGround {
  let data: DataKind
  /// SQL of what a row says, and the column with its day.
  let said, day: String
  /// What rules read of a row.
  let columns: [String]
  /// SQL that is true for a row whose coming (`is_new` is 1) or going (0) may hide the finding.
  let hides: String
  /// SQL that is true for a row that came, of a day behind the finding, and is asked about all the same.
  var isAskedLater = "0"
  /// Rows of anybody at the organ decide, not only those of the finding's person.
  let isOfAll: Bool

  /// Those that a finding of a rule rests on.
  ///
  /// - Parameter kinds: the kinds of data that the finding rests on.
  static func all(of rule: Rule, _ kinds: Set<DataKind>) -> [RegisterGround] {
    let isOfAll = !rule.identity.contains(.person) || rule.uses(.room)
    var grounds: [RegisterGround] = []
    if let hides = moves(rule, kinds) {
      var register = movements(hides, isOfAll)
      if isOfExits(rule, kinds) { register.isAskedLater = undocumentedEntry }
      grounds.append(register)
    }
    for data in kinds.sorted(by: { $0.rawValue < $1.rawValue }) {
      switch data.table {
      case "loan_row": grounds.append(loans(data, isOfAll))
      case "use_plan_row": grounds.append(plans(data))
      default: continue
      }
    }
    return grounds
  }

  /// Whether nothing but rosters and the register says that somebody left: an entry takes that back.
  private static func isOfExits(_ rule: Rule, _ kinds: Set<DataKind>) -> Bool {
    rule.identity.contains(.person) && kinds.isSubset(of: [.roster, .movements])
      && !rule.uses(.room) && !rule.uses(.entries)
  }

  /// Which rows of the register of entries and exits; nil where none does.
  private static func moves(_ rule: Rule, _ kinds: Set<DataKind>) -> String? {
    if rule.uses(.room) { return "true" }
    // An entry once seen is gone only where its row was rewritten.
    if rule.uses(.entries) { return "direction = '入编'" }
    if kinds.contains(.movements) {
      return "(direction = '入编' AND is_new = 1 OR direction = '出编' AND is_new = 0)"
    }
    let endsLoans = rule.identity.contains(.person) && rule.uses(.loans)
    guard endsLoans, kinds.contains(where: { $0.table == "loan_row" }) else { return nil }
    return "direction = '出编' AND is_new = 1"
  }

  /// Who was counted when the finding was seen has not come back since by a row that no slip and no document stands behind.
  private static let undocumentedEntry = """
    is_new = 1 AND direction = '入编' AND coalesce(slip, '') = '' AND coalesce(document, '') = ''
    """

  private static func movements(_ hides: String, _ isOfAll: Bool) -> RegisterGround {
    let name = isOfAll ? " || ' ' || name" : ""
    return RegisterGround(
      data: .movements, said: "direction\(name) || coalesce(' ' || nullif(document, ''), '')",
      day: "day",
      columns: [
        "organ", "person", "name", "direction", "day", "kind", "reason", "slip", "document",
      ], hides: hides, isOfAll: isOfAll)
  }

  /// A loan that is said to have ended between the two checks is over; whatever else is said otherwise of its first day,
  /// or of an end before the finding was seen, is rewritten.
  private static func loans(_ data: DataKind, _ isOfAll: Bool) -> RegisterGround {
    let key = ["organ", "person", "name", "borrower", "since"]
    let name = isOfAll ? " || ' ' || name" : ""
    return RegisterGround(
      data: data, said: "'借调'\(name) || coalesce(' ' || nullif(document, ''), '')",
      day: "since", columns: key + ["until", "document", "reason", "note"],
      hides: "NOT \(endsSince(key))", isOfAll: isOfAll)
  }

  private static func plans(_ data: DataKind) -> RegisterGround {
    let key = ["organ", "kind", "document", "since", "people"]
    return RegisterGround(
      data: data, said: "'用编计划 ' || kind || coalesce(' ' || nullif(document, ''), '')",
      day: "since", columns: key + ["until"], hides: "NOT \(endsSince(key))", isOfAll: true)
  }

  private static func endsSince(_ key: [String]) -> String {
    """
    EXISTS (SELECT 1 FROM now n WHERE typeof(n.until) = 'integer'
      AND \(FindingBasis.dayOf("n.until")) > ?4 AND \(FindingBasis.dayOf("n.until")) <= ?7
      AND \(key.map { "n.\($0) IS c.\($0)" }.joined(separator: " AND ")))
    """
  }

  /// SQL of the rows that one of two runs knows and the other does not: ?1 is the organ, ?2 and ?3 the person's number
  /// and name, ?4 the day of the run that saw the finding, ?5 its horizon, ?6 that of the later run and ?7 its day.
  var changes: String {
    let organs = ([data.organ] + data.otherOrgans).map { "\($0) = ?1" }.joined(separator: " OR ")
    let whose = isOfAll ? "" : " AND (person = ?2 OR person = 0 AND name = ?3)"
    let known = { (horizon: String) in
      """
      SELECT \(columns.joined(separator: ", ")) FROM \(data.table) x
      WHERE \(CancelledRow.stands("x")) AND (\(organs))\(whose)
        AND x.brought <= \(horizon) AND (x.ended IS NULL OR x.ended > \(horizon))
      """
    }
    return """
      WITH was AS (\(known("?5"))), now AS (\(known("?6"))),
      changed AS (
        SELECT 0 AS is_new, * FROM (SELECT * FROM was EXCEPT SELECT * FROM now)
        UNION ALL SELECT 1, * FROM (SELECT * FROM now EXCEPT SELECT * FROM was))
      SELECT DISTINCT \(said), CAST(\(day) AS INTEGER) FROM changed c
      WHERE (typeof(\(day)) <> 'integer' OR \(FindingBasis.dayOf(day)) <= ?4) AND \(hides)
        OR \(isAskedLater)
      """
  }
}

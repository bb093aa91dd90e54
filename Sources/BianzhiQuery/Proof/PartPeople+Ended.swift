import BianzhiCore

extension Rule {
  /// Whether it is about people on lists of organs that are no more, which no rule on organs in force judges.
  var isOfEndedOrgans: Bool { reads.contains { Fact.named($0)?.listsEndedOrgans == true } }
}

/// People on lists that an organ handed in after its end: no roster by which a run judged organs in force has them.
extension PartPeople {
  /// Those who are on no newer roster of another organ; of a pay list, under no row of a roster.
  func stillListed(by organ: Int64) throws -> [ListedPerson] {
    try statements.rows(
      """
      SELECT l.line, l.organ, s.person, coalesce(s.name, ''), s.birth
      FROM still_listed l JOIN staff_row s ON s.id = l.line
      WHERE l.source = 'roster' AND l.organ = ?1 AND l.has_moved = 0
      UNION ALL
      SELECT 0, l.organ, y.person, coalesce(y.name, ''), NULL
      FROM still_listed l JOIN pay_row y ON y.id = l.line
      WHERE l.source = 'payroll' AND l.organ = ?1 AND l.has_moved = 0
      """, [.integer(organ)]
    ) { row in
      let none = ListedPerson.Word(code: "", text: "")
      return ListedPerson(
        row: row.integer(0), organ: row.integer(1), person: row.optionalInteger(2),
        name: row.text(3), birth: row.optionalInteger(4), kind: none, state: none, body: "",
        post: nil, rank: nil, role: nil, leader: nil, note: "", countsQuota: false,
        countsPost: false, isOutside: false, leads: false)
    }
  }
}

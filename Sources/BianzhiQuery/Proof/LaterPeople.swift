package import BianzhiCore

/// People on lists that came or were changed after a run, by number, or by name where no number can be read.
final class LaterPeople {
  private var byNumber: [Int64: [LaterData.Item]] = [:]
  private var byName: [String: [LaterData.Item]] = [:]
  /// Also of rows with a number: for those who are known by name alone.
  private var anyByName: [String: [LaterData.Item]] = [:]

  init(_ later: LaterData) throws {
    let statements = later.statements
    guard try statements.newestImport > later.run.horizon else { return }
    for kind in DataKind.allCases where kind.tellsPeople {
      let rows = try statements.rows(
        Self.select(kind),
        [.integer(later.run.horizon), .integer(Int64(later.day.yyyymmdd))]
      ) { row in
        let name = row.text(1)
        return (
          number: row.optionalInteger(0),
          item: LaterData.Item(
            organ: row.text(2), data: kind,
            day: row.optionalInteger(3).flatMap { RecordedDate(stored: $0) }, person: name)
        )
      }
      for (number, item) in rows {
        let name = item.person ?? ""
        if let number, number != 0 {
          byNumber[number, default: []].append(item)
        } else {
          byName[name, default: []].append(item)
        }
        anyByName[name, default: []].append(item)
      }
    }
  }

  private static func select(_ kind: DataKind) -> String {
    let changed = "(x.brought > ?1 OR x.ended > ?1)"
    guard let rows = kind.rows, let day = kind.day else {
      return """
        SELECT x.person, x.name, k.code, NULL FROM \(kind.table) x
        JOIN organ_key k ON k.id = x.\(kind.organ) WHERE \(changed) AND ?2 > 0
        """
    }
    return """
      SELECT x.person, coalesce(x.name, ''), k.code, l.\(day) FROM \(rows) x
      JOIN \(kind.table) l ON l.id = x.id >> 24 JOIN organ_key k ON k.id = l.\(kind.organ)
      WHERE \(changed) AND CASE WHEN l.\(day) > 999999 THEN l.\(day) ELSE l.\(day) * 100 END <= ?2
      """
  }

  /// Where lists of other organs name somebody.
  ///
  /// - Parameter organs: codes of those whose own lists are asked about apart.
  func items(
    number: Int64?, name: String, besides organs: Set<String>
  ) -> [LaterData.Item] {
    let near =
      number.map { (byNumber[$0] ?? []) + (byName[name] ?? []) } ?? (anyByName[name] ?? [])
    return near.filter { !organs.contains($0.organ) }
  }

  var isEmpty: Bool { byNumber.isEmpty && byName.isEmpty }
}

extension LaterData {
  /// What lists of other organs, that came later, say of the people on the lists by which the run judged some organs.
  ///
  /// - Parameter organs: codes.
  package func people(of organs: Set<String>) throws -> [Item] {
    try people(of: [organs])[0]
  }

  /// The same for several sets of organs.
  package func people(of scopes: [Set<String>]) throws -> [[Item]] {
    let later = try LaterPeople(self)
    return try scopes.map { later.isEmpty ? [] : try people(of: $0, on: later) }
  }

  private func people(of organs: Set<String>, on later: LaterPeople) throws -> [Item] {
    var found: Set<Item> = []
    for kind in DataKind.allCases {
      guard let rows = kind.rows, let day = kind.day else { continue }
      for code in organs {
        let people = try statements.rows(
          """
          SELECT x.person, coalesce(x.name, '') FROM run_list w JOIN organ_key k ON k.id = w.organ
          JOIN \(kind.table) l ON l.\(kind.organ) = w.organ AND l.\(day) = w.day
          JOIN \(rows) x ON x.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215
          WHERE w.run = ?1 AND w.data = \(kind.sql) AND k.code = ?2
            AND x.brought <= ?3 AND (x.ended IS NULL OR x.ended > ?3)
          """, [.integer(Int64(run.number)), .text(code), .integer(run.horizon)]
        ) { (number: $0.optionalInteger(0), name: $0.text(1)) }
        for person in people {
          found.formUnion(later.items(number: person.number, name: person.name, besides: organs))
        }
      }
    }
    return found.sorted {
      ($0.organ, $0.data.rawValue, $0.person ?? "") < ($1.organ, $1.data.rawValue, $1.person ?? "")
    }
  }
}

extension FindingProofs {
  /// What a run did not see of the organs and people of a finding, up to a day.
  ///
  /// - Parameter more: codes of further organs that are asked about.
  package func later(
    _ sighting: Sighting, than run: RunInfo, upTo day: CalendarDay, besides more: Set<String> = []
  ) throws -> [LaterData.Item] {
    let later = LaterData(than: run, upTo: day, statements)
    let heirs = try heirs(of: sighting, in: run).map { try statements.organ($0.organ).code }
    let organs = Set(try people.organs(of: sighting).map { try statements.organ($0).code })
      .union(heirs).union(more)
    let own = try later.items(of: organs)
    guard own.isEmpty, let seen = self.run(sighting.run) else { return own }
    let key = [run.number, Int(day.yyyymmdd)]
    let lists = try kept.laterPeople[key] ?? LaterPeople(later)
    kept.laterPeople[key] = lists
    guard !lists.isEmpty else { return [] }
    let them =
      try people.counted(sighting, in: seen).map { (number: $0.person, name: $0.name) }
      + (sighting.person.map { [(number: $0.packed, name: sighting.personName ?? "")] } ?? [])
    return them.flatMap { lists.items(number: $0.number, name: $0.name, besides: organs) }
  }
}

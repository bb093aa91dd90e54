import BianzhiCore

/// Whom the end of a finding covers.
extension FindingProofs {
  /// The people who make a finding in the newest run that saw it, as numbers of their rows; nil for a finding of one
  /// person and where its rule counts nobody.
  package func peopleBehind(_ sighting: Sighting) throws -> String? {
    guard let run = run(sighting.run) else { return nil }
    let rows = try people.counted(sighting, in: run).map(\.row).filter { $0 > 0 }
    return rows.isEmpty ? nil : RowNumbers(rows).text
  }

  /// The names of the people who make a finding in the newest run that saw it.
  package func namesBehind(_ sighting: Sighting) throws -> [String] {
    guard let run = run(sighting.run) else { return [] }
    return try people.counted(sighting, in: run).map(\.name)
  }

  /// Names of people behind a finding who were not among those of before: by number, or by name where one lacks it.
  ///
  /// - Parameters:
  ///   - rows: numbers of their rows, as ``peopleBehind(_:)`` gives them.
  ///   - covered: those of before.
  package func newcomers(_ rows: String, besides covered: String) throws -> [String] {
    let known = try persons(covered)
    let numbers = Set(known.compactMap(\.number))
    let names = Set(known.map(\.name))
    let nameless = Set(known.filter { $0.number == nil }.map(\.name))
    return try persons(rows).filter { person in
      guard let number = person.number else { return !names.contains(person.name) }
      return !numbers.contains(number) && !nameless.contains(person.name)
    }.map(\.name)
  }

  private func persons(_ rows: String) throws -> [(number: Int64?, name: String)] {
    try (RowNumbers(rows)?.rows ?? []).compactMap { row in
      try statements.first(
        "SELECT person, coalesce(name, '') FROM staff_row WHERE id = ?1", [.integer(row)]
      ) { ($0.optionalInteger(0), $0.text(1)) }
    }
  }
}

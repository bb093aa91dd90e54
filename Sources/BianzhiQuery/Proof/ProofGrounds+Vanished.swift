package import BianzhiCore

/// People of whom the lists of a proof tell nothing any more: a list of half an organ shows a finding no more, and so does that
/// of an organ which put it right.
extension FindingProofs {
  /// People who were on the rosters that a finding rests on and are on none now, where they are more than the finding had
  /// over, and nothing tells where they went.
  ///
  /// Whoever came new to the organ makes up for one of them: a part of a list brings nobody.
  func vanished(_ sighting: Sighting, _ seen: RunInfo, _ run: RunInfo) throws -> [Wording] {
    guard RunPeople.rule(of: sighting)?.data.contains(.roster) == true else { return [] }
    return try people.organs(of: sighting).compactMap { organ in
      let heirs = try statements.heirs(of: organ, in: run).map(\.organ)
      return try vanished(from: organ, to: heirs, sighting, seen, run)
    }
  }

  /// The same of an organ that is no more and what it became.
  ///
  /// - Parameters:
  ///   - ended: codes of organs of the finding that are no more.
  ///   - successors: codes of what they became.
  package func vanished(
    _ sighting: Sighting, from ended: Set<String>, to successors: Set<String>, in run: RunInfo
  ) throws -> [Wording] {
    guard let seen = self.run(sighting.run) else { return [] }
    let heirs = try successors.sorted().compactMap { try statements.key(of: $0) }
    guard !heirs.isEmpty else { return [] }
    return try ended.sorted().compactMap { code in
      try statements.key(of: code).flatMap {
        try vanished(from: $0, to: heirs, sighting, seen, run)
      }
    }
  }

  /// - Parameter heirs: what the organ became; none where it goes on.
  private func vanished(
    from organ: Int64, to heirs: [Int64], _ sighting: Sighting, _ seen: RunInfo, _ run: RunInfo
  ) throws -> Wording? {
    let days = try rosterDays(of: run)
    let lists = (heirs.isEmpty ? [organ] : heirs).filter { days[$0] != nil }
    guard !lists.isEmpty else { return nil }
    let was = try people.listed(organ, of: sighting, in: seen).filter {
      $0.isOnPlace && !$0.hasLeft
    }
    let now = try lists.flatMap { try people.listed($0, of: sighting, in: run) }
    var listed = RowSet(now)
    if !heirs.isEmpty { try addListed(by: organ, since: seen, upTo: run, to: &listed) }
    let gone = try listed.lacking(of: was).filter {
      try !isTold($0, from: organ, days, run)
    }
    // The people of an heir's own make up for nobody.
    let came = heirs.isEmpty ? RowSet(was).lacking(of: now.filter { !$0.hasLeft }).count : 0
    let share = ListShare(missing: gone.count - came, of: was.count)
    let excess = try max(excess(of: sighting, in: seen), excess(of: organ, in: seen))
    guard share.isPart(beyond: excess) else { return nil }
    let words = try wording(gone, of: was.count, from: organ)
    return Wording(
      zh: "\(words.zh)，新花名册可能只是一部分", en: "\(words.en): it may be a part of the roster")
  }

  /// People who stood on the last rosters of organs of a finding that are no more and became nothing by any reform that is
  /// noted, where nothing tells where they went.
  package func scattered(_ sighting: Sighting, in run: RunInfo) throws -> [Wording] {
    guard let seen = self.run(sighting.run) else { return [] }
    let days = try rosterDays(of: run)
    return try people.organs(of: sighting).compactMap { organ in
      guard try statements.hasEnded(organ, in: run),
        try statements.heirs(of: organ, in: run).isEmpty
      else { return nil }
      let was = try people.listed(organ, of: sighting, in: seen).filter {
        $0.isOnPlace && !$0.hasLeft
      }
      var late = RowSet([])
      try addListed(by: organ, since: seen, upTo: run, to: &late)
      let gone = try late.lacking(of: was).filter { try !isTold($0, from: organ, days, run) }
      return gone.isEmpty ? nil : try wording(gone, of: was.count, from: organ)
    }
  }

  private func wording(
    _ gone: [ListedPerson], of all: Int, from organ: Int64
  ) throws -> Wording {
    let name = try statements.organ(organ).name
    let some = Self.some(gone.map(\.name))
    return Wording(
      zh: "\(name)原花名册 \(all) 人中有 \(gone.count) 人不在任何新的花名册上，也没有减员登记（\(some.zh)）",
      en: """
        \(gone.count) of \(all) on the former roster of \(name) are on no newer one, and no register tells where they went \
        (\(some.en))
        """)
  }

  /// Adds who is on lists that an organ handed in after its end: a finding of their own tells of them.
  private func addListed(
    by organ: Int64, since seen: RunInfo, upTo run: RunInfo, to known: inout RowSet
  ) throws {
    guard let day = try rosterDays(of: seen)[organ] else { return }
    let rows = try statements.rows(
      """
      SELECT s.person, coalesce(s.name, '') FROM roster_list l
      JOIN staff_row s ON s.id \(RowsOfList.between("l.id"))
      WHERE l.organ = ?1 AND l.day > ?2 AND l.day <= ?3
        AND s.brought <= ?4 AND (s.ended IS NULL OR s.ended > ?4)
      """,
      [
        .integer(organ), .integer(Int64(day)), .integer(Int64(run.asOf.yyyymmdd)),
        .integer(run.horizon),
      ]
    ) { (number: $0.optionalInteger(0), name: $0.text(1)) }
    for row in rows { known.insert(number: row.number, name: row.name) }
  }

  /// How many people a finding has over; for one of no number, as many as made it.
  private func excess(of sighting: Sighting, in seen: RunInfo) throws -> Int {
    if let actual = sighting.actual, let expected = sighting.expected {
      return max(actual - expected, 1)
    }
    return max(try people.counted(sighting, in: seen).count, 1)
  }

  /// How many people another finding of the organ has over: those who left for it are gone as well.
  private func excess(of organ: Int64, in seen: RunInfo) throws -> Int {
    try statements.rows(
      """
      SELECT f.rule, r.actual - r.expected FROM run_finding r JOIN finding_row f ON f.id = r.finding
      WHERE r.run = ?1 AND r.organ = ?2 AND r.actual > r.expected
      """, [.integer(Int64(seen.number)), .integer(organ)]
    ) { (rule: $0.text(0), over: Int($0.integer(1))) }
    .filter { row in Rule.builtIn.contains { $0.id == row.rule && $0.unit == "people" } }
    .map(\.over).max() ?? 0
  }

  /// Whether a roster of another organ or the register of entries and exits tells where somebody went.
  private func isTold(
    _ person: ListedPerson, from organ: Int64, _ days: [Int64: Int32], _ run: RunInfo
  ) throws -> Bool {
    if try !standing(person, run).isEmpty { return true }
    if let number = person.person, try !places(of: number, days, run).isEmpty { return true }
    return try statements.first(
      """
      SELECT 1 FROM movement_row m
      WHERE \(CancelledRow.stands("m")) AND m.organ = ?1 AND m.direction = '出编'
        AND (m.person = ?2 OR m.name = ?3 AND (m.person = 0 OR ?2 = 0))
        AND m.brought <= ?4 AND (m.ended IS NULL OR m.ended > ?4) LIMIT 1
      """,
      [
        .integer(organ), .integer(person.person ?? 0), .text(person.name), .integer(run.horizon),
      ]
    ) { _ in } != nil
  }

  /// At most five names.
  static func some(_ names: [String]) -> Wording {
    let more = names.count > 5
    return Wording(
      zh: names.prefix(5).joined(separator: "、") + (more ? "等" : ""),
      en: names.prefix(5).joined(separator: ", ") + (more ? ", …" : ""))
  }
}

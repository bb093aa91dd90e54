import BianzhiCore
import GRDB

extension Preparation {
  /// Fills `body_strength`: inner bodies named by counted people, approved or not.
  package func fillBodyStrength() throws {
    let approved = try approvedBodies()
    let insert = try RawStatement(
      database, "INSERT OR REPLACE INTO body_strength VALUES (?, ?, ?, ?, ?)")
    let sums = try RawStatement(database, "SELECT bodies FROM roster_sum WHERE roster = ?")
    for list in rosters where only == nil || only == list.organ {
      let bodies = try list.isExact ? exactBodies(list) : summedBodies(list, sums)
      guard let names = approved[list.organ] else {
        let people = bodies.reduce(0) { $0 + $1.people }
        if people > 0 { try addUnjudged("body", list.organ, "no_approval", people: people) }
        continue
      }
      for body in bodies where body.people > 0 {
        let isApproved = names.contains(body.name)
        insert.bind(list.organ, at: 1)
        insert.bind(words[body.name], at: 2)
        insert.bind(Int64(body.people), at: 3)
        insert.bind(isApproved ? 1 : 0, at: 4)
        insert.bind(isApproved ? "" : proposal(for: body.name, among: names), at: 5)
        try insert.run()
      }
    }
  }

  /// The names of the inner bodies in force, by organ.
  private func approvedBodies() throws -> [Int64: [Int32]] {
    let rows = try RawStatement(
      database,
      """
      SELECT o.superior, o.name FROM organ_row o
      WHERE o.category = '内设机构' AND o.superior IS NOT NULL AND \(inForce("o"))
        AND \(onDay("o"))
      ORDER BY o.superior
      """)
    var result: [Int64: [Int32]] = [:]
    var (organ, names): (Int64, [Int32]) = (-1, [])
    while try rows.next() {
      let next = self.organ(rows.integer(0))
      if next != organ {
        if organ >= 0 { result[organ, default: []] += names }
        (organ, names) = (next, [])
      }
      names.append(words.number(rows.bytes(1)))
    }
    if organ >= 0 { result[organ, default: []] += names }
    return result
  }

  private struct Body {
    let name: Int32
    var people: Int
  }

  private func proposal(for body: Int32, among names: [Int32]) -> String {
    LookAlike.nearest(to: words[body], among: Set(names.map { words[$0] })) ?? ""
  }

  private func summedBodies(_ list: RosterInForce, _ sums: RawStatement) throws -> [Body] {
    sums.bind(list.roster, at: 1)
    guard try sums.next() else { return [] }
    defer { sums.reset() }
    var bodies: [Body] = []
    RosterSum.read(sums.bytes(0), isPost: false) { group in
      guard counts(group.state, .quota) else { return }
      let name = word(ofTerm: group.first)
      if let index = bodies.firstIndex(where: { $0.name == name }) {
        bodies[index].people += Int(group.people)
      } else {
        bodies.append(Body(name: name, people: Int(group.people)))
      }
    }
    return bodies
  }

  private func exactBodies(_ list: RosterInForce) throws -> [Body] {
    var people: [Int32: Set<PersonKey>] = [:]
    try eachRow(of: list) { row in
      guard !words[row.body].isEmpty, row.countsQuota else { return }
      people[row.body, default: []].insert(row.person)
    }
    return people.sorted { $0.key < $1.key }.map { Body(name: $0.key, people: $0.value.count) }
  }
}

/// Finds the approved name that an unapproved one may stand for. A proposal changes no finding.
enum LookAlike {
  /// - Returns: the one name at the smallest distance; nil where none is near or two are.
  static func nearest(to name: String, among names: Set<String>) -> String? {
    let wanted = core(name)
    var rated: [(name: String, distance: Int)] = []
    for candidate in names.sorted() {
      let known = core(candidate)
      let distance = distance(wanted, known)
      let isNear = distance <= max(1, min(wanted.count, known.count) / 3)
      if isNear || holds(known, wanted) || holds(wanted, known) {
        rated.append((candidate, distance))
      }
    }
    rated.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
    guard let best = rated.first else { return nil }
    if rated.count > 1, rated[1].distance == best.distance { return nil }
    return best.name
  }

  /// Whether a name of two characters or more stands whole in another: 法规 in 政策法规.
  private static func holds(_ long: [Character], _ short: [Character]) -> Bool {
    guard short.count >= 2, short.count < long.count else { return false }
    return (0...long.count - short.count).contains { start in
      long[start..<start + short.count].elementsEqual(short)
    }
  }

  /// The name without brackets and the word for the sort of body at its end.
  private static func core(_ name: String) -> [Character] {
    var text = name
    if let bracket = text.firstIndex(where: { $0 == "（" || $0 == "(" }) {
      text = String(text[..<bracket])
    }
    for ending in ["办公室", "科", "处", "股", "室", "部", "中心"]
    where text.count > ending.count && text.hasSuffix(ending) {
      return Array(text.dropLast(ending.count))
    }
    return Array(text)
  }

  /// Insertions, deletions and exchanges of one character (Levenshtein 1966).
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (index, character) in left.enumerated() {
      var (corner, next) = (row[0], index + 1)
      row[0] = next
      for place in right.indices {
        let change = corner + (right[place] == character ? 0 : 1)
        corner = row[place + 1]
        next = min(change, row[place + 1] + 1, row[place] + 1)
        row[place + 1] = next
      }
    }
    return row[right.count]
  }
}

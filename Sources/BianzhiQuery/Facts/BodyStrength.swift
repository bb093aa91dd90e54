import BianzhiCore
import GRDB

extension Fact {
  /// Inner bodies that counted people or the organ's own list name, and whether they are approved.
  static let bodyStrength = Fact(
    name: "body_strength",
    wording: Wording(zh: "实有内设机构与核定的对照", en: "inner bodies in fact, beside the approved ones"),
    restsOn: [],
    scopes: [
      JudgedScope(
        "body", organs: { Set($0.rosters.map(\.organ)).union($0.bodyLists.keys) })
    ],
    cannotJudge: [.noApproval, .noBodies, .listTooOld],
    fill: { try $0.fillBodyStrength() })
}

extension Preparation {
  /// An organ's newest list of its inner bodies.
  struct BodyList {
    var day: Int32
    /// What its rows are stored under: the organ, or names that stand for it.
    var storedAs: Set<Int64>
    /// Words of the listed names.
    var names: Set<Int32>
  }

  /// Fills `body_strength`: inner bodies that counted people or lists name, approved or not.
  fileprivate func fillBodyStrength() throws {
    let insert = try RawStatement(
      database, "INSERT OR REPLACE INTO body_strength VALUES (?, ?, ?, ?, ?, ?)")
    try eachWrittenBody { body in
      // Of several names as like as each other none is proposed.
      let isClear = body.likeness.map { $0.score == nil || $0.names.count == 1 } ?? false
      insert.bind(body.organ, at: 1)
      insert.bind(body.name, at: 2)
      insert.bind(Int64(body.people), at: 3)
      insert.bind(body.approved == nil ? 0 : 1, at: 4)
      insert.bind(isClear ? body.likeness?.text ?? "" : "", at: 5)
      insert.bind(body.listedOn.flatMap(Self.iso), at: 6)
      try insert.run()
    }
  }

  /// Gives every written body of the organs that have approved ones, and notes the organs that have
  /// none.
  package func eachWrittenBody(_ visit: (WrittenBody) throws -> Void) throws {
    let approved = try approvedBodies()
    try fillBodyLists()
    let names = BodyMatching(self, approved)
    let sums = try KeptSums(database)
    for list in rosters where only == nil || only == list.organ {
      let bodies = try list.isExact ? exactBodies(list) : summedBodies(list, sums)
      let people = bodies.reduce(0) { $0 + $1.people }
      guard approved[list.organ] != nil else {
        if people > 0 || bodyLists[list.organ] != nil {
          try addUnjudged("body", list.organ, .noApproval, people: people)
        }
        continue
      }
      let listed = bodyLists[list.organ]
      if bodies.isEmpty, listed == nil {
        let people = try countedPeople(of: list, sums)
        try addUnjudged("body", list.organ, .noBodies, people: people)
      }
      for body in bodies where body.people > 0 {
        let day = listed.flatMap { $0.names.contains(body.name) ? $0.day : nil }
        try visit(names.written(body.name, of: list.organ, people: body.people, day))
      }
      let counted = Set(bodies.filter { $0.people > 0 }.map(\.name))
      for name in (listed?.names ?? []).subtracting(counted).sorted() {
        try visit(names.written(name, of: list.organ, people: 0, listed?.day))
      }
    }
    try eachListedBody(names, visit)
  }

  /// The bodies on lists of organs without a roster in force.
  private func eachListedBody(
    _ names: BodyMatching, _ visit: (WrittenBody) throws -> Void
  ) throws {
    let withRoster = Set(rosters.map(\.organ))
    for (organ, list) in bodyLists.sorted(by: { $0.key < $1.key })
    where !withRoster.contains(organ) && (only == nil || only == organ) {
      guard names.approved[organ] != nil else {
        try addUnjudged("body", organ, .noApproval, people: 0)
        continue
      }
      for name in list.names.sorted() {
        try visit(names.written(name, of: organ, people: 0, list.day))
      }
    }
  }

  /// Finds each organ's newest list and fills `body_list_in_force`.
  private func fillBodyLists() throws {
    let rows = try RawStatement(
      database,
      """
      SELECT b.organ, b.day, b.name FROM listed_body_row b
      WHERE b.day <= \(setting.asOf.yyyymmdd) AND \(inForce("b")) ORDER BY b.organ, b.day
      """)
    var newest: [Int64: BodyList] = [:]
    while try rows.next() {
      let (stored, day) = (rows.integer(0), Int32(rows.integer(1)))
      var list = newest[organ(stored)] ?? BodyList(day: day, storedAs: [], names: [])
      if list.day > day { continue }
      if list.day < day { list = BodyList(day: day, storedAs: [], names: []) }
      list.storedAs.insert(stored)
      list.names.insert(words.number(rows.bytes(2)))
      newest[organ(stored)] = list
    }
    let withRoster = Set(rosters.map(\.organ))
    let insert = try RawStatement(database, "INSERT INTO body_list_in_force VALUES (?, ?, ?)")
    for (organ, list) in newest.sorted(by: { $0.key < $1.key }) {
      if list.day < setting.oldestDay.yyyymmdd {
        if !withRoster.contains(organ) {
          try addUnjudged("body", organ, .listTooOld, people: 0)
        }
        continue
      }
      bodyLists[organ] = list
      for stored in list.storedAs.sorted() {
        insert.bind(stored, at: 1)
        insert.bind(organ, at: 2)
        insert.bind(Self.iso(list.day), at: 3)
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

  /// The other names of approved bodies, by organ and name.
  func otherBodyNames() throws -> [Int64: [String: Set<String>]] {
    let rows = try RawStatement(
      database,
      """
      SELECT o.superior, o.name, n.name FROM organ_name n JOIN organ_row o ON o.id = n.entry
      WHERE o.category = '内设机构' AND o.superior IS NOT NULL AND \(inForce("o"))
        AND \(onDay("o"))
      """)
    var names: [Int64: [String: Set<String>]] = [:]
    while try rows.next() {
      names[organ(rows.integer(0)), default: [:]][rows.text(1), default: []].insert(rows.text(2))
    }
    return names
  }

  /// People who count, for a roster that tells nothing more of them.
  private func countedPeople(of list: RosterInForce, _ sums: KeptSums) throws -> Int {
    var people = 0
    try sums.each(.kinds, of: list.roster) { group in
      if counts(group.state, .quota) { people += Int(group.people) }
    }
    return people
  }

  private struct Body {
    let name: Int32
    var people: Int
  }

  private func summedBodies(_ list: RosterInForce, _ sums: KeptSums) throws -> [Body] {
    var bodies: [Body] = []
    var places: [Int32: Int] = [:]
    try sums.each(.bodies, of: list.roster) { group in
      guard counts(group.state, .quota) else { return }
      let name = word(ofTerm: group.first)
      if let index = places[name] {
        bodies[index].people += Int(group.people)
      } else {
        places[name] = bodies.count
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

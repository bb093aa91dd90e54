import BianzhiCore
import GRDB

/// Gathers the persons whom several payers pay in the pay month, and fills `paid_place`.
///
/// Lists of one organ under its code, its name or the code it had before a reform are one payer's.
struct SeveralPayers {
  /// Two payers that share at least this many people, and four in five of those of one of them, may share the paying. Where
  /// the other one pays many more and neither is under the other, equal amounts are no shares.
  private static let leastShared = 2

  /// Which keeps it.
  private unowned let preparation: Preparation
  /// The payer of each list of the month.
  private let payers: [Int64: Int64]
  /// The organ of each list of the month, whatever a reform made of it.
  private let organs: [Int64: Int64]
  private var persons: [(person: Int64, lines: [Int64])] = []
  /// The lines of those whom lists of several organs pay that count as one payer.
  private var joined: [[Int64]] = []

  init(_ preparation: Preparation, _ month: Int32?) throws {
    self.preparation = preparation
    var (payers, organs): ([Int64: Int64], [Int64: Int64]) = ([:], [:])
    let lists = try RawStatement(
      preparation.database,
      "SELECT l.id, l.payer FROM pay_list l WHERE l.month = ? AND \(preparation.inForce("l"))")
    lists.bind(month.map(Int64.init), at: 1)
    while try lists.next() {
      payers[lists.integer(0)] = preparation.payer(lists.integer(1))
      organs[lists.integer(0)] = preparation.organ(lists.integer(1))
    }
    (self.payers, self.organs) = (payers, organs)
  }

  /// Whose list a line is on.
  func payer(of line: Int64) -> Int64? { payers[line >> 24] }

  /// Takes a person's lines.
  ///
  /// - Returns: whether several payers pay the person.
  mutating func note(_ person: Int64, _ lines: [Int64]) -> Bool {
    guard lines.count > 1, Set(lines.compactMap { organs[$0 >> 24] }).count > 1 else {
      return false
    }
    let paying = Set(lines.compactMap { payers[$0 >> 24] })
    if paying.count < Set(lines.compactMap { organs[$0 >> 24] }).count { joined.append(lines) }
    guard paying.count > 1 else { return false }
    persons.append((person, lines))
    return true
  }

  /// Writes what each payer pays them.
  func store() throws {
    guard !persons.isEmpty else { return }
    let line = try RawStatement(
      preparation.database,
      "SELECT amount, coalesce(name, ''), said IS NOT NULL FROM pay_row WHERE id = ?")
    let insert = try RawStatement(
      preparation.database,
      """
      INSERT INTO paid_place SELECT ?, k.id, k.code, ?, ?, 0, ? FROM organ_key k WHERE k.id = ?
      """)
    for (person, lines) in persons {
      var paid: [Int64: (amount: Int64, name: String, isDoubtful: Bool)] = [:]
      for row in lines {
        guard let payer = payers[row >> 24] else { continue }
        line.bind(row, at: 1)
        if try line.next() {
          paid[payer, default: (0, "", true)].amount += line.integer(0)
          paid[payer]?.name = line.text(1)
          if line.integer(0) > 0, line.integer(2) == 0 { paid[payer]?.isDoubtful = false }
        }
        line.reset()
      }
      for (payer, sum) in paid.sorted(by: { $0.key < $1.key }) {
        insert.bind(person, at: 1)
        insert.bind(sum.name, at: 2)
        insert.bind(sum.amount, at: 3)
        insert.bind(sum.isDoubtful ? 1 : 0, at: 4)
        insert.bind(payer, at: 5)
        try insert.run()
      }
    }
    try markSplit()
  }

  /// Notes how many people several organs pay that count as one payer.
  func noteJoined() throws {
    guard !joined.isEmpty else { return }
    let amount = try RawStatement(preparation.database, "SELECT amount FROM pay_row WHERE id = ?")
    var people: [Int64: Int] = [:]
    for lines in joined {
      var paid: [Int64: [Int64: Int64]] = [:]
      for row in lines {
        guard let payer = payers[row >> 24], let organ = organs[row >> 24] else { continue }
        amount.bind(row, at: 1)
        if try amount.next() { paid[payer, default: [:]][organ, default: 0] += amount.integer(0) }
        amount.reset()
      }
      for (payer, sums) in paid where sums.values.count(where: { $0 > 0 }) > 1 {
        people[payer, default: 0] += 1
      }
    }
    for (payer, count) in people {
      try preparation.addUnjudged("paid_twice", payer, .payersJoined, people: count)
    }
  }

  /// Marks the people of payers that pay mostly the same ones.
  private func markSplit() throws {
    let pairs = try Row.fetchAll(
      preparation.database,
      sql: """
        SELECT a.organ AS one, b.organ AS other, count(*) AS shared
        FROM paid_place a JOIN paid_place b ON b.person = a.person AND b.organ > a.organ
        WHERE a.amount > 0 AND b.amount > 0 GROUP BY 1, 2 HAVING count(*) >= ?
        """, arguments: [Self.leastShared])
    for pair in pairs {
      let (one, other, shared): (Int64, Int64, Int) = (pair["one"], pair["other"], pair["shared"])
      let sizes = [try people(of: one), try people(of: other)]
      guard sizes.contains(where: { shared * 5 >= $0 * 4 }) else { continue }
      let mayBeOne = try sizes.allSatisfy { shared * 5 >= $0 * 4 } || isAbove(one, other)
      try preparation.database.execute(
        sql: """
          UPDATE paid_place SET is_split = 1 WHERE organ IN (?1, ?2) AND person IN (
            SELECT a.person FROM paid_place a JOIN paid_place b ON b.person = a.person
            WHERE a.organ = ?1 AND b.organ = ?2 AND (?3 = 1 OR a.amount <> b.amount))
          """, arguments: [one, other, mayBeOne])
    }
  }

  /// Whether one of two payers is under the other, whose list may hold that of the lower one.
  private func isAbove(_ one: Int64, _ other: Int64) throws -> Bool {
    try Bool.fetchOne(
      preparation.database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM organ_row o
          WHERE ((o.organ = ?1 AND o.superior = ?2) OR (o.organ = ?2 AND o.superior = ?1))
            AND \(preparation.inForce("o")))
        """, arguments: [one, other]) ?? false
  }

  /// How many lines a payer's lists have.
  private func people(of payer: Int64) throws -> Int {
    try payers.filter { $0.value == payer }.keys.reduce(0) { sum, list in
      sum
        + (try Int.fetchOne(
          preparation.database,
          sql: """
            SELECT count(*) FROM pay_row y WHERE y.id BETWEEN ? AND ? AND \(preparation.inForce("y"))
            """, arguments: [list << 24, (list << 24) + 0xFF_FFFF]) ?? 0)
    }
  }
}

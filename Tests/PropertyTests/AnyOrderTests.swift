import BianzhiCore
import BianzhiDemo
import BianzhiImport
import TestSupport
import Testing

/// Imports taken back in any order leave a ledger that is as if they had never been made.
@Suite("undo in any order") struct AnyOrderTests {
  private struct Step {
    let file: String
    let missing: MissingRows
  }

  /// Rosters and pay lists: whole, in part, beside others, with fewer columns.
  @Test(arguments: Seeds.some(4))
  func listsAreAsIfTheImportHadNeverBeen(seed: UInt64) throws {
    var random = Random(seed)
    let city = try City(seed: seed, people: 120)
    let start = City.names.map { city.folder.file("city/\($0).csv") }
    var steps: [Step] = []
    for number in 1...6 {
      let name = random.once(in: 4) ? "payroll" : "roster"
      let table = try #require(city.tables[name]).part(name, &random)
      steps.append(
        Step(
          file: try city.write(table, as: "step\(number).csv"),
          missing: random.once(in: 2) ? .stay : .go))
    }
    try compare(city, start: start, steps, &random, places: true)
  }

  /// Entries: an organ renamed, a quota or post changed, the end of a leader's term.
  @Test(arguments: Seeds.some(4))
  func entriesAreAsIfTheImportHadNeverBeen(seed: UInt64) throws {
    var random = Random(seed &+ 100)
    let city = try City(seed: seed, people: 60)
    let start = City.names.map { city.folder.file("city/\($0).csv") }
    var steps: [Step] = []
    for number in 1...5 {
      let name = ["organs", "quotas", "posts", "subjects"][random.below(4)]
      let table = try #require(city.tables[name]).edited(name, &random)
      steps.append(Step(file: try city.write(table, as: "step\(number).csv"), missing: .go))
    }
    try compare(city, start: start, steps, &random, places: false)
  }

  private func compare(
    _ city: City, start: [String], _ steps: [Step], _ random: inout Random, places: Bool
  ) throws {
    let (ledger, never) = (try city.ledger("undone"), try city.ledger("never"))
    try City.load(start, into: ledger)
    try City.load(start, into: never)
    var numbers: [(step: Step, number: Int)] = []
    for step in steps {
      let summary = try City.load([step.file], into: ledger, missing: step.missing)
      numbers.append((step, try #require(summary.number)))
    }
    let gone = Array(numbers.shuffled(using: &random).prefix(1 + random.below(steps.count)))
    let order = gone.map(\.number)
    for number in order {
      do {
        _ = try ledger.undo(import: number)
      } catch UndoError.touchedLater {
        // Only entries of tables that tell less can stand upon an earlier one.
        return #expect(!places, "\(order)")
      }
      try Invariants.hold(in: ledger)
    }
    for (step, number) in numbers where !order.contains(number) {
      try City.load([step.file], into: never, missing: step.missing)
    }
    let (left, wanted) = (
      try ledger.picture(places: places), try never.picture(places: places)
    )
    for view in wanted.keys.sorted() { #expect(left[view] == wanted[view], "\(view) \(order)") }
    #expect(try ledger.strength() == never.strength(), "\(order)")
    let difference = Set(try ledger.checked()).symmetricDifference(try never.checked())
    #expect(difference.sorted() == [], "\(order)")
  }
}

extension Table {
  /// A version of a list: some rows edited, half of them left out now and then, a column less now and then.
  fileprivate func part(_ name: String, _ random: inout Random) -> Table {
    var table = edited(name, &random)
    if random.once(in: 3) {
      table.rows = table.rows.filter { _ in random.once(in: 2) }
    }
    if name == "roster", random.once(in: 2) {
      let column = table.column(["备注", "职务", "人员状态", "职务层次"][random.below(4)])
      table.headings.remove(at: column)
      for row in table.rows.indices { table.rows[row].remove(at: column) }
    }
    return table
  }
}

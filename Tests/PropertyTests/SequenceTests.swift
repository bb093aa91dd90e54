import BianzhiCore
import BianzhiDemo
import BianzhiImport
import BianzhiQuery
import Testing

/// Whatever is imported, imported again and taken back: the ledger stays in step with itself.
@Suite("random sequences") struct SequenceTests {
  @Test(arguments: Seeds.some(5))
  func keepTheLedgerInStep(seed: UInt64) throws {
    var random = Random(seed)
    let city = try City(seed: seed, people: 220)
    let ledger = try city.filled()
    var tables = city.tables
    var standing: [Int] = [1]
    for step in 1...12 {
      switch random.below(5) {
      case 0:
        let number = standing[random.below(standing.count)]
        do {
          _ = try ledger.undo(import: number)
          standing.removeAll { $0 == number }
        } catch UndoError.touchedLater(_, let by) {
          #expect(by > number)
        }
      case 1: _ = try ledger.checked()
      default:
        let name = random.once(in: 3) ? City.names[random.below(6)] : "roster"
        let table = try #require(tables[name]).edited(name, &random)
        if random.once(in: 2) { tables[name] = table }
        let file = try city.write(table, as: "step\(step)-\(name).csv")
        let missing: MissingRows = random.once(in: 4) ? .stay : .go
        let summary = try City.load([file], into: ledger, missing: missing)
        standing.append(try #require(summary.number))
      }
      if standing.isEmpty { break }
      try Invariants.hold(in: ledger)
    }
    _ = try ledger.checked()
    try everyRunAddsUp(ledger)
    // Taking everything back in turn leaves nothing.
    for number in standing.sorted(by: >) { _ = try ledger.undo(import: number) }
    #expect(try ledger.picture(places: true).values.allSatisfy(\.isEmpty))
    try Invariants.hold(in: ledger)
    try everyRunAddsUp(ledger)
  }

  /// Every finding of every run is explained by rows that give its number.
  private func everyRunAddsUp(_ ledger: Ledger) throws {
    for run in 1...(try ledger.status().runs) {
      for finding in try ledger.findings(run: run) {
        let explained = try ledger.explain("\(finding.name)", run: run)
        let place = "run \(run): \(finding.line)"
        #expect(explained.finding.line == finding.line)
        #expect(!explained.rows.isEmpty, "\(place)")
        switch explained.rule.family {
        // A name that is written wrongly has no number; the rows that write it are people.
        case "organ" where !finding.part.isEmpty && finding.actual == nil:
          #expect(explained.persons > 0 && finding.expected == nil, "\(place)")
        case "quota", "organ": #expect(explained.persons == finding.actual, "\(place)")
        case "post":
          #expect(explained.persons <= finding.actual ?? 0, "\(place)")
          #expect(explained.counted.count >= finding.actual ?? 0, "\(place)")
        case "person": #expect(explained.counted.count >= finding.actual ?? 0, "\(place)")
        default: #expect(!explained.rows.isEmpty, "\(place)")
        }
      }
    }
  }
}

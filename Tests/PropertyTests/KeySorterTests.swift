import BianzhiCore
import Testing

@Suite("external sort") struct KeySorterTests {
  struct Case: Sendable {
    let chunk, count: Int
    /// Keys are taken from so many values, so that many agree.
    let spread: UInt64
  }

  static let cases = [
    Case(chunk: 1, count: 40, spread: .max), Case(chunk: 3, count: 0, spread: .max),
    Case(chunk: 3, count: 1, spread: .max), Case(chunk: 3, count: 3, spread: .max),
    Case(chunk: 3, count: 4, spread: .max), Case(chunk: 7, count: 500, spread: 5),
    Case(chunk: 100, count: 1000, spread: .max), Case(chunk: 5000, count: 5000, spread: .max),
    Case(chunk: 5000, count: 12_345, spread: 300), Case(chunk: 1 << 20, count: 20_000, spread: 3),
    Case(chunk: 20_000, count: 70_000, spread: .max),
  ]

  @Test(arguments: cases, Seeds.some(2))
  func givesThePlainOrder(item: Case, seed: UInt64) throws {
    var random = Random(seed)
    var sorter = KeySorter(chunk: item.chunk)
    // A sorter is used again after it was emptied.
    for round in 0..<2 {
      let entries = (0..<item.count).map { index in
        PersonBlock.Entry(
          day: Int32(random.below(Int(min(item.spread, 20_101_231)))), state: Int32(index),
          person: UInt64.random(in: 0...item.spread, using: &random),
          row: Int64(random.below(Int(min(item.spread, 1 << 40)))))
      }
      for entry in entries { try sorter.add(entry) }
      var drained: [PersonBlock.Entry] = []
      try sorter.drain { drained.append($0) }
      let key = { (entry: PersonBlock.Entry) in (entry.day, entry.person, entry.row) }
      let plain = entries.sorted { key($0) < key($1) }
      #expect(drained.map(\.person) == plain.map(\.person), "round \(round)")
      #expect(drained.map(\.day) == plain.map(\.day) && drained.map(\.row) == plain.map(\.row))
      // Nothing lost, nothing twice.
      #expect(drained.map(\.state).sorted() == (0..<Int32(item.count)).map { $0 })
    }
  }
}

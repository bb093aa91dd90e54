import BianzhiCore

/// The rows that a printed total may be the sum of, and whose they are.
struct TotalSpan {
  private(set) var first = 0
  private(set) var last = 0
  private var organs: Set<Int64> = []

  var isEmpty: Bool { first == 0 }

  /// The organ of all rows; nil where they are of several, or of none that is known.
  var organ: Int64? { organs.count == 1 ? organs.first : nil }

  mutating func add(_ organ: Int64, _ line: Int) {
    if first == 0 { first = line }
    last = line
    // Two tell that there are several; a row that names no organ is nobody's.
    if organs.count < 2, organ > 0 { organs.insert(organ) }
  }
}

/// Rows, and people where somebody may have several rows.
struct CountedPeople {
  private(set) var rows = 0
  private var repeats = 0
  private var seen: Set<UInt64> = []
  /// Beyond it only rows are counted: printed totals stand below lists that people print.
  private static let most = 100_000

  mutating func add(_ person: UnsafeRawBufferPointer) {
    rows += 1
    guard !person.isEmpty, rows <= Self.most else { return }
    if !seen.insert(ByteTable.wideHash(person, seed: 23)).inserted { repeats += 1 }
  }

  func isCounted(as printed: Int64) -> Bool {
    printed == Int64(rows) || (rows <= Self.most && printed == Int64(rows - repeats))
  }
}

extension CellReader {
  /// Whether a total row says a part of the one above it: 其中.
  var isPart: Bool {
    (0..<min(count, 4)).contains { PartWord.matches(bytes($0)) }
  }

  /// The one number of a total row of people: 合计 6, 共 6 人.
  var onlyNumber: Int? {
    var found: Int?
    for column in 0..<count {
      var digits = String(
        string(column).filter { !$0.isWhitespace }
          .drop { "共计合总小：:人数有(（".contains($0) }.prefix { !"条页行)）".contains($0) })
      guard case .value(let value) = digits.withUTF8({ CountReading.read(.init($0)) }) else {
        continue
      }
      guard found == nil else { return nil }
      found = value
    }
    return found
  }
}

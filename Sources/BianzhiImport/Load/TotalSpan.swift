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

extension CellReader {
  /// Whether a total row says a part of the one above it: 其中.
  var isPart: Bool {
    (0..<min(count, 4)).contains { PartWord.matches(bytes($0)) }
  }

  /// Whether its first word says so: behind a total 其中 begins what the total is made of.
  var beginsWithPart: Bool {
    (0..<count).first { !bytes($0).isEmpty }.map { PartWord.matches(bytes($0)) } ?? false
  }
}

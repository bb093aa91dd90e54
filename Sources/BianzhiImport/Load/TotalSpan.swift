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

  /// The word for a total that a row bears: 小计, 合计.
  var totalWord: String {
    let words = (0..<min(count, 8)).lazy.map { string($0).filter { !$0.isWhitespace } }
    return words.first { $0.contains("计") && $0.count <= 8 } ?? ""
  }

  /// The unit that stands behind 其中 in a table of numbers; nil where a sort of people or nothing does.
  var unitOfPart: String? {
    (0..<min(count, 4)).lazy.map { string($0) }.first { $0.hasPrefix("其中") }.flatMap { text in
      let name = String(text.dropFirst(2).drop { $0.isWhitespace || "：:、".contains($0) })
      return SheetOrgan.looksLikeOrgan(name) ? name : nil
    }
  }

  /// Whether its first word says so: behind a total 其中 begins what the total is made of.
  var beginsWithPart: Bool {
    (0..<count).first { !bytes($0).isEmpty }.map { PartWord.matches(bytes($0)) } ?? false
  }
}

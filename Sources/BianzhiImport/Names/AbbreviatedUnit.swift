import BianzhiCore

/// The one unit whose name a title shortens in no official way: 县一中 for 江海县第一中学. It is proposed, never taken.
struct AbbreviatedUnit {
  private let names: [String]

  /// - Parameter names: of the units of the ledger.
  init(_ names: [String]) { self.names = names }

  /// - Parameter texts: titles, and the names of sheet and file.
  /// - Returns: the unit's name; nil where none is meant, or several may be.
  func meant(by texts: [String]) -> String? {
    for short in texts.flatMap({ Caption.organs(in: $0) }) where (2...6).contains(short.count) {
      let fitting = names.filter { Self.shortens(short, $0) }
      if fitting.count == 1 { return fitting[0] }
    }
    return nil
  }

  /// Whether the characters stand in the name in their order, the shorter one's own first word at least.
  private static func shortens(_ short: String, _ name: String) -> Bool {
    guard short.count < name.count, short.allSatisfy(\.isLetter) else { return false }
    var rest = name[...]
    for character in short {
      guard let place = rest.firstIndex(of: character) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }
}

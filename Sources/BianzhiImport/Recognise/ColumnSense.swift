import BianzhiCore
import Synchronization

/// What a column's words stand for in one kind of table, as far as the words alone tell it.
enum ColumnSense: Sendable {
  case field(Field, rank: Int)
  /// A word that is ticked, below a field's.
  case tick(Field, String)
  case number(FormHeading)
  /// Known and of no use.
  case aside
  case unknown
}

/// The words of columns met so far, by numbers: the tables of a folder mostly have the same ones.
enum ColumnWords {
  /// Longer words, in bytes, are notes, which do not come again.
  private static var longest: Int { 120 }
  /// So many are kept.
  private static var most: Int { 20_000 }

  private static let numbers = Mutex<[String: Int]>([:])

  /// - Returns: nil for words that are not kept.
  static func number(of path: [String], _ parts: [String]) -> Int? {
    guard !path.isEmpty else { return nil }
    let words = (path + ["\u{1}"] + parts).joined(separator: "\u{2}")
    guard words.utf8.count <= longest else { return nil }
    return numbers.withLock { numbers in
      if let known = numbers[words] { return known }
      guard numbers.count < most else { return nil }
      numbers[words] = numbers.count
      return numbers.count - 1
    }
  }
}

/// What words of columns stand for in one kind, remembered for the tables that follow.
final class ColumnMemory: Sendable {
  private let senses = Mutex<[ColumnSense?]>([])

  subscript(number: Int) -> ColumnSense? {
    senses.withLock { $0.indices.contains(number) ? $0[number] : nil }
  }

  func keep(_ sense: ColumnSense, for number: Int) {
    senses.withLock {
      while $0.count <= number { $0.append(nil) }
      $0[number] = sense
    }
  }
}

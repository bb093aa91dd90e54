import Foundation

/// Lists of numbers as a column keeps them: `[3,4]`.
enum JSONList {
  static func text(_ numbers: [Int]) -> String {
    "[" + numbers.map(String.init).joined(separator: ",") + "]"
  }

  static func read(_ text: String) throws -> [Int] {
    try JSONDecoder().decode([Int].self, from: Data(text.utf8))
  }
}

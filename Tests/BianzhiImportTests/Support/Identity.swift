/// Invented identity numbers: a region that is none, with the check character they must have.
enum Identity {
  /// - Parameter serial: 0…999; odd for men.
  static func number(_ serial: Int, birth: String = "19700101") -> String {
    let digits = "339901" + birth + padded(serial)
    return digits + check(of: digits)
  }

  /// The same person's number as it was written before 1999.
  static func old(_ serial: Int, birth: String = "19700101") -> String {
    "339901" + birth.dropFirst(2) + padded(serial)
  }

  /// The lowest serials from 0 whose check character is X.
  static func withX() -> String {
    for serial in 0...999 where number(serial).hasSuffix("X") { return number(serial) }
    preconditionFailure("one number in eleven ends in X")
  }

  private static func padded(_ serial: Int) -> String {
    let text = String(serial)
    return String(repeating: "0", count: 3 - text.count) + text
  }

  private static func check(of digits: String) -> String {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits.compactMap(\.wholeNumberValue), weights).reduce(0) { $0 + $1.0 * $1.1 }
    return ["1", "0", "X", "9", "8", "7", "6", "5", "4", "3", "2"][sum % 11]
  }
}

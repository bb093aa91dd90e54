import ArgumentParser

/// A year of four digits, which has a day before it that the ledger knows.
struct YearText: ExpressibleByArgument {
  /// Where the years lie that it takes.
  static let range = 1901...2999
  let number: Int

  init?(argument: String) {
    guard argument.wholeMatch(of: #/[0-9]{4}/#) != nil, let number = Int(argument),
      Self.range.contains(number)
    else { return nil }
    self.number = number
  }
}

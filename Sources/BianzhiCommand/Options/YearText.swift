import ArgumentParser

/// A year of four digits, which has a day before it that the ledger knows.
struct YearText: ExpressibleByArgument {
  let number: Int

  init?(argument: String) {
    guard argument.wholeMatch(of: #/[0-9]{4}/#) != nil, let number = Int(argument),
      (1901...2999).contains(number)
    else { return nil }
    self.number = number
  }
}

package import BianzhiCore

extension Ledger {
  /// Identity numbers that several rows of one roster bear, of the newest roster of each organ by a day.
  package func sharedNumbers(by day: CalendarDay) throws -> [SharedNumber] {
    try reading { try SharedNumber.all(by: day, in: $0) }
  }
}

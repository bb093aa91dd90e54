import BianzhiCore

/// Printed numbers of people.
extension TotalCheck {
  /// A line of words that may say how many people the rows are.
  ///
  /// - Returns: false where it says a total that cannot be read.
  mutating func compare(_ caption: Caption) -> Bool {
    guard countsPeople else { return true }
    let count = PrintedCount(caption: caption.texts)
    guard !count.numbers.isEmpty else { return !count.isUnreadable }
    close(isEnd: false)
    let isRead = judge(count, caption.row)
    startPart()
    return isRead
  }

  /// A printed row of a place without a holder, which the total below it may count.
  mutating func addVacancy(_ cells: CellReader, name: Int) {
    guard countsPeople, NobodyWord.isVacancy(cells, name: name) else { return }
    partPeople?.addVacancy()
    everybody.addVacancy()
  }

  /// Judges a printed number of people; of several the one that fits the rows.
  ///
  /// - Returns: false where none of several fits, so that nobody knows which is meant.
  mutating func judge(_ count: PrintedCount, _ line: Int) -> Bool {
    let fits = { (list: CountedPeople, printed: Int) in
      list.isCounted(as: Int64(printed), isOfServing: count.isOfServing)
    }
    let (people, everybody) = (people, everybody)
    let fitting = count.numbers.first { fits(people, $0) || fits(everybody, $0) }
    guard let printed = fitting ?? (count.numbers.count == 1 ? count.numbers[0] : nil) else {
      return count.numbers.isEmpty && !count.isUnreadable
    }
    judge(
      -1, Int64(printed), part: fits(people, printed), whole: fits(everybody, printed), line,
      isOfServing: count.isOfServing)
    return true
  }

  static func value(_ cells: CellReader, _ column: Int, _ isMoney: Bool) -> Int64? {
    let bytes = cells.bytes(column)
    guard !bytes.isEmpty else { return nil }
    if isMoney { return Money.read(bytes) }
    guard case .value(let value) = CountReading.read(bytes) else { return nil }
    return Int64(value)
  }
}

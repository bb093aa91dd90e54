import BianzhiCore

/// Rows, people where somebody may have several rows, and those who are said to be no longer there or outside the
/// establishment.
struct CountedPeople {
  private(set) var rows = 0
  private var repeats = 0
  private var others = 0
  /// Those of programmes, whom a printed number may count or not.
  private var programmes = 0
  /// Printed rows of places without a holder (空缺), which a printed number may count as well.
  private var vacant = 0
  private var seen: Set<UInt64> = []
  /// Beyond it only rows are counted: printed totals stand below lists that people print.
  private static let most = 100_000

  mutating func add(
    _ person: UnsafeRawBufferPointer, isOther: Bool, isOfProgramme: Bool = false
  ) {
    rows += 1
    if isOfProgramme { programmes += 1 }
    if isOther { others += 1 }
    guard !person.isEmpty, rows <= Self.most else { return }
    if !seen.insert(ByteTable.wideHash(person, seed: 23)).inserted { repeats += 1 }
  }

  mutating func addVacancy() { vacant += 1 }

  /// Whether a printed number is that of these people: of all of them, or of all but the retired and others.
  ///
  /// - Parameter isOfServing: the printed number need not count the others, and may count some of them.
  func isCounted(as printed: Int64, isOfServing: Bool) -> Bool {
    if printed == Int64(rows) || (rows <= Self.most && printed == Int64(rows - repeats)) {
      return true
    }
    if vacant > 0, !isOfServing, [rows, rows - repeats].contains(Int(printed) - vacant) {
      return true
    }
    if others > 0, others < rows, rows <= Self.most,
      [rows - others, rows - others - repeats].contains(Int(printed))
    {
      return true
    }
    let left = isOfServing ? max(others, programmes) : programmes
    return left > 0 && printed <= Int64(rows) && printed >= Int64(rows - repeats - left)
      || isOfServing && printed <= Int64(rows) && printed >= Int64(rows - repeats)
  }
}

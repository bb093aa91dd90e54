/// What the approvals in force add up to for one organ and quota kind (or sort of leader post).
package struct ApprovedNumber: Hashable, Sendable {
  /// Unit: whole people or posts; never below zero.
  package let people: Int
  /// The documents the number rests on: the newest total's, then those of the changes behind it.
  package let documents: [String]
  /// The rows the number rests on, in the same order.
  package let entries: [Int64]
  /// Two totals of different documents disagree and nothing tells which is newer: not to be checked.
  package let isConflict: Bool
  /// Rows that state a total which is not the number before them plus their own change (the total counts); where
  /// changes take away more than there was, all rows the number rests on.
  package let broken: [ApprovalEntry]
  /// False where only changes are in force. Their sum may be all there is (a new organ), or the
  /// total they change may be missing from the ledger: a number to show, not to judge by.
  package let hasTotal: Bool

  /// The first entry changes a number that no entry tells; a change from 0 has none before it.
  package let lacksBasis: Bool
  /// What it may be on the day where documents of which only the month is told may be in force before the last day of it:
  /// from the least to the most. One number where nothing hangs on that.
  package private(set) var possible: ClosedRange<Int>

  /// The documents of ``broken``, each once.
  package var brokenDocuments: [String] { Self.documents(of: broken) }

  /// Folds the entries of one organ and kind that are in force; nil where none states a number.
  ///
  /// The newest total counts, plus the changes behind it in the order day, document year, document
  /// number, line. A change in the document of that total is inside it.
  package static func fold(_ entries: [ApprovalEntry]) -> ApprovedNumber? {
    let stated = entries.filter { $0.total != nil || $0.change != nil }
    let ordered = stated.count > 1 ? stated.sorted { $0.precedes($1) } : stated
    guard !ordered.isEmpty else { return nil }
    let chain = chain(ordered)
    let sum = sum(chain)
    let people = max(0, sum)
    return ApprovedNumber(
      people: people,
      documents: documents(of: chain),
      entries: chain.map(\.id),
      isConflict: chain.first.map { isContested($0, among: ordered) } ?? false,
      // Of what nobody tells, nobody knows whether more was taken away than there was.
      broken: sum < 0 && chain.first?.total != nil
        ? chain : ordered.indices.filter { isBroken(ordered, at: $0) }.map { ordered[$0] },
      hasTotal: chain.first?.total != nil,
      lacksBasis: ordered[0].change.map { $0 != 0 && $0 != ordered[0].total } ?? false,
      possible: people...people)
  }

  /// Folds those of the entries that are in force on a day; one of which only the month is told is from its last day.
  package static func fold(_ entries: [ApprovalEntry], on day: CalendarDay) -> ApprovedNumber? {
    let entries = ApprovalEntry.settled(entries)
    guard var number = fold(entries.filter { $0.isInForce(on: day) }) else { return nil }
    for people in others(entries, on: day) {
      let (least, most) = (number.possible.lowerBound, number.possible.upperBound)
      number.possible = min(least, people)...max(most, people)
    }
    return number
  }

  /// The most that entries may add up to on a day on which none of them is in force for certain; nil where none may be.
  package static func mayBe(_ entries: [ApprovalEntry], on day: CalendarDay) -> Int? {
    guard entries.contains(where: \.isOfMonth) else { return nil }
    let entries = ApprovalEntry.settled(entries)
    guard fold(entries.filter { $0.isInForce(on: day) }) == nil else { return nil }
    return others(entries, on: day).max()
  }

  /// What the entries add up to where one of those dated by month, or all of them, are in force from the first day on that
  /// they may be.
  private static func others(_ entries: [ApprovalEntry], on day: CalendarDay) -> [Int] {
    let open = entries.indices.filter { place in
      let earliest = entries[place].earliest(among: entries)
      // Whether it was in force earlier decides only before its last day, or where another entry is of that month.
      return earliest < entries[place].effective && earliest <= day.yyyymmdd
        && (!entries[place].isInForce(on: day)
          || entries.contains { !$0.isOfMonth && $0.day / 100 == entries[place].day })
    }
    guard !open.isEmpty else { return [] }
    let choices = open.count > 1 ? open.map { [$0] } + [open] : [open]
    return choices.compactMap { choice in
      var early = entries
      for place in choice {
        early[place] = entries[place].inForce(since: entries[place].earliest(among: entries))
      }
      return fold(early.filter { $0.isInForce(on: day) })?.people
    }
  }

  /// The newest total and the changes behind it; all changes where there is no total.
  private static func chain(_ ordered: [ApprovalEntry]) -> [ApprovalEntry] {
    guard let newest = ordered.lastIndex(where: { $0.total != nil }) else { return ordered }
    let changes = ordered[(newest + 1)...].filter { !$0.sharesDocument(with: ordered[newest]) }
    return [ordered[newest]] + changes
  }

  private static func sum(_ chain: [ApprovalEntry]) -> Int {
    chain.reduce(0) { $0 + ($1.total ?? $1.change ?? 0) }
  }

  private static func documents(of chain: [ApprovalEntry]) -> [String] {
    var documents: [String] = []
    for entry in chain where !entry.document.isEmpty && !documents.contains(entry.document) {
      documents.append(entry.document)
    }
    return documents
  }

  private static func isContested(_ newest: ApprovalEntry, among all: [ApprovalEntry]) -> Bool {
    guard let total = newest.total else { return false }
    return all.contains { other in
      other.id != newest.id && other.total.map { $0 != total } == true
        && !other.isSeparated(from: newest) && !other.sharesDocument(with: newest)
    }
  }

  /// Compares a row that states both with what stood before its document. A row with nothing before
  /// it, or only changes, has nothing to be compared with. Where several rows tell the document before with different
  /// totals (today's beside the first document in a ledger), one that fits is enough.
  private static func isBroken(_ ordered: [ApprovalEntry], at place: Int) -> Bool {
    let entry = ordered[place]
    guard let total = entry.total, let change = entry.change else { return false }
    let before = chain(ordered[..<place].filter { !$0.sharesDocument(with: entry) })
    guard let base = before.first, let known = base.total else { return false }
    let changes = sum(before) - known + change
    return known + changes != total
      && !ordered[..<place].contains { other in
        other.sharesDocument(with: base) && other.total.map { $0 + changes == total } == true
      }
  }
}

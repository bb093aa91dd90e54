import BianzhiCore
import GRDB

/// Approvals of which only the month is told.
///
/// They hold from the last day of it on. Before that day nobody knows whether they do, and nothing is found that hangs on it.
extension Approved {
  /// Whether some people are too many only by one of the numbers that it may be, or hold what may not be approved at all.
  func isOpen(for people: Int) -> Bool {
    possible?.leaves(people, openOver: self.people) == true
  }

  /// What is approved for certain, and the most that may be.
  var sure: Int { possible?.lowerBound ?? people }
  var most: Int { possible?.upperBound ?? people }

  /// What several parts may be together; nil where no month decides.
  static func together(_ parts: [Approved]) -> ClosedRange<Int>? {
    guard parts.contains(where: { $0.possible != nil }) else { return nil }
    let least = parts.reduce(0) { $0 + ($1.possible?.lowerBound ?? $1.people) }
    return least...parts.reduce(0) { $0 + ($1.possible?.upperBound ?? $1.people) }
  }

  /// What has to be said where more people than may be approved are counted: which number it may be as well.
  func noteMonth(in note: inout FindingNote, counted: Int) {
    guard let possible, counted > people else { return }
    let (least, most) = (possible.lowerBound, possible.upperBound)
    let other = least == people ? "\(most)" : most == people ? "\(least)" : "\(least)–\(most)"
    note.remarks.append(.init(sort: .approvedByMonth, words: other))
  }
}

extension ClosedRange<Int> {
  /// Of a number that may be any of these: whether people are too many only by some of them, or hold what may not be approved
  /// at all.
  ///
  /// - Parameter approved: what is approved for certain or by documents of an earlier month.
  func leaves(_ people: Int, openOver approved: Int) -> Bool {
    people > lowerBound && (people <= upperBound || approved == 0)
  }
}

extension Preparation {
  /// Notes what an approved number may be where a month leaves it open.
  func noteOpen(_ approved: Approved?, _ about: String, _ organ: Int64, _ part: String) throws {
    guard let possible = approved?.possible else { return }
    try database.execute(
      sql: "INSERT OR IGNORE INTO open_number VALUES (?, ?, ?, ?, ?)",
      arguments: [organ, about, part, possible.lowerBound, possible.upperBound])
  }

  /// Adds what is approved by documents of the month of the check alone: perhaps nothing yet.
  func addByMonth(
    _ entries: [ApprovalEntry], _ key: PartKey, _ word: OwnWord, into parts: inout [Approved]
  ) {
    let month = setting.asOf.lastDayOfMonth
    guard month > setting.asOf, let number = ApprovedNumber.fold(entries, on: month) else { return }
    // What begins on a later day of the month does not hold.
    guard entries.contains(where: { $0.day == setting.asOf.month }) else { return }
    parts.append(
      Approved(
        key: key, people: 0, documents: number.documents.joined(separator: "; "),
        entries: number.entries, isCertain: true, isStated: word != .approval,
        isDocumented: word == .documented, possible: 0...number.people))
  }
}

/// What is said of numbers that a month leaves open.
extension FindingRemark {
  static let approvedByMonth = FindingRemark("approved_by_month")
}

import BianzhiCore
import GRDB

/// What documents approve of one organ's quotas on any day, kind by kind.
struct QuotaHistory {
  /// The approved people of one kind, or of the kinds that are compared as one.
  struct Number {
    let people: Int
    let documents: [String]
    /// What it may be where documents tell only a month, see ``ApprovedNumber/possible``.
    let possible: ClosedRange<Int>

    /// Whether a document dated by month decides if a number is what is approved.
    func leavesOpen(_ number: Int) -> Bool { possible.count > 1 && possible.contains(number) }
  }

  private let preparation: Preparation
  private let rows: RawStatement
  private let plain = QuotaKind.institution

  init(_ preparation: Preparation) throws {
    self.preparation = preparation
    let byThen = preparation.inForceByThen("o")
    rows = try RawStatement(
      preparation.database,
      """
      SELECT q.organ, q.kind, q.id, q.total, q.change, q.document, q.document_year,
        q.document_number, q.since, q.line
      FROM quota_row q
      WHERE \(preparation.inForce("q"))
        AND NOT \(FormStatement.isMere("q", in: "quota_row", inForce: byThen))
      ORDER BY q.organ
      """)
  }

  /// The entries of all organs, by organ and kind.
  func entries() throws -> [Int64: [String: [ApprovalEntry]]] {
    var entries: [Int64: [String: [ApprovalEntry]]] = [:]
    while try rows.next() {
      let organ = preparation.organ(rows.integer(0))
      entries[organ, default: [:]][rows.text(1), default: []].append(
        ApprovalEntry(
          day: Int32(rows.integer(8)), documentYear: rows.optionalInteger(6).map(Int.init),
          documentNumber: rows.optionalInteger(7).map(Int.init), document: rows.text(5),
          line: Int(rows.integer(9)), total: rows.optionalInteger(3).map(Int.init),
          change: rows.optionalInteger(4).map(Int.init), id: rows.integer(2)))
    }
    return entries
  }

  /// What is approved of some kinds together on a day; nil where approvals contradict each other or only changes are known,
  /// and where no quota at all is in force.
  static func number(
    of kinds: Set<String>, in entries: [String: [ApprovalEntry]], on day: CalendarDay
  ) -> Number? {
    let all = entries.compactMapValues { ApprovedNumber.fold($0, on: day) }
      .filter { QuotaKind(rawValue: $0.key)?.isQuota != false }
    let mayBe = entries.compactMapValues { ApprovedNumber.mayBe($0, on: day) }
    guard !all.isEmpty, all[QuotaKind.total] == nil, mayBe[QuotaKind.total] == nil else {
      return nil
    }
    // What is left of a total may hold places of any kind that has no number of its own.
    if all[QuotaKind.rest] != nil, kinds.isDisjoint(with: all.keys) { return nil }
    let own = all.filter { kinds.contains($0.key) }.sorted { $0.key < $1.key }.map(\.value)
    guard own.allSatisfy({ !$0.isConflict && $0.hasTotal }) else { return nil }
    let least = own.reduce(0) { $0 + $1.possible.lowerBound }
    // Of a kind without any other number a document of the month may approve some, or none yet.
    let more = mayBe.filter { kinds.contains($0.key) }.values.reduce(0, +)
    return Number(
      people: own.reduce(0) { $0 + $1.people }, documents: own.flatMap(\.documents),
      possible: least...own.reduce(more) { $0 + $1.possible.upperBound })
  }

  /// Why nothing is known of a day: approvals that contradict each other or only change, of which only the month is told, or
  /// none of that day.
  static func whyUnknown(
    _ entries: [String: [ApprovalEntry]], on day: CalendarDay
  ) -> UnjudgedReason {
    if entries.values.joined().contains(where: { $0.isInForce(on: day) }) {
      return .approvalUnclear
    }
    let mayBe = entries.values.contains { ApprovedNumber.mayBe($0, on: day) != nil }
    return mayBe ? .approvalByMonth : .noApproval
  }

  /// The kinds that are compared as one with a kind: where 事业编制 stands without its funding, its funded kinds too.
  static func family(of kind: QuotaKind, among approved: some Collection<String>) -> Set<String> {
    let plain = QuotaKind.institution
    let isPlain = kind == plain || (kind.parent == plain && approved.contains(plain.rawValue))
    guard isPlain else { return [kind.rawValue] }
    return Set(QuotaKind.allCases.filter { $0 == plain || $0.parent == plain }.map(\.rawValue))
  }
}

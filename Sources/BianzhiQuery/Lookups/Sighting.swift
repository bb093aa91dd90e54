public import BianzhiCore

/// A finding as one run saw it. The members of the finding itself are read on it: `sighting.organName`.
@dynamicMemberLookup
public struct Sighting: Sendable {
  /// What is wrong, and where.
  public let finding: Finding
  /// Where the finding stands now, whichever run is asked.
  package let status: FindingStatus
  /// Where it stands, as the code of the findings CSV: raised, confirmed, planned …
  public var statusCode: String { status.rawValue }
  /// The ledger holds a number of this finding that no rule can give; it is left out.
  package let isDamaged: Bool
  /// The identity number; it is personal data and shown masked.
  package let person: PersonNumber?
  /// All that is over the approved number may be, by waivers in force on the day.
  package var isPolicy: Bool { Self.isPolicy(note: note) }

  /// The last day on which waivers allow all that is over the approved number; nil where none does.
  package var waivedUntil: CalendarDay? {
    guard isPolicy else { return nil }
    return FindingNote(note)?.waiver.flatMap { CalendarDay($0.until) }
  }

  /// The same of a finding's stored note.
  static func isPolicy(note: String) -> Bool {
    note.contains("within_") && FindingNote(note)?.standing?.isWithin == true
  }
  /// Nil where the finding is about no single person.
  public let personName: String?
  /// The day that was judged.
  public let asOf: CalendarDay
  /// Number of the run.
  public let run: Int
  /// Document numbers joined by `; `.
  public let documents: String
  package let note: String
  /// Data days it rests on.
  package let days: String
  package let payMonth: Int32?
  /// Where the part is the codes of organs: their names, or the code of one that has none.
  let partNames: String?
  /// Names of the further organs that it rests on, joined by 、; nil for none.
  let otherNames: String?
  /// What sort of body the organ is by the organ ledger of today, an inner body as its organ; nil where none
  /// is recorded that is known. It decides which articles govern the finding.
  package let category: OrganCategory?
  /// Whether its organ has places under the rules for civil servants (参公).
  let isUnderCivilServiceRules: Bool
  /// `organ_key.id` of its organ.
  let organ: Int64
  /// `finding_row.id`.
  package let number: Int64

  /// A member of the finding itself.
  public subscript<Value>(dynamicMember member: KeyPath<Finding, Value>) -> Value {
    finding[keyPath: member]
  }

  /// The columns that ``init(_:)`` reads, and the tables `f`, `n`, `l`, `r` and `k` they come from.
  static let columns = """
    n.id, n.rule, f.severity, coalesce(l.status, '\(FindingStatus.raised.rawValue)'), k.code,
    f.organ_name, f.part, f.expected, f.actual, f.person, f.person_name, r.as_of, f.run,
    f.documents, f.note, f.days, r.pay_month, f.organ,
    (SELECT group_concat(code, char(31)) FROM (
      SELECT DISTINCT o.code FROM finding_data d JOIN organ_key o ON o.id = d.organ
      WHERE d.run = f.run AND d.finding = f.finding AND d.organ <> f.organ ORDER BY o.code)),
    \(OrganNames.column),
    \(OrganNames.categoryColumn), \(OrganNames.othersColumn), \(OrganNames.civilServiceColumn)
    FROM run_finding f JOIN finding_row n ON n.id = f.finding
    LEFT JOIN finding_life l ON l.finding = 'F' || n.id
    JOIN run_row r ON r.id = f.run JOIN organ_key k ON k.id = f.organ
    """

  /// The order of a run's findings, of the tables of ``columns``.
  static let order = "n.rule, k.code, f.part, f.person, n.id"

  /// - Throws: ``StoredWordError`` for a word or day that this program does not know.
  init(_ row: RawStatement) throws {
    number = row.integer(0)
    let name = FindingName.rule(Int(number))
    status = try FindingStatus(
      stored: row.text(3), at: StoredPlace("finding_life", "status", row: name))
    let numbers = [row.optionalInteger(7), row.optionalInteger(8)]
    let kept = numbers.map { number in
      number.flatMap { $0.magnitude <= UInt64(RuleRow.largest) ? Int($0) : nil }
    }
    isDamaged = zip(numbers, kept).contains { $0 != nil && $1 == nil }
    finding = Finding(
      name: name, rule: row.text(1),
      severity: try Severity(
        stored: row.text(2), at: StoredPlace("run_finding", "severity", row: name)),
      organCode: row.text(4), organName: row.text(5),
      otherOrgans: row.text(18).split(separator: "\u{1F}").map(String.init), part: row.text(6),
      expected: kept[0], actual: kept[1])
    person = row.optionalInteger(9).map { PersonNumber(packed: $0) }
    personName = row.optionalText(10)
    let run = Int(row.integer(12))
    self.run = run
    asOf = try CalendarDay(
      stored: Int32(truncatingIfNeeded: row.integer(11)),
      at: StoredPlace("run_row", "as_of", row: run))
    documents = row.text(13)
    note = row.text(14)
    days = row.text(15)
    payMonth = row.optionalInteger(16).map { Int32($0) }
    organ = row.integer(17)
    partNames = row.optionalText(19)
    otherNames = row.optionalText(21)
    category = row.optionalText(20).flatMap { OrganCategory(rawValue: $0) }
    isUnderCivilServiceRules = row.integer(22) == 1
  }

  /// A finding that somebody raised, told beside those of a run.
  ///
  /// - Parameter note: what is wrong, in the words of who raised it.
  package init(
    byHand finding: Finding, status: FindingStatus, in run: RunInfo, basis: String, note: String
  ) {
    (self.finding, self.status, self.note) = (finding, status, note)
    (isDamaged, person, personName, days, payMonth) = (false, nil, nil, "", nil)
    (category, isUnderCivilServiceRules) = (nil, false)
    (asOf, self.run, documents) = (run.asOf, run.number, basis)
    (partNames, otherNames) = (nil, nil)
    (organ, number) = (0, 0)
  }
}

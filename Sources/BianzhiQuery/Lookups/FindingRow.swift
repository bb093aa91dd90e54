public import BianzhiCore
import GRDB

/// A finding as one run saw it.
public struct FindingRow: Sendable {
  /// F12 is 12.
  public let number: Int
  /// Id of the rule that saw it.
  public let rule: String
  /// The rule's severity, or `hint` where rows of different data days were joined.
  public let severity: Severity
  package let status: FindingStatus
  /// Where it stands, as the code of the findings CSV: raised, confirmed, planned …
  public var statusCode: String { status.rawValue }
  /// Code of the organ; its name where only that is known.
  public let organCode: String
  /// Name in the organ ledger at the time, else as the roster records it.
  public let organName: String
  /// Quota kind, post, inner body, other organs, or empty.
  public let part: String
  /// Unit: that of the rule, mostly people.
  public let expected: Int?
  /// What was counted, in the same unit.
  public let actual: Int?
  /// `actual` minus `expected` where both are numbers.
  public var excess: Int? {
    guard let expected, let actual else { return nil }
    return actual - expected
  }
  /// The ledger holds a number of this finding that no rule can give; it is left out.
  package let isDamaged: Bool
  /// The identity number; it is personal data and shown masked.
  package let person: PersonNumber?
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
  let organ: Int64
  /// Where the part is the codes of organs: their names, or the code of one that has none.
  package let partNames: String?

  static let columns = """
    n.id, n.rule, f.severity, n.status, k.code, f.organ_name, f.part, f.expected, f.actual,
    f.person, f.person_name, r.as_of, f.run, f.documents, f.note, f.days, r.pay_month, f.organ,
    \(OrganNames.column)
    FROM run_finding f JOIN finding_row n ON n.id = f.finding JOIN run_row r ON r.id = f.run
    JOIN organ_key k ON k.id = f.organ
    """

  /// - Throws: ``StoredWordError`` for a word or day that this program does not know.
  init(_ row: RawStatement) throws {
    number = Int(row.integer(0))
    rule = row.text(1)
    let name = "F\(number)"
    severity = try Severity(
      stored: row.text(2), at: StoredPlace("run_finding", "severity", row: name))
    status = try FindingStatus(
      stored: row.text(3), at: StoredPlace("finding_row", "status", row: name))
    organCode = row.text(4)
    organName = row.text(5)
    part = row.text(6)
    let numbers = [row.optionalInteger(7), row.optionalInteger(8)]
    let kept = numbers.map { number in
      number.flatMap { $0.magnitude <= UInt64(RuleRow.largest) ? Int($0) : nil }
    }
    (expected, actual) = (kept[0], kept[1])
    isDamaged = zip(numbers, kept).contains { $0 != nil && $1 == nil }
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
    partNames = row.optionalText(18)
  }

  /// The part in words: the names of organs where it is their codes.
  package func words(of rule: Rule?) -> Wording {
    guard let rule else { return Wording(zh: part, en: part) }
    if rule.part == .organs, let names = partNames { return Wording(zh: names, en: names) }
    return PartWords.words(part, rule.part)
  }

  /// The rule's sentence about this finding.
  package func message(_ rule: Rule?, _ language: Language) -> String {
    guard let rule else { return note }
    let month = payMonth.map { RecordedDate.month($0).description } ?? ""
    let values = [
      "part": words(of: rule)[language],
      "organs": ([organName] + (partNames.map { [$0] } ?? [])).joined(separator: "、"),
      "expected": expected.map(String.init) ?? "", "actual": actual.map(String.init) ?? "",
      "over": excess.map(String.init) ?? "", "organ_name": organName,
      "organ_code": organCode, "documents": documents, "person_name": personName ?? "",
      "month": month, "days": days, "note": note,
    ]
    let filled = Self.filled(rule.message[language], values)
    let text = language == .en ? Self.singular(filled) : filled
    guard !note.isEmpty, rule.part == .body else { return text }
    let like = LikenessNote(note)
    let why =
      like.wording.map { Wording(zh: "（\($0.zh)）", en: " (\($0.en))") } ?? Wording(zh: "", en: "")
    return text
      + Wording(
        zh: "；名称近似“\(like.joined)”\(why.zh)", en: "; looks like \"\(like.joined)\"\(why.en)")[
        language]
  }
}

extension FindingRow {
  /// The English text with nouns in the singular behind the number one.
  private static func singular(_ text: String) -> String {
    guard text.contains("1 ") else { return text }
    var words = text.split(separator: " ", omittingEmptySubsequences: false)
    let nouns: [Substring: Substring] = [
      "people": "person", "leaders": "leader", "posts": "post", "organs": "organ",
    ]
    for place in words.indices.dropFirst() where words[words.index(before: place)] == "1" {
      words[place] = nouns[words[place]] ?? words[place]
    }
    return words.joined(separator: " ")
  }

  /// The text with each `{key}` replaced, in one pass; what stands for no key stays.
  private static func filled(_ template: String, _ values: [String: String]) -> String {
    var text = ""
    var rest = template.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      text += Substring(rest[..<open])
      let key = Substring(rest[rest.index(after: open)..<close])
      text += values[String(key)] ?? "{\(key)}"
      rest = rest[rest.index(after: close)...]
    }
    return text + Substring(rest)
  }
}

/// The words of a finding's part.
package enum PartWords {
  package static func words(_ part: String, _ sort: Rule.Part) -> Wording {
    switch sort {
    case .quotaKind: return QuotaKind(rawValue: part)?.wording ?? Wording(zh: part, en: part)
    case .post:
      let bracket = part.firstIndex(of: "（") ?? part.endIndex
      let names = part[..<bracket].split(separator: "/").map(String.init)
      let english = names.map { name in
        PostRole(rawValue: name)?.wording.en ?? PostRank(rawValue: name)?.wording.en ?? name
      }
      let bracketed = String(part[bracket...])
      let englishScope = bracketed.replacing("（班子）", with: " (unit leaders)")
        .replacing("（内设机构）", with: " (inner bodies)")
      let scope = Wording(zh: bracketed, en: englishScope)
      return Wording(
        zh: names.joined(separator: "/") + scope.zh, en: english.joined(separator: " ") + scope.en)
    case .body, .organs, .none, .text: return Wording(zh: part, en: part)
    }
  }
}

extension Ledger {
  /// Gives the findings of a run in the order of their rule, organ, part and person.
  ///
  /// - Parameter run: nil for the newest run.
  /// - Throws: ``RuleError`` if there is no such run, ``LedgerError``.
  public func eachFinding(
    run: Int? = nil, _ body: (FindingRow) throws -> Void
  ) throws {
    try reading { database in
      let run = try RunInfo(database, run)
      let rows = try RawStatement(
        database,
        """
        SELECT \(FindingRow.columns) WHERE f.run = ?
        ORDER BY n.rule, k.code, f.part, f.person, n.id
        """)
      rows.bind(Int64(run.number), at: 1)
      while try rows.next() { try body(try FindingRow(rows)) }
    }
  }

  /// The findings of a run as an array: for small ledgers and tests.
  public func findings(run: Int? = nil) throws -> [FindingRow] {
    var rows: [FindingRow] = []
    try eachFinding(run: run) { rows.append($0) }
    return rows
  }
}

import BianzhiCore

/// A date cell of the list of leaders.
enum DateCell: Hashable {
  case blank
  case date(RecordedDate)
  /// The recorded text, which is no date.
  case unreadable(String)

  init(_ rows: RawStatement, _ column: Int32) {
    if rows.isNull(column) {
      self = .blank
    } else if rows.isInteger(column), let date = RecordedDate(stored: rows.integer(column)) {
      self = .date(date)
    } else {
      self = .unreadable(PersonNumber.mask(rows.text(column)))
    }
  }

  /// YYYY-MM-DD, YYYY-MM, the recorded text, or empty.
  var text: String {
    switch self {
    case .blank: ""
    case .date(let date): date.description
    case .unreadable(let text): text
    }
  }
}

/// One row of the list of leaders in force, with its organ as the ledger has it now.
struct SubjectRecord {
  var name: String
  var organCode: String
  var post: String
  var since: DateCell
  var until: DateCell
  /// Why the post was left, as recorded.
  var leavingReason: String?
  /// 层级 of the row: a term of ``SubjectTier``, or as recorded.
  var tier: String?
  /// Nil where the organ is not in the ledger.
  var organName: String?
  /// A term of ``OrganCategory``, or as recorded.
  var category: String?
  /// A term of ``OrganTier``, or as recorded.
  var organTier: String?
  /// Organs of the ledger that bear the name, where the row gives only a name.
  var bearers = 0
  /// The import that brought it.
  var broughtBy: Int
  /// What the post says.
  var title: SubjectTitle
  /// Days of appointment that earlier lists gave for the same spell.
  var earlierDates: [DateCell] = []

  /// Whether both are the same post of the same organ: the same words, or a head by the same title.
  func isSamePost(as other: SubjectRecord) -> Bool {
    organCode == other.organCode
      && (Vocabulary.key(of: post) == Vocabulary.key(of: other.post)
        || !title.heads.isDisjoint(with: other.title.heads))
  }
}

extension String {
  /// Whether it is a code and no name.
  fileprivate var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }
}

extension SubjectRecord {
  /// Reads the row a statement of ``query`` stands on.
  init(_ rows: RawStatement) {
    name = PersonNumber.mask(rows.text(0))
    organCode = rows.text(1)
    post = PersonNumber.mask(rows.text(2))
    since = DateCell(rows, 3)
    until = DateCell(rows, 4)
    leavingReason = rows.optionalText(5).map(PersonNumber.mask)
    tier = rows.optionalText(6).map(PersonNumber.mask)
    organName = rows.optionalText(7)
    category = rows.optionalText(8)
    organTier = rows.optionalText(9)
    bearers = Int(rows.integer(10))
    broughtBy = Int(rows.integer(11))
    let hasLeft = if case .date = until { true } else { false }
    title = SubjectTitle(
      post, of: organName ?? (organCode.isASCII ? nil : organCode), hasLeft: hasLeft)
  }

  /// The rows in force in the order organ code, post, since, name.
  ///
  /// A row that names its organ only by name belongs to the one organ that bears exactly that name.
  static let query = """
    WITH named (key, organ, bearers) AS (
      SELECT k.id, min(o.organ), count(*)
      FROM organ_key k
      JOIN organ_row o ON o.name = k.code AND o.category IS NOT '内设机构' AND o.ended IS NULL
      WHERE k.is_name = 1
        AND NOT EXISTS (SELECT 1 FROM organ_row d WHERE d.organ = k.id AND d.ended IS NULL)
      GROUP BY k.id
    )
    SELECT s.name, coalesce(c.code, k.code), s.post, s.since, s.until, s.reason, s.tier,
      o.name, o.category, o.tier, coalesce(n.bearers, 0), s.brought
    FROM subject_row s
    JOIN organ_key k ON k.id = s.organ
    LEFT JOIN named n ON n.key = s.organ
    LEFT JOIN organ_row o
      ON o.organ = CASE n.bearers WHEN 1 THEN n.organ ELSE s.organ END AND o.ended IS NULL
    LEFT JOIN organ_key c ON c.id = o.organ
    WHERE s.ended IS NULL
    ORDER BY 2, s.post, CAST(s.since AS TEXT), s.name, CAST(s.until AS TEXT), s.id
    """
}

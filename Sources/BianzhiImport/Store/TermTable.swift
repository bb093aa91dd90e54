import BianzhiCore
import GRDB

/// The repeated texts of rosters: each stored once with the word it was read as.
///
/// One lookup per cell of a coded column. The last answer of each column is kept, since neighbours
/// mostly repeat it.
final class TermTable {
  /// A coded column of `staff_row`.
  enum Field: Int, CaseIterable {
    case quotaKind, state, rank, post, role, leader, sex, body, document, organName

    var name: String {
      switch self {
      case .quotaKind: "quota_kind"
      case .state: "state"
      case .rank: "rank"
      case .post: "post"
      case .role: "role"
      case .leader: "leader"
      case .sex: "sex"
      case .body: "body"
      case .document: "document"
      case .organName: "organ_name"
      }
    }
  }

  /// What a text was read as, with what the sums need to know of it.
  struct Term {
    var id: Int64
    var isKnown: Bool
    /// quotaKind: 1 if outside the quotas. post and role: 1 正职 2 副职 3 其他. leader: 1 是.
    /// sex: 1 male 2 female.
    var mark: Int
  }

  private var terms: [Term] = []
  private let insert: RawStatement
  private var next: Int64

  private final class Column {
    var table = ByteTable()
    var last: [UInt8] = []
    var lastTerm = -1
  }

  private var columns: [Column] = Field.allCases.map { _ in Column() }

  init(_ database: Database) throws {
    insert = try RawStatement(
      database, "INSERT INTO term (id, field, text, code, is_known) VALUES (?, ?, ?, ?, ?)")
    next = (try Int64.fetchOne(database, sql: "SELECT max(id) FROM term") ?? 0) + 1
    let stored = try RawStatement(database, "SELECT id, field, text, code, is_known FROM term")
    let fields = Dictionary(uniqueKeysWithValues: Field.allCases.map { ($0.name, $0) })
    while try stored.next() {
      guard let field = fields[stored.text(1)] else { continue }
      let term = Term(
        id: stored.integer(0), isKnown: stored.integer(4) == 1,
        mark: Self.mark(of: stored.text(3), in: field))
      columns[field.rawValue].table.insert(stored.text(2), number: Int64(terms.count))
      terms.append(term)
    }
  }

  /// The term of a recorded text, which is stored if it is new.
  func term(_ bytes: UnsafeRawBufferPointer, _ field: Field) throws -> Term {
    let column = columns[field.rawValue]
    if column.lastTerm >= 0, Self.isSame(column.last, bytes) { return terms[column.lastTerm] }
    let index: Int
    if let known = column.table.number(of: bytes) {
      index = Int(known)
    } else {
      index = try add(bytes, field, to: column)
    }
    column.last.removeAll(keepingCapacity: true)
    column.last.append(contentsOf: bytes)
    column.lastTerm = index
    return terms[index]
  }

  func term(_ text: String, _ field: Field) throws -> Term {
    var text = text
    return try text.withUTF8 { try term(UnsafeRawBufferPointer($0), field) }
  }

  private static func isSame(_ known: [UInt8], _ bytes: UnsafeRawBufferPointer) -> Bool {
    guard known.count == bytes.count else { return false }
    return known.withUnsafeBytes { $0.elementsEqual(bytes) }
  }

  private func add(
    _ bytes: UnsafeRawBufferPointer, _ field: Field, to column: Column
  ) throws -> Int {
    let text = String(decoding: bytes, as: UTF8.self)
    let (code, isKnown) = Self.code(of: text, in: field)
    insert.bind(next, at: 1)
    insert.bind(field.name, at: 2)
    insert.bind(bytes, at: 3)
    insert.bind(code, at: 4)
    insert.bind(isKnown ? 1 : 0, at: 5)
    try insert.run()
    terms.append(Term(id: next, isKnown: isKnown, mark: Self.mark(of: code, in: field)))
    column.table.insert(bytes, number: Int64(terms.count - 1))
    next += 1
    return terms.count - 1
  }

  /// The canonical word of a recorded text; the text itself where the lists do not have it.
  private static func code(of text: String, in field: Field) -> (String, isKnown: Bool) {
    let code: String? =
      switch field {
      case .quotaKind: QuotaKind.words.code(for: text)
      case .state: PersonState.words.code(for: text)
      case .rank: PostRank.words.code(for: text)
      case .role: PostRole.words.code(for: text)
      case .leader: YesNo.words.code(for: text)
      case .sex: Sex.words.code(for: text)
      case .post: PostRole.implied(byTitle: text).rawValue
      case .body, .document, .organName: text
      }
    return (code ?? text, code != nil)
  }

  private static func mark(of code: String, in field: Field) -> Int {
    switch field {
    case .quotaKind: code == QuotaKind.offQuota.rawValue ? 1 : 0
    case .post, .role: PostRole(rawValue: code)?.number ?? 0
    case .leader: code == YesNo.yes.rawValue ? 1 : 0
    case .sex: code == Sex.male.rawValue ? 1 : code == Sex.female.rawValue ? 2 : 0
    case .state, .rank, .body, .document, .organName: 0
    }
  }
}

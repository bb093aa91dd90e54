import BianzhiCore
import GRDB

/// The people of one roster that an import brought, file by file.
struct PartRows: Sendable {
  struct Person: Sendable {
    let number: Int64?
    let name: String
    let birth: Int64?
    /// `term.id` of what decides whether and as what the person counts.
    let words: [Int64]
    let hasLeft: Bool
    /// By the kind or the state no place is held: 编外.
    let isOffQuota: Bool
    let line: Int
  }

  let organ: String
  let day: Int32
  private(set) var files: [File] = []

  typealias File = (file: Int64, people: [Person])

  init(_ list: Int64, by importID: Int64, in database: Database) throws {
    let head = try Row.fetchOne(
      database,
      sql: """
        SELECT k.code AS code, r.day AS day, (SELECT o.name FROM organ_row o
          WHERE o.organ = r.organ AND o.ended IS NULL) AS name
        FROM roster_list r JOIN organ_key k ON k.id = r.organ WHERE r.id = ?
        """, arguments: [list])
    let code: String = head?["code"] ?? ""
    let name: String? = head?["name"]
    (organ, day) = (OrganTitle.text(name: name, code: code), head?["day"] ?? 0)
    let rows = try RawStatement(
      database,
      """
      SELECT file, person, name, birth, kind, state, post, role, leader, rank, body,
        coalesce(state, 0) IN (\(PersonState.leftTerms)), line,
        \(QuotaKind.isOffQuota())
      FROM staff_row
      WHERE id BETWEEN \(list << 24) AND \((list << 24) + 0xFF_FFFF) AND brought = \(importID)
      ORDER BY file, id
      """)
    while try rows.next() {
      let person = Person(
        number: rows.optionalInteger(1), name: rows.text(2),
        birth: rows.isInteger(3) ? rows.integer(3) : nil,
        words: (4..<11).map { rows.optionalInteger($0) ?? 0 },
        hasLeft: rows.integer(11) == 1, isOffQuota: rows.integer(13) == 1,
        line: Int(rows.integer(12)))
      if files.last?.file != rows.integer(0) { files.append((rows.integer(0), [])) }
      files[files.count - 1].people.append(person)
    }
  }

  /// The same without the people who have left: of them, another list may tell as well.
  var inPost: PartRows {
    var rows = self
    rows.files = files.map { ($0.file, $0.people.filter { !$0.hasLeft }) }
      .filter { !$0.people.isEmpty }
    return rows
  }

  /// The same without some files.
  func without(_ others: Set<Int64>) -> PartRows {
    var rows = self
    rows.files = files.filter { !others.contains($0.file) }
    return rows
  }

  /// Rows of people who have left by their file and are in post by another one: of the same number, or name and birth.
  var leftAndInPost: [(file: Int64, line: Int)] {
    files.flatMap { file in
      let left = file.people.filter(\.hasLeft)
      guard !left.isEmpty else { return [(file: Int64, line: Int)]() }
      let here = Known(inPost.files.filter { $0.file != file.file }.flatMap(\.people))
      return left.filter(here.holds).map { (file.file, $0.line) }
    }
  }

  /// Rows of people who are in post by an earlier file as well, where the two are no versions of one list.
  var listedTwice: [(file: Int64, line: Int)] {
    files.indices.dropFirst().flatMap { place in
      let before = Known(files[..<place].flatMap(\.people))
      return files[place].people.filter(before.holds).map { (files[place].file, $0.line) }
    }
  }

  /// People to be known again by their number, or by name and birth.
  private struct Known {
    private let numbers: [Int64: [Person]]
    private let births: [String: [Person]]

    init(_ people: [Person]) {
      numbers = Dictionary(grouping: people.filter { $0.number != nil }) { $0.number ?? 0 }
      births = Dictionary(grouping: people.filter { $0.birth != nil }, by: Self.birth)
    }

    private static func birth(_ person: Person) -> String { "\(person.name)|\(person.birth ?? 0)" }

    /// The rows of the person.
    private func rows(of person: Person) -> [Person] {
      if let number = person.number { return numbers[number] ?? [] }
      return person.birth == nil ? [] : births[Self.birth(person)] ?? []
    }

    func holds(_ person: Person) -> Bool { !rows(of: person).isEmpty }

    /// Whether the person stands here with the same kind of quota and state, as far as both tell them.
    func agrees(with person: Person) -> Bool {
      rows(of: person).contains { other in
        zip(person.words, other.words).prefix(2).allSatisfy { $0 == 0 || $1 == 0 || $0 == $1 }
      }
    }
  }

  /// The files of which everybody stands in another one too, so that nobody is lost without them.
  var contained: Set<Int64> {
    Set(
      files.filter { file in
        files.contains { other in
          other.file != file.file && file.people.allSatisfy(Known(other.people).holds)
        }
      }.map(\.file))
  }

  /// A file in which everybody of another one stands with the same place, and others as well; nil where there is none.
  func fuller(than file: (file: Int64, people: [Person])) -> (file: Int64, people: [Person])? {
    files.first { other in
      other.file != file.file && other.people.count > file.people.count
        && file.people.allSatisfy(Known(other.people).agrees)
    }
  }

  /// Whether every file says the same of the same people.
  var areOneList: Bool {
    let lists = files.map { file in
      file.people.map { "\($0.number ?? 0)|\($0.name)|\($0.birth ?? 0)|\($0.words)" }.sorted()
    }
    return lists.dropFirst().allSatisfy { $0 == lists[0] }
  }
}

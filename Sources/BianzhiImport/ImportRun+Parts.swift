import BianzhiCore
import GRDB

/// A roster that several files or sheets of one import make up together.
package struct JoinedRoster: Hashable, Sendable {
  /// One file or sheet, as it is named to people.
  package struct Part: Hashable, Sendable {
    package let file: String
    package let rows: Int

    package init(file: String, rows: Int) { (self.file, self.rows) = (file, rows) }
  }

  /// Name and code of the organ.
  package let organ: String
  package let day: String
  package let parts: [Part]
  /// People who stand in two of the files, and those files; 0 where nobody does.
  package let shared: Int
  package let first: String
  package let second: String

  package init(
    organ: String, day: String, parts: [Part], shared: Int, first: String, second: String
  ) {
    (self.organ, self.day, self.parts) = (organ, day, parts)
    (self.shared, self.first, self.second) = (shared, first, second)
  }
}

extension ImportRun {
  /// Compares the files of which one roster of this import is made up. Files of different people, such as
  /// one of each quota kind, add up, which is said; files in which some people are the same are two versions
  /// of one list, and nobody knows which of them counts: nothing is stored, or all but those files.
  mutating func compareParts(of loader: some ListLoader, _ session: ImportSession) throws {
    var overlapping: [(roster: JoinedRoster, files: Set<Int64>)] = []
    for list in loader.book.lists where Set(list.files).count > 1 {
      let importID = session.importID
      let rows = try session.owner.sync {
        try PartRows(list.id, by: importID, in: $0.database)
      }
      let joined = joined(rows)
      summary.joined.append(joined)
      // The same list twice adds nobody: everybody counts once.
      if joined.shared > 0, !rows.areOneList {
        overlapping.append((joined, Set(rows.files.map(\.file))))
      }
    }
    guard options.missing != .stay, let first = overlapping.first else { return }
    guard !options.quarantines else {
      for versions in overlapping { setAside(versions.files, .twoVersions(versions.roster)) }
      return
    }
    summary.failure = .sameUnitTwice(first.roster, more: overlapping.count - 1)
  }

  private func joined(_ rows: PartRows) -> JoinedRoster {
    let name = { (id: Int64) in summary.files.first { $0.id == id }?.shortName ?? "" }
    let shared = rows.shared
    return JoinedRoster(
      organ: rows.organ, day: CalendarDay(yyyymmdd: rows.day)?.description ?? "",
      parts: rows.files.map { JoinedRoster.Part(file: name($0.file), rows: $0.people.count) },
      shared: shared?.people ?? 0, first: name(shared?.first ?? 0),
      second: name(shared?.second ?? 0)
    )
  }
}

/// The people of one roster that an import brought, file by file.
private struct PartRows: Sendable {
  struct Person: Sendable {
    let number: Int64?
    let name: String
    let birth: Int64?
    /// `term.id` of what decides whether and as what the person counts.
    let words: [Int64]
  }

  let organ: String
  let day: Int32
  private(set) var files: [(file: Int64, people: [Person])] = []

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
    (organ, day) = (name.map { "\($0) \(code)" } ?? code, head?["day"] ?? 0)
    let rows = try RawStatement(
      database,
      """
      SELECT file, person, name, birth, kind, state, post, role, leader, rank, body FROM staff_row
      WHERE id BETWEEN \(list << 24) AND \((list << 24) + 0xFF_FFFF) AND brought = \(importID)
      ORDER BY file, id
      """)
    while try rows.next() {
      let person = Person(
        number: rows.optionalInteger(1), name: rows.text(2),
        birth: rows.isInteger(3) ? rows.integer(3) : nil,
        words: (4..<11).map { rows.optionalInteger($0) ?? 0 })
      if files.last?.file != rows.integer(0) { files.append((rows.integer(0), [])) }
      files[files.count - 1].people.append(person)
    }
  }

  /// Whether every file says the same of the same people.
  var areOneList: Bool {
    let lists = files.map { file in
      file.people.map { "\($0.number ?? 0)|\($0.name)|\($0.birth ?? 0)|\($0.words)" }.sorted()
    }
    return lists.dropFirst().allSatisfy { $0 == lists[0] }
  }

  /// The first two files in which the same people stand, and how many.
  var shared: (first: Int64, second: Int64, people: Int)? {
    for (place, one) in files.enumerated() {
      for other in files[(place + 1)...] {
        let people = Self.shared(one.people, other.people)
        if people > 0 { return (one.file, other.file, people) }
      }
    }
    return nil
  }

  /// The same person is one of the same number, or of the same name and birth where one of the two has
  /// no number. Names alone tell nobody apart; where half of the shorter list bears names of the other,
  /// and at least two people do, it is the same list all the same.
  private static func shared(_ one: [Person], _ other: [Person]) -> Int {
    let numbers = Set(one.compactMap(\.number))
    let births = Dictionary(grouping: one.filter { $0.birth != nil }) {
      "\($0.name)|\($0.birth ?? 0)"
    }
    let people = other.count { person in
      if let number = person.number, numbers.contains(number) { return true }
      guard let birth = person.birth else { return false }
      return births["\(person.name)|\(birth)"]?.contains {
        $0.number == nil || person.number == nil
      } ?? false
    }
    if people > 0 { return people }
    let unsure = { (people: [Person]) in people.contains { $0.number == nil } }
    guard unsure(one) || unsure(other) else { return 0 }
    let names = Set(one.map(\.name)).subtracting([""])
    let alike = Set(other.map(\.name)).intersection(names).count
    return alike >= 2 && alike * 2 >= min(one.count, other.count) ? alike : 0
  }
}

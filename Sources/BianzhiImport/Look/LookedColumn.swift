package import BianzhiCore

/// What a column of a table holds.
package struct LookedColumn: Sendable {
  /// The header word.
  package let heading: String
  /// The field it is read as; empty where it is not.
  package let field: String
  /// Rows of data in which something stands.
  package private(set) var filled = 0
  /// Different values; counting ends at ``most``.
  package private(set) var distinct = 0
  /// First and last day or month, where it is a column of days.
  package private(set) var first: RecordedDate?
  package private(set) var last: RecordedDate?
  /// Whether its values are identity numbers, which are not shown.
  package let isPerson: Bool
  private var counts: [String: Int] = [:]
  private let words: Vocabulary?
  private let readings: ReadingBook

  /// Different values beyond which they are not told apart.
  package static let most = 10_000

  init(heading: String, field: Field?, _ readings: ReadingBook) {
    (self.heading, self.field, self.readings) = (heading, field?.rawValue ?? "", readings)
    isPerson = field == .person
    words = field.flatMap { known in Self.lists.first { $0.0 == known }?.1 }
  }

  private static let lists: [(Field, Vocabulary)] = [
    (.quotaKind, QuotaKind.words), (.state, PersonState.words), (.role, PostRole.words),
    (.sex, Sex.words), (.isLeader, YesNo.words), (.category, OrganCategory.words),
    (.tier, OrganTier.words),
  ]
  private static let days: Set<String> = Set(
    [
      Field.birth, .postSince, .entered, .leftOn, .dataDay, .effective, .since, .until, .movedOn,
      .removedOn, .returnedOn, .month,
    ].map(\.rawValue))

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    guard !CellReader.isBlankMark(bytes) else { return }
    filled += 1
    let text = String(decoding: bytes, as: UTF8.self)
    if let count = counts[text] {
      counts[text] = count + 1
    } else if counts.count < Self.most {
      counts[text] = 1
      distinct += 1
    }
    guard Self.days.contains(field), case .date(let stored) = RecordedDate.read(bytes),
      let day = RecordedDate(stored: Int64(stored))
    else { return }
    if first.map({ day.first < $0.first }) ?? true { first = day }
    if last.map({ day.last > $0.last }) ?? true { last = day }
  }

  /// The commonest values with their rows; none of a column of identity numbers, of days, whose first and last are
  /// told, or of telephone and account numbers in a column that is not read.
  package var commonest: [(text: String, rows: Int)] {
    guard !isPerson, !Self.days.contains(field) else { return [] }
    return counts.filter { !field.isEmpty || !Self.isLongNumber($0.key) }.sorted {
      (-$0.value, $0.key) < (-$1.value, $1.key)
    }.prefix(3)
      .map { (text: $0.key, rows: $0.value) }
  }

  private static func isLongNumber(_ text: String) -> Bool {
    text.count { $0.isNumber } >= 7 && text.allSatisfy { $0.isNumber || "-+() /.".contains($0) }
  }

  /// Words that no list has and nobody has decided on, those of most rows first.
  package var unknownWords: [(text: String, rows: Int)] {
    guard let words else { return [] }
    let field = ValueField(words)
    return counts.filter { text, _ in
      words.code(for: text) == nil && field.flatMap { readings.code(of: text, in: $0) } == nil
    }.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map { (text: $0.key, rows: $0.value) }
  }
}

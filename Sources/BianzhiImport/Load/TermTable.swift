import BianzhiCore

/// The repeated texts of rosters: each stored once with the word it was read as.
///
/// One lookup per cell of a coded column. The last answer of each column is kept, since neighbours
/// mostly repeat it.
final class TermTable {
  // Read for every cell, as the columns of a `RosterLoader`.
  @exclusivity(unchecked) private var terms: [Term] = []
  /// What people said that words mean.
  private let readings: ReadingBook
  /// Texts that are stored with another reading than today's.
  private var outdated: [(id: Int64, field: TermField, text: String)] = []
  private let insert: RowWriter
  private var next: Int64

  private let columns: UnsafeMutablePointer<TermColumn>

  init(_ owner: ImportOwner, _ readings: ReadingBook) throws {
    self.readings = readings
    columns = UnsafeMutablePointer<TermColumn>.allocate(capacity: TermField.allCases.count)
    for field in TermField.allCases { (columns + field.rawValue).initialize(to: TermColumn()) }
    let number = try owner.sync { $0.importID }
    insert = try owner.writer(
      "INSERT INTO term (id, field, text, code, is_known, brought) VALUES (?, ?, ?, ?, ?, \(number))"
    )
    next = try owner.sync { try $0.nextID(in: "term") }
    let fields = Dictionary(uniqueKeysWithValues: TermField.allCases.map { ($0.name, $0) })
    for stored in try owner.sync({ try $0.terms() }) {
      guard let field = fields[stored.field] else { continue }
      guard isCurrent(stored, field) else {
        outdated.append((stored.id, field, stored.text))
        continue
      }
      var term = Term(
        id: stored.id, isKnown: stored.isKnown,
        mark: Self.mark(of: stored.text, stored.code, in: field))
      term.isAskedAbout = !stored.isKnown || stored.code == PersonState.offPost.rawValue
      if field == .state {
        let leftOn = WordReading(of: stored.text, in: field.name).leftOn
        term.leftOn = leftOn?.stored ?? 0
      }
      columns[field.rawValue].table.insert(stored.text, number: Int64(terms.count))
      terms.append(term)
    }
  }

  deinit {
    columns.deinitialize(count: TermField.allCases.count)
    columns.deallocate()
  }

  /// Whether a stored word is read today as it was then; only fields that people decide on are compared.
  private func isCurrent(_ stored: ImportStore.KnownTerm, _ field: TermField) -> Bool {
    guard ValueField(rawValue: field.name) != nil else { return true }
    let today = reading(of: stored.text, in: field)
    return (today.code, today.isKnown) == (stored.code, stored.isKnown)
  }

  /// Stored words that are read otherwise today.
  ///
  /// - Parameter isMeant: says which words are to be looked at.
  func outdated(_ isMeant: (TermField, String) -> Bool) -> [(field: TermField, id: Int64)] {
    outdated.filter { isMeant($0.field, $0.text) }.map { ($0.field, $0.id) }
  }

  /// Stored words that are read otherwise today, and the words that stand for them now.
  ///
  /// - Parameter isMeant: says which words are to be looked at.
  func renewed(
    _ isMeant: (TermField, String) -> Bool = { _, _ in true }
  ) throws -> [(field: TermField, old: Int64, new: Int64)] {
    try outdated.filter { isMeant($0.field, $0.text) }.map { stored in
      (stored.field, stored.id, try term(stored.text, stored.field).id)
    }
  }

  /// Hands over the new terms to be stored.
  func flush() throws {
    try insert.send()
  }

  /// The term of a recorded text, which is stored if it is new.
  @inline(__always)
  func term(_ bytes: UnsafeRawBufferPointer, _ field: TermField) throws -> Term {
    let column = columns + field.rawValue
    if column.pointee.isLast(bytes) { return column.pointee.lastTerm }
    return try look(bytes, field)
  }

  /// The term of a recorded text; nil where it is not stored yet.
  @inline(__always)
  func known(_ bytes: UnsafeRawBufferPointer, _ field: TermField) -> Term? {
    let column = columns + field.rawValue
    if column.pointee.isLast(bytes) { return column.pointee.lastTerm }
    guard let index = column.pointee.table.number(of: bytes) else { return nil }
    column.pointee.remember(bytes, terms[Int(index)])
    return terms[Int(index)]
  }

  private func look(_ bytes: UnsafeRawBufferPointer, _ field: TermField) throws -> Term {
    let column = columns + field.rawValue
    let index: Int
    if let known = column.pointee.table.number(of: bytes) {
      index = Int(known)
    } else {
      index = try add(bytes, field)
      column.pointee.table.insert(bytes, number: Int64(index))
    }
    column.pointee.remember(bytes, terms[index])
    return terms[index]
  }

  func term(_ text: String, _ field: TermField) throws -> Term {
    var text = text
    return try text.withUTF8 { try term(UnsafeRawBufferPointer($0), field) }
  }

  private func add(_ bytes: UnsafeRawBufferPointer, _ field: TermField) throws -> Int {
    let text = String(decoding: bytes, as: UTF8.self)
    let reading = reading(of: text, in: field)
    insert.bind(next)
    insert.bind(field.name)
    insert.bind(bytes)
    insert.bind(reading.code)
    insert.bind(reading.isKnown ? 1 : 0)
    try insert.run()
    terms.append(
      Term(
        id: next, isKnown: reading.isKnown, mark: Self.mark(of: text, reading.code, in: field),
        isAskedAbout: reading.isAskedAbout, leftOn: reading.leftOn?.stored ?? 0))
    next += 1
    return terms.count - 1
  }

  /// What a recorded text means: what people said of it comes first.
  private func reading(of text: String, in field: TermField) -> WordReading {
    if let value = ValueField(rawValue: field.name), let told = readings.code(of: text, in: value) {
      return WordReading(told: told)
    }
    return WordReading(of: text, in: field.name)
  }

  private static func mark(of text: String, _ code: String, in field: TermField) -> Int {
    switch field {
    case .quotaKind: code == QuotaKind.offQuota.rawValue ? 1 : 0
    case .post:
      (LeaderCells.mayLead(text, in: field.name) ? 1 : 0) + (TitleNote(text) == nil ? 0 : 2)
    case .role, .rank, .leader: LeaderCells.mayLead(text, in: field.name) ? 1 : 0
    case .sex: code == Sex.male.rawValue ? 1 : code == Sex.female.rawValue ? 2 : 0
    // Whoever has left, or has the place elsewhere or none, lacks no kind.
    case .state: PersonState(rawValue: code).map(Calibre.standard.neither.contains) == true ? 1 : 0
    case .body, .organName: 0
    }
  }
}

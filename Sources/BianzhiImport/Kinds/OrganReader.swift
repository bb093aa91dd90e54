import BianzhiCore
import Foundation
import GRDB

/// Rows of the organ ledger.
struct OrganReader: EntryReader {
  let session: ImportSession
  private let shortName, plates, formerNames, mark, note: Int
  /// The column of codes in the state's register.
  private let creditCode: Int
  let category: Int
  private let code, name, superior, rank, tier, region, document, since, until: Int

  init(_ session: ImportSession) {
    self.session = session
    let layout = session.sheet.layout
    code = layout.column(.organCode)
    name = layout.column(.organName)
    superior = layout.column(.superior)
    category = layout.column(.category)
    rank = layout.column(.rank)
    tier = layout.column(.tier)
    region = layout.column(.region)
    document = layout.column(.document)
    since = layout.column(.since)
    until = layout.column(.until)
    mark = layout.column(.unitMark)
    shortName = layout.column(.shortName)
    plates = layout.column(.plates)
    formerNames = layout.column(.formerNames)
    note = layout.column(.note)
    creditCode = layout.column(.creditCode)
  }

  mutating func read(_ row: CellReader, line: Int) throws -> [Entry] {
    // A group parts a list; it is no organ.
    let mark = UnitMark(session.text(row, mark))
    if mark == .group { return [] }
    // Of the rows of a unit's quotas the first alone may say what it is.
    if session.sheet.layout.hasOtherRows, CellReader.isBlankMark(row.bytes(category)) { return [] }
    guard let name = session.text(row, name) else {
      throw Issue(.missing, session.sheet.layout.heading(self.name))
    }
    let isOpen = mark != .innerBody && hasOpenNature(row)
    var category =
      mark == .innerBody
      ? .text(OrganCategory.innerBody.rawValue)
      : isOpen ? .untold : category(row, of: name, line: line)
    let organ = try organ(row, name, category)
    let title = code < 0 ? session.ownName(of: organ, name, self.name, line: line) : name
    if isOpen { category = try nature(row, of: organ, line: line) }
    let note = OrganNote(session.text(row, note) ?? "")
    let values: [CellValue] = [
      .integer(organ), .text(title), category,
      session.told(row, rank, CellValue(session.word(row, rank, PostRank.organWords, line: line))),
      session.told(row, tier, CellValue(session.word(row, tier, OrganTier.words, line: line))),
      session.told(row, region, CellValue(session.text(row, region))),
      try session.told(row, superior, try superiorKey(row)),
      session.told(row, document, CellValue(session.document(row, document))),
      session.told(row, since, session.day(row, since, line: line)),
      until(row, note, line: line),
    ]
    let blanks = session.blanks(
      values,
      columns: [
        -1, -1, row.bytes(self.category).isEmpty ? self.category : -1, rank, tier, region, superior,
        document, since, until,
      ])
    let names = try names(row, note, of: organ, named: title)
    return [Entry(values: values, side: names, blanks: blanks)]
  }

  /// Other names are told together; where all their cells are blank, nothing is told of them.
  private func names(
    _ row: CellReader, _ note: OrganNote, of organ: Int64, named name: String
  ) throws -> Set<[CellValue]>? {
    let register = session.text(row, creditCode)
    let tellsCode = try register.map { try !isOwnCode($0, of: organ) } ?? false
    let tellsNames =
      tellsCode || [shortName, plates, formerNames].contains { !row.bytes($0).isEmpty }
    guard tellsNames || !note.formerNames.isEmpty else { return nil }
    var others = try otherNames(row, of: organ, besides: name)
    for former in note.formerNames where former != name {
      others.insert(OtherName(name: former, type: "former"))
    }
    if [shortName, plates, formerNames].allSatisfy({ $0 < 0 }) {
      others.formUnion(try keptNames(of: organ))
    }
    return Set(others.map { [CellValue.text($0.name), .text($0.type)] })
  }

  /// The last day: of its own column, else the one that the remark tells.
  private func until(_ row: CellReader, _ note: OrganNote, line: Int) -> CellValue {
    guard row.bytes(until).isEmpty, let end = note.end else {
      return session.told(row, until, session.day(row, until, line: line))
    }
    switch end {
    case .on(let day):
      session.warn(.endByNote, self.note, line: line)
      return .integer(Int64(day.stored))
    case .undated:
      session.warn(.endWithoutDay, self.note, line: line)
      return session.told(row, until, .null)
    }
  }

  /// The organ of a row: that of its code, or where the table has only codes of the register or none, that of its name.
  private func organ(_ row: CellReader, _ name: String, _ category: CellValue) throws -> Int64 {
    let isOpen = code < 0 || code == session.sheet.creditCode && session.text(row, code) == nil
    guard isOpen else {
      return try registered(row, name) ?? session.organ(row, code: code, name: -1)
    }
    if category == .text(OrganCategory.innerBody.rawValue),
      case .integer(let superior) = try superiorKey(row)
    {
      return try session.bodyKeys.key(named: name, of: superior, code: nil, in: session.organs)
    }
    guard let key = try session.organs.key(name: name) else {
      throw Issue(.organNameTwice, session.sheet.layout.heading(self.name))
    }
    return key
  }

  /// The organ that the ledger has by its name, where the table tells only its code in the register: a list of registered
  /// legal persons says less than the ledger, and the code is one more name of the organ.
  private func registered(_ row: CellReader, _ name: String) throws -> Int64? {
    guard code == creditCode,
      try session.organs.known(creditCode: session.text(row, code) ?? "") == nil
    else { return nil }
    return try session.organs.borne(name)
  }

  private func category(_ row: CellReader, of name: String, line: Int) -> CellValue {
    guard category >= 0 else { return .untold }
    let word = session.word(row, category, OrganCategory.words, line: line)
    if let word, OrganCategory(rawValue: word)?.fits(name) == false {
      session.warn(.categoryDoubtful, category, line: line)
    }
    return session.told(row, category, CellValue(word))
  }

  private struct OtherName: Hashable {
    let name, type: String
  }

  private func otherNames(
    _ row: CellReader, of organ: Int64, besides name: String
  ) throws -> Set<OtherName> {
    var names: Set<OtherName> = []
    if let code = session.text(row, creditCode), try !isOwnCode(code, of: organ) {
      names.insert(OtherName(name: code, type: "short"))
    }
    for (column, type) in [(shortName, "short"), (plates, "plate"), (formerNames, "former")] {
      for part in (session.text(row, column) ?? "").split(whereSeparator: { "、，,;；\n".contains($0) }
      ) {
        let text = part.trimmingCharacters(in: .whitespaces)
        if !text.isEmpty, text != name, !names.contains(where: { $0.name == text }) {
          names.insert(OtherName(name: text, type: type))
        }
      }
    }
    return names
  }

  /// Whether the organ is known by a code of the register.
  private func isOwnCode(_ code: String, of organ: Int64) throws -> Bool {
    session.organs.number(of: code) == organ
  }

  /// The other names that the ledger has: a table that tells only the code in the register leaves them.
  private func keptNames(of organ: Int64) throws -> Set<OtherName> {
    let names = try session.owner.sync { store in
      try Row.fetchAll(
        store.database,
        sql: """
          SELECT n.name, n.type FROM organ_name n JOIN organ_row o ON o.id = n.entry
          WHERE o.organ = ? AND o.ended IS NULL
          """, arguments: [organ]
      ).map { [$0["name"] as String, $0["type"] as String] }
    }
    return Set(names.map { OtherName(name: $0[0], type: $0[1]) })
  }

  private func superiorKey(_ row: CellReader) throws -> CellValue {
    guard let text = session.text(row, superior) else { return .null }
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return .integer(try session.organs.key(code: text)) }
    guard let key = try session.organs.key(name: text) else {
      throw Issue(.organNameTwice, session.sheet.layout.heading(superior))
    }
    return .integer(key)
  }

  /// A superior given by name may stand further down, and rosters by name may have come before the ledger.
  mutating func finish() throws {
    try session.organs.joinNames()
  }
}

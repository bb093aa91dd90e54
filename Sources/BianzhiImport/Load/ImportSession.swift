import BianzhiCore
import Foundation
import Spreadsheets

/// What the loaders of one import share: the owner of the connection, the numbers of organs and words,
/// and the file at hand.
///
/// It belongs to the side that reads tables. What is stored is handed over to the owner; what is looked
/// up is looked up in memory, or asked of the owner where that is rare.
final class ImportSession {
  let owner: ImportOwner
  let importID: Int64
  let asOf: CalendarDay?
  /// The month of pay lists, from `--month`, as YYYYMM.
  private let givenMonth: Int32?
  let organs: OrganKeys
  /// Inner bodies by organ and name.
  private(set) lazy var bodyKeys = BodyKeys(owner)
  let terms: TermTable
  /// What people said of words and files.
  let readings: ReadingBook
  /// The organ of a file that names none, from `--organ`.
  let organText: String?
  private var fixedOrgan: Int64?
  private(set) var file: Int64 = 0
  private var nextFile: Int64
  /// The entries read and not handed over yet.
  private var lines: [EntryLine] = []
  private let held: RowWriter
  var layout = Layout(columns: [:], headings: [])
  var issues = IssueLog()
  /// Words looked up so far, by field.
  private var words: [String: KnownWords] = [:]

  /// The words of the file at hand that people are asked about.
  private(set) var asked = AskedWords()

  /// Notes a word that people are asked about.
  func ask(_ bytes: UnsafeRawBufferPointer, _ column: Int) {
    asked.add(String(decoding: bytes, as: UTF8.self), heading: layout.heading(column))
  }

  /// What recorded texts of one field were read as; nil for a word that is not in its list.
  private final class KnownWords {
    private var table = ByteTable()
    private var codes: [String?] = []

    func code(
      _ bytes: UnsafeRawBufferPointer, _ vocabulary: Vocabulary, _ readings: ReadingBook
    ) -> String? {
      if let known = table.number(of: bytes) { return codes[Int(known)] }
      let text = String(decoding: bytes, as: UTF8.self)
      let told = ValueField(vocabulary).flatMap { readings.code(of: text, in: $0) }
      let reading = WordReading(of: text, in: vocabulary)
      let code = told ?? (reading.isKnown ? reading.code : nil)
      table.insert(bytes, number: Int64(codes.count))
      codes.append(code)
      return code
    }
  }

  init(_ owner: ImportOwner, asOf: CalendarDay?, organ: String?, month: Int32? = nil) throws {
    (self.owner, self.asOf, organText, givenMonth) = (owner, asOf, organ, month)
    importID = try owner.sync { $0.importID }
    nextFile = try owner.sync { try $0.nextID(in: "source_file") }
    organs = try OrganKeys(owner, asOf: asOf)
    readings = try owner.sync { try ReadingBook($0.database) }
    terms = try TermTable(owner, readings)
    held = try owner.writer(
      "INSERT INTO held_row (file, line, column, problem, cells) VALUES (?, ?, ?, ?, ?)")
  }

  /// The organ of `--organ`, looked up when the organ ledger of the same import is stored.
  private func givenOrgan() throws -> Int64? {
    guard fixedOrgan == nil, let organText else { return fixedOrgan }
    let isCode = organText.utf8.allSatisfy { $0 < 0x80 }
    fixedOrgan = isCode ? try organs.key(code: organText) : try organs.key(name: organText)
    if fixedOrgan == nil { throw ImportError.organNameTwice(organText) }
    return fixedOrgan
  }

  /// The organ a row belongs to.
  ///
  /// - Throws: ``Issue`` if the row names none, or a name that two organs bear.
  func organ(_ row: CellReader, code: Int, name: Int, line: Int = 0) throws -> Int64 {
    let organ = try namedOrgan(row, code: code, name: name, line: line)
    lastOrgan = organ
    return organ
  }

  /// The organ of the row that was read last; printed totals stand below it.
  var lastOrgan: Int64 = 0

  private func namedOrgan(
    _ row: CellReader, code: Int, name: Int, line: Int
  ) throws -> Int64 {
    let bytes = row.bytes(code)
    if !bytes.isEmpty, !CellReader.isBlankMark(bytes) {
      if bytes.allSatisfy({ $0 < 0x80 }) {
        guard !Self.isScientific(bytes) else {
          throw Issue(.codeScientific, layout.heading(code))
        }
        return try organs.key(code: bytes)
      }
      let folded = String(decoding: bytes, as: UTF8.self).precomposedStringWithCompatibilityMapping
      return try organs.key(code: folded)
    }
    let text = row.bytes(name)
    if !text.isEmpty, !CellReader.isBlankMark(text) {
      let written = String(decoding: text, as: UTF8.self)
      if let key = try organs.key(name: written) {
        if organs.wasMatched(written) {
          issues.add(Issue(.nameMatched, layout.heading(name)), row: line)
        }
        return key
      }
      throw Issue(.organNameTwice, layout.heading(name))
    }
    if let given = try givenOrgan() { return given }
    if let sheetOrgan, sheetOrgan.source == .told { return sheetOrgan.key }
    if code < 0, name < 0, let sheetOrgan { return sheetOrgan.key }
    throw Issue(.noOrgan, layout.heading(code >= 0 ? code : name))
  }

  /// 3.4E+11, which a spreadsheet makes of a long code.
  private static func isScientific(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.contains(0x2B) || bytes.contains(0x2E),
      let mark = bytes.firstIndex(where: { $0 | 0x20 == 0x65 }), mark > 0
    else { return false }
    let isNumber = { (byte: UInt8) in (0x30...0x39).contains(byte) || byte == 0x2E || byte == 0x2B }
    return bytes.indices.allSatisfy { $0 == mark || isNumber(bytes[$0]) }
  }

  /// Another organ that a row names, by code or name.
  func otherOrgan(_ row: CellReader, _ column: Int) throws -> Int64 {
    guard let text = text(row, column) else { throw Issue(.missing, layout.heading(column)) }
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return try organs.key(code: text) }
    guard let key = try organs.key(name: text) else {
      throw Issue(.organNameTwice, layout.heading(column))
    }
    return key
  }

  /// The organ that the sheet's title, its name or the file's name means; for tables without a column
  /// for it.
  private(set) var sheetOrgan: SheetOrgan?
  /// The names of all organs of the sheet at hand.
  private(set) var sheetOrgans: [String] = []

  /// What the heading above the rows at hand, or the sheet's name, says of their people.
  private(set) var group: PeopleGroup?
  /// What the sheet's own name and title say.
  private var sheetGroup: PeopleGroup?
  /// The texts above the header.
  private var titles: Set<String> = []
  /// The names of all sheets of the import, for ``PeopleGroup``.
  var sheets: Set<String> = []

  /// Takes what a heading between the rows says of the people below it.
  func turnGroup(to caption: Caption) {
    guard let text = caption.heading else { return }
    if RowWords.isTitle(text) {
      // The title on every page changes nothing.
      if !titles.contains(text) {
        group = (PeopleGroup(title: text) ?? sheetGroup)?.of(unit: sheetOrgan?.name)
      }
    } else if let found = PeopleGroup(heading: text) ?? PeopleGroup(unknownHeading: text) {
      group = found.of(unit: sheetOrgan?.name)
    }
  }

  /// What the texts above the header say of the people, else the sheet's name, else the file's.
  private func firstGroup(of table: ImportTable) -> PeopleGroup? {
    var group =
      table.sheet.flatMap { PeopleGroup(sheet: $0, beside: sheets) }
      ?? PeopleGroup(title: table.place.file)
    for caption in table.found.captions {
      guard caption.texts.count == 1, let text = caption.texts.first else { continue }
      group = PeopleGroup(title: text) ?? PeopleGroup(heading: text) ?? group
    }
    return group
  }

  /// Notes the sheet in the ledger and starts it.
  func open(_ table: ImportTable) throws {
    let (file, importID) = (nextFile, importID)
    try owner.send {
      try ImportRecord.add(table, as: file, to: importID, in: $0.database)
    }
    self.file = file
    nextFile += 1
    (sheetOrgan, sheetOrgans, sheetMonth) = (nil, [], nil)
    (issues, lastOrgan, asked) = (IssueLog(), 0, AskedWords())
    layout = table.found.layout
    titles = Set(table.found.captions.flatMap(\.texts))
    try turn(to: table.found.captions, of: table)
    sheetGroup = firstGroup(of: table)?.of(unit: sheetOrgan?.name)
    group = sheetGroup
  }

  /// Finds the organ of a sheet, or of the part of it below these captions, and compares their day.
  func turn(to captions: [Caption], of table: ImportTable) throws {
    if let stated = Caption.date(of: captions), let asOf,
      table.found.kind.traits.contains(.speaksForADay),
      layout.column(.dataDay) < 0, asOf < stated.date.first || asOf > stated.date.last
    {
      issues.add(Issue(.dayDisagrees), row: stated.row)
    }
    turnMonth(to: captions, of: table)
    let hasColumn = [Field.organCode, .organName, .payerCode, .payerName].contains {
      layout.column($0) >= 0
    }
    if organText == nil, try takeToldOrgan(of: table) { return }
    guard !hasColumn, organText == nil,
      let found = try SheetOrgan.find(captions, table.place, in: organs)
    else { return }
    sheetOrgan = found
    if !sheetOrgans.contains(found.name) { sheetOrgans.append(found.name) }
    if found.isDisputed { issues.add(Issue(.organsDisagree), row: found.row) }
  }

  /// The rows below belong to another organ, whose name stands in a row of its own.
  ///
  /// - Returns: false where somebody said that the whole file is of one organ, and this is another one.
  func turn(to organ: Int64, named name: String, row: Int) throws -> Bool {
    if let given = try givenOrgan() { return given == organ }
    if let sheetOrgan, sheetOrgan.source == .told { return sheetOrgan.key == organ }
    guard sheetOrgan?.key != organ else { return true }
    sheetOrgan = SheetOrgan(key: organ, name: name, source: .title, row: row, isDisputed: false)
    if !sheetOrgans.contains(name) { sheetOrgans.append(name) }
    issues.add(Issue(.partOrgan), row: row)
    return true
  }

  /// Takes the organ that somebody said the file is of.
  ///
  /// - Returns: whether anybody did.
  private func takeToldOrgan(of table: ImportTable) throws -> Bool {
    let path = ImportRecord.fullPath(table.file.path)
    guard let text = readings.organ(ofFile: path, sheet: table.sheet) else { return false }
    let isCode = text.utf8.allSatisfy { $0 < 0x80 }
    let key = isCode ? try organs.key(code: text) : try organs.key(name: text)
    guard let key else { throw ImportError.organNameTwice(text) }
    sheetOrgan = SheetOrgan(key: key, name: text, source: .told, row: 0, isDisputed: false)
    if !sheetOrgans.contains(text) { sheetOrgans.append(text) }
    return true
  }

  /// The month of a pay list without a column for it: `--month`, or what the title, the sheet's or the file's
  /// name says.
  private(set) var sheetMonth: Int32?

  private func turnMonth(to captions: [Caption], of table: ImportTable) {
    guard layout.column(.month) < 0 else { return }
    let stated = table.month(in: captions)
    if let givenMonth, let stated, givenMonth != stated {
      issues.add(Issue(.monthDisagrees), row: captions.first?.row ?? 0)
    }
    sheetMonth = givenMonth ?? stated ?? sheetMonth
  }

  /// The data day of a row: its own, else that of `--as-of`.
  func dataDay(_ row: CellReader) throws -> Int32 {
    let column = layout.column(.dataDay)
    if column >= 0, !row.bytes(column).isEmpty {
      guard case .date(let stored) = RecordedDate.read(row.bytes(column)), stored > 999_999 else {
        throw Issue(.notADay, layout.heading(column))
      }
      return stored
    }
    guard let asOf else { throw Issue(.noDataDay) }
    return asOf.yyyymmdd
  }

  /// Stores the entries of a row, in their order among all rows.
  func store(_ entries: [Entry], line: Int) throws {
    try store(EntryLine(file: file, line: line, entries: entries))
  }

  func store(_ line: EntryLine) throws {
    lines.append(line)
    if lines.count == 256 { try sendEntries() }
  }

  private func sendEntries() throws {
    guard !lines.isEmpty else { return }
    let block = lines
    lines = []
    try owner.send { try $0.store(block) }
  }

  /// Keeps a row that could not be read, to be put right.
  func hold(_ cells: [String], _ issue: Issue, line: Int) throws {
    held.bind(file)
    held.bind(Int64(line))
    held.bind(issue.column)
    held.bind(issue.problem.rawValue)
    held.bind(try ImportRecord.json(cells))
    try held.run()
  }

  /// Hands over the entries, organs, words and rows held back that are left to be stored.
  func flush() throws {
    try sendEntries()
    try organs.flush()
    try terms.flush()
    try held.send()
  }

  private lazy var organTitles = Result { try owner.sync { try $0.organTitles() } }

  /// What the ledger calls an organ: its name and its other names; none where it has no entry.
  func names(of organ: Int64) throws -> [String] { try organTitles.get()[organ] ?? [] }

  private var ledgerOrgans: Set<Int64>?
  private var unknownOrgans: Set<Int64> = []

  /// Warns of an organ that the organ ledger does not have, once; an empty ledger knows none.
  func warnIfUnknown(_ organ: Int64, code: Int, name: Int, line: Int) throws {
    let known: Set<Int64>
    if let ledgerOrgans {
      known = ledgerOrgans
    } else {
      known = try owner.sync { try $0.ledgerOrgans() }
      ledgerOrgans = known
    }
    guard !known.isEmpty, !known.contains(organ), unknownOrgans.insert(organ).inserted else {
      return
    }
    warn(.unknownOrgan, code >= 0 ? code : name, line: line)
  }

  func warn(_ problem: CellProblem, _ column: Int, line: Int, times: Int = 1) {
    issues.add(Issue(problem, layout.heading(column)), row: line, times: times)
  }

  /// A day as it is stored: an integer, NULL, or the text that could not be read, with a warning.
  func day(_ row: CellReader, _ column: Int, line: Int) -> CellValue {
    let bytes = row.bytes(column)
    switch RecordedDate.read(bytes) {
    case .blank: return .null
    case .date(let stored): return .integer(Int64(stored))
    case .unreadable(let problem):
      warn(Self.warning(for: problem), column, line: line)
      return .text(String(decoding: bytes, as: UTF8.self))
    }
  }

  static func warning(for problem: RecordedDate.Problem) -> CellProblem {
    switch problem {
    case .impossible: .dateImpossible
    case .ambiguous: .dateAmbiguous
    case .notADate, .twoDigitYear: .dateUnreadable
    }
  }

  /// A word of a list; one that is not in it is kept as recorded, with a warning.
  func word(
    _ row: CellReader, _ column: Int, _ vocabulary: Vocabulary, line: Int
  ) -> String? {
    let bytes = row.bytes(column)
    if CellReader.isBlankMark(bytes) { return nil }
    let known = words[vocabulary.field] ?? KnownWords()
    words[vocabulary.field] = known
    if let code = known.code(bytes, vocabulary, readings) { return code }
    warn(.unknownWord, column, line: line)
    ask(bytes, column)
    return String(decoding: bytes, as: UTF8.self)
  }
}

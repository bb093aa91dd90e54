import BianzhiCore

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
  let givenMonth: Int32?
  let organs: OrganKeys
  /// Inner bodies by organ and name.
  private(set) lazy var bodyKeys = BodyKeys(owner)
  let terms: TermTable
  /// What the organ ledger tells of organs.
  let organTitles: OrganTitles
  /// Names above rows that head sections, as people said: see ``RefusedHeadings/sections(in:)``.
  let sections: Set<String>
  /// What people said of words and files.
  let readings: ReadingBook
  /// The organ of a file that names none, from `--organ`.
  let organText: String?
  /// Its key, once it was looked up.
  var fixedOrgan: Int64?
  /// The number of the next sheet in the ledger.
  var nextFile: Int64
  /// The sheet whose rows are read.
  // Looking out for two uses at once would cost more than reading it for every row; what changes it knows no session.
  @exclusivity(unchecked) var sheet = SheetAtHand()
  /// What the tables say of their day.
  let periods = PeriodBook()
  /// Units whose rows in a table are held back.
  var heldUnits: Set<HeldUnit> = []
  /// The names of all sheets of the import, for ``PeopleGroup``.
  var sheets: Set<String> = []
  /// The units of workbooks of which only some sheets name it.
  @exclusivity(unchecked) var workbooks = WorkbookUnits([])
  /// The entries read and not handed over yet.
  private var lines: [EntryLine] = []
  private let held: RowWriter
  /// Words looked up so far, by field.
  var words: [String: KnownWords] = [:]

  init(_ owner: ImportOwner, asOf: CalendarDay?, organ: String?, month: Int32? = nil) throws {
    (self.owner, self.asOf, organText, givenMonth) = (owner, asOf, organ, month)
    importID = try owner.sync { $0.importID }
    nextFile = try owner.sync { try $0.nextID(in: "source_file") }
    organs = try OrganKeys(owner, asOf: asOf)
    organTitles = OrganTitles(owner)
    readings = try owner.sync { try ReadingBook($0.database) }
    sections = try owner.sync { try RefusedHeadings.sections(in: $0.database) }
    terms = try TermTable(owner, readings)
    held = try owner.writer(
      "INSERT INTO held_row (file, line, column, problem, cells) VALUES (?, ?, ?, ?, ?)")
  }

  /// Stores the entries of a row, in their order among all rows.
  func store(_ entries: [Entry], line: Int) throws {
    var entries = entries
    if let day = sheet.factsOf {
      for place in entries.indices { entries[place].factsOf = day }
    }
    try store(EntryLine(file: sheet.file, line: line, entries: entries))
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
    held.bind(sheet.file)
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
}

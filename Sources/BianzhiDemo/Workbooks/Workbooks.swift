import Spreadsheets

/// The city as an analyst gets it: a roster of each unit in a workbook of its own, a workbook of
/// ledgers, pay lists of payers and of finance, a workbook of principal leaders.
struct Workbooks: CityFiles {
  private let folder: String
  private let seed: UInt64
  private let isUntidy: Bool
  private var ledger = LedgerBook()
  private var payLists: PayLists
  private var subjects = SubjectSheet()
  /// Files that are whole.
  private var closed: [TextFile] = []
  private(set) var counts: [DemoSummary.Count] = []

  /// What makes the offices' choices independent of the people.
  private static let lookSeed: UInt64 = 0x5DEE_CE66_D1CE_4E5B

  init(seed: UInt64, folder: String, isUntidy: Bool) throws(DemoError) {
    (self.folder, self.seed, self.isUntidy) = (folder, seed, isUntidy)
    payLists = try PayLists(folder: folder)
  }

  static func fileNames(of city: CityPlan, traits: UntidyTraits?) -> [String] {
    var names = [LedgerBook.fileName, PayLists.tableName, SubjectSheet.fileName]
    for (index, plan) in city.organs.enumerated() {
      names += RosterLook.fileNames(of: plan, index: index, traits?[index])
      if PayLists.isOwn(index) { names.append(PayLists.fileName(of: plan, index: index)) }
    }
    return names
  }

  mutating func add(_ organ: SettledOrgan) throws(DemoError) {
    var random = SplitMix64(seed: seed ^ Self.lookSeed, part: organ.index)
    let look = RosterLook(of: organ, random: &random)
    let names = RosterLook.fileNames(of: organ.plan, index: organ.index, organ.trait)
    for (version, name) in names.enumerated() {
      // The last version is the whole list.
      let left = version == names.count - 1 ? 0 : RosterSheet.rowsOfNextVersion
      let sheet = RosterSheet(organ, look, without: left)
      try write(sheet.sheets, as: look.format, rows: sheet.rows.count, name: name)
    }
    if PayLists.isOwn(organ.index) {
      try write(
        [PayLists.sheet(of: organ, hasMonth: !isUntidy || organ.index % 8 == 1, &random)],
        as: .xlsx, rows: organ.draft.payments.count,
        name: PayLists.fileName(of: organ.plan, index: organ.index))
    } else {
      try payLists.add(organ)
    }
    ledger.add(organ)
    subjects.add(organ)
  }

  mutating func close() throws(DemoError) {
    let ledgerFile = try TextFile(folder: folder, name: LedgerBook.fileName)
    closed.append(ledgerFile)
    try ledger.write(to: ledgerFile)
    try ledgerFile.close()
    counts.append(.init(name: LedgerBook.fileName, count: ledger.rows))
    let table = try payLists.finish()
    try table.close()
    closed.append(table)
    counts.append(.init(name: PayLists.tableName, count: payLists.rows))
    try write([subjects.sheet], as: .xlsx, rows: subjects.count, name: SubjectSheet.fileName)
  }

  func putInPlace() throws(DemoError) {
    for file in closed { try file.putInPlace() }
  }

  func discard() {
    payLists.discard()
    for file in closed { file.discard() }
  }

  private mutating func write(
    _ sheets: [Sheet], as format: SheetFormat, rows: Int, name: String
  ) throws(DemoError) {
    let file = try TextFile(folder: folder, name: name)
    closed.append(file)
    let bytes = try DemoError.of(file) { () throws(WriteError) in try format.bytes(of: sheets) }
    file.write(bytes)
    try file.close()
    counts.append(.init(name: name, count: rows))
  }
}

/// What the sheets of all offices have in common.
extension Workbooks {
  /// 2004年3月1日
  static func day(_ day: Day) -> String { Self.day(day.text) }

  /// The same of `YYYY-MM-DD` or `YYYY-MM`.
  static func day(_ text: String) -> String {
    zip(text.split(separator: "-").compactMap { Int($0) }, ["年", "月", "日"])
      .map { "\($0)\($1)" }.joined()
  }

  /// A real day; a month, which no cell can hold as one, as text.
  static func cell(day text: String, asText: Bool = false) -> SheetCell {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, !asText else { return .text(day(text)) }
    return .day(Day(parts[0], parts[1], parts[2]), .chinese)
  }

  /// A code as the number that a spreadsheet makes of it.
  static func cell(code: String) -> SheetCell {
    Int(code).map { .number($0) } ?? .text(code)
  }

  /// A sheet's title and its day.
  static func head(_ title: String, sheet name: String, width: Int) -> Sheet {
    var sheet = Sheet(name, width: width)
    sheet.title(title)
    sheet.title("（截至\(day(Day.asOf))）", .plain)
    return sheet
  }

  /// A row with one sum.
  static func total(_ sum: Int, in column: Int, width: Int) -> [SheetCell] {
    var cells: [SheetCell] = [.text("合计")]
    while cells.count < width { cells.append(cells.count == column ? .number(sum) : .blank) }
    return cells
  }
}

extension DemoError {
  /// Runs what a writer does, and says of which file it failed.
  static func of<Value>(
    _ file: TextFile, _ write: () throws(WriteError) -> Value
  ) throws(DemoError) -> Value {
    do throws(WriteError) {
      return try write()
    } catch {
      throw .cannotWrite(path: file.path, reason: error.description)
    }
  }
}

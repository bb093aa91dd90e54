import BianzhiCore

/// The sheet whose rows are read, and what was found in it up to the row at hand.
struct SheetAtHand {
  /// Its number in the ledger; 0 before the first sheet.
  let file: Int64
  let layout: Layout
  var issues = IssueLog()
  /// Its words that people are asked about.
  private(set) var asked = AskedWords()
  /// The organ of the row that was read last; printed totals stand below it.
  var lastOrgan: Int64 = 0
  /// The organ that its title, its name or the file's name means; for tables without a column for it.
  private(set) var organ: SheetOrgan?
  /// The organ that a row alone names above the rows at hand, until a row names another one; -1 where none does.
  var section: Int64 = -1
  /// Where the unit of a table with a column for it may be named, until it was looked for; for rows of 本局.
  var unsought: (captions: [Caption], place: SheetPlace)?
  /// It was looked for there as the unit of the whole table, and nothing names one.
  var namesNoUnit = false
  /// The unit that was found there.
  var ownUnit: Int64?
  /// Names in its cells that were read by rule as those of organs, each once, in the order of the rows.
  private(set) var matchedNames: [MatchedName] = []
  private var notedNames: Set<MatchedName> = []
  /// The names of all its organs.
  private(set) var organs: [String] = []
  /// What makes it doubtful that the line at hand is pay: 补发2024年1-3月津贴.
  var paySaid: String?
  /// The month of a pay list without a column for it: `--month`, or what the title, the sheet's or the file's
  /// name says.
  var month: Int32?
  /// The month that the title of a pay list with a column for it names.
  var titledMonth: Int32?
  /// The day on which a form of approved numbers alone was made: they held by then. As YYYYMMDD.
  var approvedBy: Int32?
  /// Units whose rows are held back.
  var heldOrgans: Set<Int64> = []
  /// The day that a form of numbers itself names, where it is not the data day. As YYYYMMDD.
  var ownDay: Int32?
  /// The earlier day of the form whose share of the organ ledger the rows are. As YYYYMMDD.
  var factsOf: Int32?
  /// What the heading above the rows at hand, or the sheet's name, says of their people.
  var group: PeopleGroup? { told?.of(unit: organ?.name) }
  private var told: PeopleGroup?
  /// The kind that a heading between the rows tells of those below it.
  var headedKind: String? { level == nil ? nil : group?.kind }
  /// Of the heading between the rows that told it; nil where the title or the sheet's name did.
  private var level: HeadingLevel?
  /// That heading only adds people to those above it (附：退休人员), so that any unit's ends it.
  private var onlyAdds = false
  /// The post of the row at hand, where it stands in the cell of its inner body and the table has no column of posts.
  var bodyPost: String?
  /// The inner body that a row alone names above the rows at hand; only where the table has no column of bodies.
  private(set) var body: String?
  /// What its titles and names say of people who came or went.
  let moves: MoveTitle?
  /// What the table or the heading above the rows at hand says of whether they came or went.
  private(set) var move: MoveWord?
  /// Its titles and names say that it registers people who gave up their places.
  let listsExits: Bool
  /// The units that its title and its own name mean, where nobody can say which of both it is of.
  var unclearUnit: (title: String, sheet: String)?
  private let readsBodies: Bool
  /// The inner body whose people the sheet holds, by its name: 内科 beside 外科.
  private let sheetBody: String?
  /// The columns for the unit hold nothing.
  let hasBlankUnit: Bool
  /// So does the column of kinds of quotas.
  let hasBlankKind: Bool
  /// Some column that is not known may be the unit.
  let mayTellUnit: Bool
  /// What the sheet's own name and title say.
  private let sheetGroup: PeopleGroup?
  /// The column of units' codes in the state's register; -1 where there is none.
  let creditCode: Int
  /// Those codes are the budget's.
  let hasBudgetCode: Bool
  /// It keeps the name beside a code: see ``ImportSession/compare(_:_:code:name:line:)``.
  let keepsNames: Bool
  /// The organ and the name of the row that were compared last, which the rows below mostly repeat.
  var compared: (organ: Int64, name: [UInt8]) = (-1, [])
  /// Its rows are organs, whose codes it sets.
  let setsCodes: Bool
  /// The column of data days; -1 where there is none.
  let dataDay: Int
  /// The texts above the header.
  private let titles: Set<String>
  private let headerRow: Int

  /// No sheet yet.
  init() {
    (file, layout) = (0, Layout(columns: [:], headings: []))
    (sheetGroup, titles, readsBodies, hasBlankUnit, sheetBody) = (nil, [], false, false, nil)
    hasBlankKind = false
    (creditCode, dataDay, moves, mayTellUnit, headerRow) = (-1, -1, nil, false, 0)
    (hasBudgetCode, setsCodes, keepsNames, listsExits) = (false, false, false, false)
  }

  /// - Parameter sheets: the names of all sheets of the import.
  init(_ table: ImportTable, file: Int64, beside sheets: Set<String>) {
    (self.file, layout) = (file, table.found.layout)
    let group = PeopleGroup.of(
      table.found.captions, sheet: table.sheet, file: table.place.file, beside: sheets)
    (told, sheetGroup) = (group, group)
    titles = Set(table.found.captions.flatMap(\.texts))
    let texts = table.found.captions.flatMap(\.texts) + [table.sheet ?? "", table.place.file]
    (moves, listsExits) = (MoveTitle.of(texts), ExitTitle.isMeant(texts))
    move =
      table.found.move
      ?? table.found.captions.lazy.compactMap { $0.heading.flatMap(MoveWord.init) }.last
    headerRow = table.found.headerRows.upperBound
    creditCode = layout.column(.creditCode)
    hasBudgetCode = creditCode >= 0 && layout.heading(creditCode).contains("预算")
    keepsNames = table.found.kind.traits.contains(.keepsUnitNames)
    setsCodes = table.found.kind.traits.contains(.isOrganLedger)
    dataDay = layout.column(.dataDay)
    hasBlankUnit = table.found.hasBlankUnit
    hasBlankKind = table.found.hasBlankKind
    mayTellUnit = !table.found.unitColumns.columns.isEmpty
    let reads =
      table.found.kind.traits.contains(.rowsArePeople) && layout.column(.body) < 0
      && table.found.kind.column(.body) != nil
    readsBodies = reads
    sheetBody = reads && sheets.count > 1 ? table.sheet.flatMap(SectionBody.name(of:)) : nil
  }

  /// Takes an organ for the rows below.
  mutating func take(_ organ: SheetOrgan) {
    self.organ = organ
    body = organs.isEmpty ? sheetBody : nil
    if !organs.contains(organ.name) { organs.append(organ.name) }
  }

  /// Takes what a heading between the rows says of the people below it.
  mutating func turnGroup(to caption: Caption) {
    guard let text = caption.heading else { return }
    turnBody(to: text)
    if let told = MoveWord(text) { move = told }
    if RowWords.isTitle(text) {
      // The title on every page changes nothing.
      guard !titles.contains(text) else { return }
      let open = AttachedHeading(text)?.openState.map { PeopleGroup(state: $0, kind: nil) }
      (told, level) = (PeopleGroup(title: text) ?? open ?? sheetGroup, nil)
    } else if let found = PeopleGroup(heading: text)
      ?? (titles.contains(text) ? nil : PeopleGroup(unknownHeading: text))
    {
      (told, level) = (found, HeadingLevel(text))
      onlyAdds = AttachedHeading(text)?.onlyAdds == true
    } else if let block = level, HeadingLevel(text).ends(block),
      let next = told?.next(after: text)
    {
      told = next
    }
  }

  /// A heading that names a unit ends what one of the same level said of the people above it.
  mutating func endGroup(at heading: String) {
    guard let block = level, onlyAdds || HeadingLevel(heading).ends(block) else { return }
    (told, level) = (sheetGroup, nil)
  }

  /// Takes an approved inner body that a heading between the rows names.
  mutating func turn(toBody name: String) {
    if readsBodies { body = name }
  }

  private mutating func turnBody(to text: String) {
    guard readsBodies, !titles.contains(text), !RowWords.isTitle(text) else { return }
    switch SectionBody(text) {
    case .body(let name): body = name
    case .ends: body = nil
    case .nothing: break
    }
  }

  /// Whether people are asked which kind of quota those hold of whom the table says nothing.
  private(set) var asksKind = false

  mutating func askKind() {
    asksKind = true
    issues.add(Issue(.kindUntold), row: headerRow)
  }

  /// Notes what a name in a cell was read as.
  mutating func note(_ name: MatchedName) {
    guard matchedNames.last != name, notedNames.insert(name).inserted else { return }
    matchedNames.append(name)
  }

  /// Notes a word that people are asked about.
  mutating func ask(_ bytes: UnsafeRawBufferPointer, _ column: Int) {
    // A word of a heading above the rows stands for a column that the table lacks.
    let heading =
      column < 0 ? TableKind.roster.column(.state)?.headings.first ?? "" : layout.heading(column)
    asked.add(String(decoding: bytes, as: UTF8.self), heading: heading)
  }
}

package import BianzhiCore
package import Spreadsheets

/// What an import did, file by file.
public struct ImportSummary: Sendable {
  /// One sheet of one file.
  package struct File: Sendable {
    package let path: String
    /// Nil for a text file.
    package let sheet: String?
    package let kind: String
    package let encoding: TextEncoding?
    package let headerRows: ClosedRange<Int>
    package let captions: [String]
    /// Header word and the field it was read as.
    package let columns: [(heading: String, field: String)]
    package let unknown: [String]
    /// Header words that mean the same as a column that was taken.
    package let ignored: [String]
    /// Header words that are known and of which nothing is stored.
    package let aside: [String]
    /// The header words as they stand.
    package let headings: [String]
    package let mapping: MappingSource
    /// The organs that title, sheet or file name mean, where the table has no column for it; one that is written otherwise with
    /// its own name behind it.
    package var organs: [String] = []
    /// Names in the cells that were read by rule as those of organs: 教育局 for 江海县教育局.
    package var matchedNames: [MatchedName] = []
    /// The first row of data, as recorded.
    package var sample: [String] = []
    package var hiddenColumns = 0
    /// `source_file.id`
    package var id: Int64 = 0
    package var counts = FileCounts()
    /// Rows in force before that went with this file or an earlier one of its kind.
    package var gone = 0
    package var issues = IssueLog()
    /// Words that are not known, or leave open what is meant.
    package var asked = AskedWords()
    /// Rows of earlier files that a rejects file brings back, put right.
    package var repaired: [RepairColumns.Place] = []
    /// A column that is not known lists what may be units.
    var listsUnits = false
  }

  /// Number of the import; nil for a dry run or where nothing was stored.
  public var number: Int?
  package var files: [File] = []
  /// Files of a folder that are no tables.
  package var passedOver: [String] = []
  /// Those of them that this program wrote itself.
  package var ownFiles: Set<String> = []
  /// Texts of sentences, among those passed over.
  package var texts: Set<String> = []
  /// What the worklist asks about.
  package var notices: [ImportNotice] = []
  /// What some of them are, where their content says it.
  package var passedOverFormats: [String: FileFormat] = [:]
  /// Why files and sheets that hold a table were not read.
  package var unread: [ImportError] = []
  /// Sheets of workbooks that were not read, and why.
  package var passedOverSheets: [PassedOverSheet] = []
  /// Rows that were in force and are not any more.
  package var gone = 0
  /// Entries in force of the imported kinds that the files do not name, by kind.
  package var missing: [(kind: String, count: Int, examples: [String])] = []
  package var repeatedPeople = 0
  /// Rosters that several files of this import make up together.
  package var joined: [JoinedRoster] = []
  /// Names under which rows stood, and the organs to which they were given by rule.
  package var joinedNames: [MatchedName] = []
  /// Files that were read already under another path; each counts once.
  package var copies: [CopiedFile] = []
  /// How each header was read, as `--map` takes it.
  package var mappings: [Mapping] = []
  package var released = 0
  package var isDryRun = false
  /// The data day that the tables name themselves, where none was given.
  package var statedDay: CalendarDay?
  /// Why nothing was stored.
  package var failure: ImportError?

  package var total: FileCounts {
    files.reduce(into: FileCounts()) { $0 += $1.counts }
  }

  /// Rows kept out of the tables.
  public var rejectedRows: Int { total.rejected }
  /// Whether something that holds a table was left out.
  public var isIncomplete: Bool { rejectedRows > 0 || !unread.isEmpty }
  /// Whether the rows are stored now.
  public var isStored: Bool { failure == nil && !isDryRun }
}

/// A sheet of a workbook that was not read.
package struct PassedOverSheet: Sendable {
  package enum Reason: Hashable, Sendable {
    case empty, noTable, hidden, notChosen
    /// Words on how to fill in a table, or lists of words.
    case instructions
    /// A text of sentences, in which no table stands.
    case prose
    /// A table of this trade whose header is not known.
    case unknownTable
    /// Somebody said that it is no table.
    case declined
    /// A list of people that is no roster, and the word that says what it was made for.
    case people(matter: String)
    /// A list of people on loan that does not say to which unit.
    case loans
    /// A table of posts to be filled, and the word that says how.
    case plan(matter: String)
    /// A card of one unit, each content beside its label.
    case card
    /// A list without quota kinds of the same people as a roster with them, and that roster's file.
    case besideRoster(file: String)
    /// A list of some of the people of a fuller roster, and that roster's file.
    case partOfRoster(file: String)

    /// Whether it is a table of another sort than can be imported.
    package var isOther: Bool {
      switch self {
      case .people, .loans, .plan, .card, .besideRoster, .partOfRoster: true
      case .empty, .noTable, .hidden, .notChosen, .instructions, .prose, .unknownTable, .declined:
        false
      }
    }

    /// Whether it is known what the sheet is.
    var saysWhat: Bool { self == .declined || self == .prose || isOther }
  }

  package let path: String
  /// Empty for a text.
  package let sheet: String
  package let reason: Reason

  package init(path: String, sheet: String, reason: Reason) {
    (self.path, self.sheet, self.reason) = (path, sheet, reason)
  }

  /// The file, and the sheet where there is one, as they are named to people.
  package var name: String { sheet.isEmpty ? path : "\(path) [\(sheet)]" }
}

extension ImportSummary.File {
  init(_ table: ImportTable) {
    let (found, layout) = (table.found, table.found.layout)
    (path, sheet, kind) = (table.file.path, table.sheet, found.kind.name)
    (encoding, headerRows) = (table.file.encoding, found.headerRows)
    captions = found.captions.flatMap(\.texts)
    let named = layout.columns.map { ($0.value, $0.key.rawValue) }
    let numbers = layout.forms.map { ($0.index, $0.heading.name) }
    columns = (named + numbers).sorted { $0.0 < $1.0 }.map { (layout.heading($0.0), $0.1) }
    (unknown, ignored, aside) = (found.unknown, found.ignored, found.aside)
    headings = layout.headings
    mapping = found.mapping
    listsUnits = found.unitColumns.listsUnits
  }

  /// File name and sheet, without the folder.
  var shortName: String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return sheet.map { "\(name) \($0)" } ?? name
  }
}

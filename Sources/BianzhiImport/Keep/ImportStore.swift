import BianzhiCore
import GRDB

/// The connection of one import or undo, as blocks of its owner see it: the open transaction and the
/// statements that are made for it.
typealias ImportOwner = ConnectionOwner<ImportStore>

/// What an import does with its connection. It lives with the connection's owner; the side that reads
/// tables gives it values and gets values.
final class ImportStore: PackedRowStore {
  let database: Database
  /// The number of this import or undo.
  let importID: Int64
  /// The tables of the kind of entries at hand.
  private var entries: EntryKeeper?
  private var lists: [String: ListKeeper] = [:]
  private var statements: [RowStatement] = []
  private let importSeal: ImportSeal
  private lazy var sums = Result { try SumKeeper(database) }

  init(_ database: Database, importID: Int64) throws {
    (self.database, self.importID) = (database, importID)
    importSeal = try ImportSeal(database, importID: importID)
  }

  func prepare(_ sql: String, digestOf table: String?) throws -> Int {
    let digest = table.map { importSeal.digest(of: $0) }
    statements.append(try RowStatement(database, sql, digest: digest))
    return statements.count - 1
  }

  /// Closes the digest of the rows of lists in a table.
  func closeDigest(of table: String, rereading lists: [Int64]) throws {
    try importSeal.close(table, rereading: lists)
  }

  /// Seals all that was stored, as an event.
  func seal(
    dataDay: CalendarDay? = nil, undoes: Int64? = nil, closings: [String] = [],
    isRecoding: Bool = false
  ) throws {
    try importSeal.record(
      dataDay: dataDay, undoes: undoes, closings: closings, isRecoding: isRecoding)
  }

  func statement(_ place: Int) -> RowStatement { statements[place] }

  /// Makes these the tables that entries go to.
  func begin(_ tables: [EntryTable]) throws {
    entries = try EntryKeeper(database, tables, importID: importID)
  }

  func store(_ lines: [EntryLine]) throws {
    guard let entries else { preconditionFailure("no table of entries was begun") }
    try entries.store(lines)
  }

  /// What became of all entries since the tables were begun.
  func settleEntries() throws -> EntryResult {
    guard let entries else { preconditionFailure("no table of entries was begun") }
    self.entries = nil
    return try entries.settle()
  }

  /// Makes ready for lists of a kind.
  ///
  /// - Parameter offQuota: the `term.id` of the state 编外.
  func begin(_ table: ListTable, offQuota: Int64) throws {
    lists[table.list] = try ListKeeper(database, table, importID: importID, offQuota: offQuota)
  }

  func keeper(of table: ListTable) -> ListKeeper {
    guard let keeper = lists[table.list] else {
      preconditionFailure("no lists were begun in \(table.list)")
    }
    return keeper
  }

  /// Adds to the sums of rosters.
  func add(_ changes: [Int64: RosterSum]) throws {
    try sums.get().add(changes)
  }
}

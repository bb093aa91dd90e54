import BianzhiCore
import Spreadsheets

/// Finds the tables in a sheet: their header rows, their kinds, and which column is which.
///
/// The header is the block of one to five rows among the first thirty in which a kind finds all its
/// columns and most words are known; what stands above it is title and caption.
struct TableFinder {
  /// The table as it was found.
  struct Found: Sendable {
    let kind: TableKind
    var layout: Layout
    /// Row numbers of the header, as a spreadsheet shows them.
    let headerRows: ClosedRange<Int>
    /// The header's rows as they stand.
    let headerLines: [[String]]
    /// The rows above the header.
    var captions: [Caption]
    /// Header words that no column of the kind is known by.
    var unknown: [String]
    /// Header words that mean the same as a column that is taken.
    var ignored: [String]
    /// Header words that are known and of which nothing is stored.
    var aside: [String]
    /// Header words that a mapping or a decision leaves out.
    var leftOut: [String] = []
    /// Where the mapping came from, if it was not recognised.
    var mapping: MappingSource = .recognised
    /// The columns of one of several parts that stand side by side; nil for a table that has the sheet for itself.
    var span: ClosedRange<Int>?
    /// Columns that it has together with the part beside it.
    var shared: Set<Int> = []
    /// All of its people came, or all of them went.
    var move: MoveWord?
    /// Numbers that count its people stand right of it, behind an empty column: its own columns end before.
    var hasCountsBeside = false
    /// It begins below another list in the same sheet.
    var isFollowing = false
    /// Its columns for the unit hold nothing, as far as the first rows show.
    var hasBlankUnit = false
    /// So does its column of kinds of quotas, and all its rows are among them.
    var hasBlankKind = false
    /// Where the unit may be told, if no column for it is known.
    var unitColumns = UnitColumns.none
    /// The header word of the column whose cells told that it is the unit.
    var unitByCells: String?
    /// Nothing but `--kind` tells which of several kinds it is, so that the answer is kept.
    var isKindAnswered = false
    /// A budget's codes stand before the names of its units.
    var hasCodedUnits = false
  }

  /// Only this kind is looked for, from `--kind`.
  var kind: TableKind?
  /// Only headers that start in this row are looked at, from `--header-row`.
  var headerRow: Int?
  /// Mappings that the user or the ledger knows.
  var mappings = MappingBook()
  /// What people said of single header words.
  var readings = ReadingBook()

  private static let searched = 30

  /// - Throws: ``ImportError`` with what is missing or which kinds the table could be.
  func find(in reader: inout any RowReader, file: String) throws -> [Found] {
    try find(in: try SheetHead.read(&reader, to: lastRow, of: file), file: file)
  }

  /// The last row that is looked at.
  var lastRow: Int { max(headerRow ?? 0, Self.searched) + HeaderBlock.deepest }

  /// - Parameters:
  ///   - file: what messages call the table.
  ///   - place: where it stands.
  func find(
    in head: SheetHead, file: String, at place: SheetPlace = SheetPlace(path: "-", sheet: nil)
  ) throws -> [Found] {
    let known = try mapped(head, file: file)
    if !known.isEmpty { return known }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let reading = HeaderReading(titles: "\(head.titles) \(name)")
    if let parts = movesBeside(in: head, reading) { return parts }
    var search = HeaderSearch(head, at: place, reading: reading, isNamed: kind != nil)
    for first in head.rows.indices where mayBegin(at: head.rows[first]) {
      for depth in 1...HeaderBlock.deepest {
        guard
          let block = HeaderBlock(head, from: first, depth: depth, reading: reading)
        else { continue }
        if depth == 1, OwnExport.isHeader(block.lines[0]) { throw ImportError.ownFile(file) }
        for kind in kind.map({ [$0] }) ?? TableKind.all {
          search.consider(
            Candidate(
              kind: kind, block: block, given: readings.headers(of: kind),
              isNamed: self.kind != nil, reading: reading))
        }
      }
      if search.isOver(at: head.rows[first].number) { break }
    }
    try search.conclude(file: file)
    var found = try chosen(search, head, file: file)
    if kind != nil, isAmbiguous(head, file: file, at: place) {
      for index in found.indices { found[index].isKindAnswered = true }
    }
    return found
  }

  /// Whether nobody could tell the kind without being told.
  private func isAmbiguous(_ head: SheetHead, file: String, at place: SheetPlace) -> Bool {
    var unsaid = self
    unsaid.kind = nil
    do {
      _ = try unsaid.find(in: head, file: file, at: place)
      return false
    } catch ImportError.ambiguousKind {
      return true
    } catch {
      return false
    }
  }

  func mayBegin(at row: SheetHead.Row) -> Bool {
    isSearched(row.number) && !row.isTooWide
      && (headerRow != nil || !HeaderBlock.isData(row.cells))
  }

  private func isSearched(_ row: Int) -> Bool {
    headerRow.map { $0 == row } ?? (row <= Self.searched)
  }

  /// A sheet is one table, or an organ ledger that is a form as well.
  private func chosen(
    _ search: HeaderSearch, _ head: SheetHead, file: String
  ) throws -> [Found] {
    let (best, form) = (search.best, search.form)
    var candidates = [best, form].compactMap { $0 }
    guard !candidates.isEmpty else {
      if let row = head.wideRow {
        throw ReadError.overLimit(file: file, part: "\(row):\(row)", limit: .headerColumns)
      }
      throw failure(search.nearest, head, file: file)
    }
    if let best, let form {
      let mayBeBoth =
        best.kind.traits.contains(.mayBeAForm)
        || (form.tellsOfUnits && best.listsBodiesByUnit(in: head))
        || best.kind.traits.contains(.listsBodies)
          && form.unitNumbers(in: head) != nil
      let isBoth = mayBeBoth && best.block.rows == form.block.rows
      if !isBoth { candidates = [form.rating > best.rating ? form : best] }
      if isBoth { candidates += [search.units(beside: best, in: head)].compactMap { $0 } }
    }
    if candidates.contains(where: { !$0.kind.isForm }), search.rivals.count > 1 {
      throw ImportError.ambiguousKind(file: file, kinds: search.rivals)
    }
    if candidates.count == 1, let parts = sideBySide(candidates[0], head) { return parts }
    let found = try candidates.map { try self.found($0, among: candidates, head, file: file) }
    return Self.apart(found)
  }

  /// One of the tables that a sheet is in the same rows, without what is another one's.
  private func found(
    _ candidate: Candidate, among candidates: [Candidate], _ head: SheetHead, file: String
  ) throws -> Found {
    try candidate.requireUnambiguous(file: file)
    let numbers = candidates.first { $0.kind.isForm }.flatMap { $0.unitNumbers(in: head) }
    let others = candidates.filter { $0.kind.name != candidate.kind.name }
    var found = Self.found(
      candidate, head, knownElsewhere: Set(others.flatMap(\.knownHeadings)))
    found.share(with: others)
    if candidate.kind.traits.contains(.listsBodies), !others.isEmpty {
      found.leaveUnitsOwn(numbers)
    } else if candidate.kind.isForm, let numbers {
      found.keepUnitsOwn(numbers, isAlone: others.isEmpty)
    }
    return found
  }
}

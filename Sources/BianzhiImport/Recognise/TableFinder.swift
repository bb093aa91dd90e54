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
    let unknown: [String]
    /// Header words that mean the same as a column that is taken.
    let ignored: [String]
    /// Header words that are known and of which nothing is stored.
    let aside: [String]
    /// Header words that a mapping or a decision leaves out.
    var leftOut: [String] = []
    /// Where the mapping came from, if it was not recognised.
    var mapping: MappingSource = .recognised
    /// The columns of one of several parts that stand side by side; nil for a table that has the sheet for itself.
    var span: ClosedRange<Int>?
    /// It begins below another list in the same sheet.
    var isFollowing = false
    /// Its columns for the unit hold nothing, as far as the first rows show.
    var hasBlankUnit = false
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
    var (best, form): (Candidate?, Candidate?)
    /// Quotas in the organ ledger itself: 编制类型, 核定编制数 beside the organ.
    var quotas: Candidate?
    var nearest: Candidate?
    /// A table that lacks what tells its kind, for want of a better one.
    var likely: Candidate?
    var rivals: [String] = []
    var doubts: [KindDoubt: Int] = [:]
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let reading = HeaderReading(titles: "\(head.titles) \(name)")
    for first in head.rows.indices
    where isSearched(head.rows[first].number) && !head.rows[first].isTooWide
      && (headerRow != nil || !HeaderBlock.isData(head.rows[first].cells))
    {
      for depth in 1...HeaderBlock.deepest {
        guard
          let block = HeaderBlock(head, from: first, depth: depth, reading: reading)
        else { continue }
        if depth == 1, OwnExport.isHeader(block.lines[0]) { throw ImportError.ownFile(file) }
        for kind in kind.map({ [$0] }) ?? TableKind.all {
          let candidate = Candidate(
            kind: kind, block: block, given: readings.headers(of: kind), isNamed: self.kind != nil,
            reading: reading)
          if candidate.isComplete, self.kind == nil, Prose.isFieldList(candidate, in: head, reading)
          {
            continue
          }
          if nearest == nil || candidate.isNearer(than: nearest) { nearest = candidate }
          if self.kind == nil, candidate.mayHoldCodes(in: head) { continue }
          guard candidate.isComplete else {
            if likely == nil,
              candidate.isLikely(titles: reading.titles, in: head, at: place)
                || candidate.isToldByCells(in: head)
            {
              likely = candidate
            }
            continue
          }
          if self.kind == nil, let doubt = candidate.doubt(in: head, at: place) {
            doubts[doubt] = doubts[doubt] ?? block.rows.upperBound
            continue
          }
          if candidate.isBelowRows(of: best ?? form, in: head) { continue }
          if kind.traits.contains(.mayStandInOrganLedger),
            candidate.rating > (quotas?.rating ?? .min)
          {
            quotas = candidate
          }
          if kind.isForm {
            if candidate.rating > (form?.rating ?? .min) { form = candidate }
          } else if let known = best, known.block.rows == block.rows,
            known.rating == candidate.rating
          {
            rivals.append(kind.name)
          } else if candidate.rating > (best?.rating ?? .min) {
            best = candidate
            rivals = [kind.name]
          }
        }
      }
      if let known = best ?? form, head.rows[first].number >= known.block.rows.lowerBound + 5 {
        break
      }
    }
    if best?.kind.traits.contains(.isOrganLedger) == true, form == nil,
      quotas?.block.rows == best?.block.rows
    {
      form = quotas
    }
    if best == nil, form == nil, let error = Self.failure(doubts, file: file) { throw error }
    if best == nil, form == nil, let likely, doubts.keys.allSatisfy({ $0.leaves(likely.kind) }),
      !Prose.isFieldList(likely, in: head, reading)
    {
      best = likely
    }
    // A row of data may look like a header below which nothing stands.
    if let likely, let found = best, found.block.rows.lowerBound > likely.block.rows.upperBound,
      found.known < likely.known
        || head.rows.last.map({ $0.number <= found.block.rows.upperBound }) == true,
      !Prose.isFieldList(likely, in: head, reading)
    {
      (best, rivals) = (likely, [])
    }
    return try chosen(best, form, rivals: rivals, nearest: nearest, head, file: file)
  }

  /// Tables that look like a kind and are none of it.
  private static func failure(_ doubts: [KindDoubt: Int], file: String) -> ImportError? {
    doubts[.ofBodies].map { .numbersOfBodies(file: file, row: $0) }
  }

  private func isSearched(_ row: Int) -> Bool {
    headerRow.map { $0 == row } ?? (row <= Self.searched)
  }

  /// A sheet is one table, or an organ ledger that is a form as well.
  private func chosen(
    _ best: Candidate?, _ form: Candidate?, rivals: [String], nearest: Candidate?,
    _ head: SheetHead, file: String
  ) throws -> [Found] {
    var candidates = [best, form].compactMap { $0 }
    guard !candidates.isEmpty else {
      if let row = head.wideRow {
        throw ReadError.overLimit(file: file, part: "\(row):\(row)", limit: .headerColumns)
      }
      throw failure(nearest, head, file: file)
    }
    if let best, let form {
      let mayBeBoth =
        best.kind.traits.contains(.mayBeAForm)
        || (form.tellsOfUnits && best.listsBodiesByUnit(in: head))
      let isBoth = mayBeBoth && best.block.rows == form.block.rows
      if !isBoth { candidates = [form.rating > best.rating ? form : best] }
    }
    if candidates.contains(where: { !$0.kind.isForm }), rivals.count > 1 {
      throw ImportError.ambiguousKind(file: file, kinds: rivals)
    }
    if candidates.count == 1, let parts = sideBySide(candidates[0], head) { return parts }
    return try candidates.map { candidate in
      try candidate.requireUnambiguous(file: file)
      let others = candidates.filter { $0.kind.name != candidate.kind.name }
      var found = Self.found(
        candidate, head, knownElsewhere: Set(others.flatMap(\.knownHeadings)))
      // The numbers beside lists of bodies are the unit's, which the form reads.
      if candidate.kind.traits.contains(.listsBodies), !others.isEmpty { found.layout.forms = [] }
      return found
    }
  }
}

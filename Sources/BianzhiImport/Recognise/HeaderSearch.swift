import Spreadsheets

/// The search for the header of one sheet: the best of all blocks and kinds that were considered so far.
struct HeaderSearch {
  private let head: SheetHead
  private let place: SheetPlace
  private let reading: HeaderReading
  /// The user named the kind.
  private let isNamed: Bool

  /// The best table that is no wide form.
  private(set) var best: Candidate?
  /// The best wide form.
  private(set) var form: Candidate?
  /// Kinds as which the best table reads equally well.
  private(set) var rivals: [String] = []
  /// What lacks least, to say what is missing.
  private(set) var nearest: Candidate?
  /// Quotas in the organ ledger itself: 编制类型, 核定编制数 beside the organ.
  private var quotas: Candidate?
  /// A list of inner bodies, those of a unit in one cell.
  private var bodies: Candidate?
  /// A table that lacks what tells its kind, for want of a better one.
  private var likely: Candidate?
  /// The organ ledger that a form is as well, without codes: 单位名称, 单位性质, 机构规格 beside the numbers.
  private var ledger: Candidate?
  /// The organ ledger, with codes or without, that says of its organs what they are, whatever else it is.
  private var registry: Candidate?
  /// Why tables that look like a kind are none, with the last row of the header.
  private var doubts: [KindDoubt: Int] = [:]
  /// The header of people with two units each, of which nothing tells whether they went from the one to the other.
  private var unclear: ClosedRange<Int>?

  init(_ head: SheetHead, at place: SheetPlace, reading: HeaderReading, isNamed: Bool) {
    (self.head, self.place) = (head, place)
    (self.reading, self.isNamed) = (reading, isNamed)
  }

  /// Keeps a candidate where it is the best of what it may be.
  mutating func consider(_ candidate: Candidate) {
    if candidate.isComplete, !isNamed, Prose.isFieldList(candidate, in: head, reading) { return }
    if candidate.isComplete, !isNamed, candidate.listsLoans(in: head, at: place, reading) { return }
    if !isNamed, candidate.losesKinds(in: head) { return }
    if nearest == nil || candidate.isNearer(than: nearest) { nearest = candidate }
    if !isNamed, candidate.mayHoldCodes(in: head) { return }
    if candidate.rating > (registry?.rating ?? .min), candidate.tellsNature(in: head) {
      registry = candidate
    }
    guard candidate.isComplete else {
      if candidate.rating > (ledger?.rating ?? .min),
        candidate.tellsNature(in: head)
          || candidate.describesUnits(in: head, titles: reading.titles)
      {
        ledger = candidate
      }
      if likely == nil, isLikely(candidate) { likely = candidate }
      return
    }
    if !isNamed, let doubt = candidate.doubt(in: head, at: place) {
      doubts[doubt] = doubts[doubt] ?? candidate.block.rows.upperBound
      return
    }
    if !isNamed, candidate.mayBeMoves(in: head, at: place) { unclear = candidate.block.rows }
    if candidate.isBelowRows(of: best ?? form, in: head) { return }
    rate(candidate)
  }

  private func isLikely(_ candidate: Candidate) -> Bool {
    if !isNamed, candidate.listsLoans(in: head, at: place, reading) { return false }
    return candidate.isLikely(titles: reading.titles, in: head, at: place)
      || candidate.isToldByCells(in: head) || candidate.isToldByMoves(in: head, at: place)
  }

  private mutating func rate(_ candidate: Candidate) {
    if candidate.kind.traits.contains(.mayStandInOrganLedger),
      candidate.rating > (quotas?.rating ?? .min)
    {
      quotas = candidate
    }
    if candidate.kind.traits.contains(.listsBodies), candidate.rating > (bodies?.rating ?? .min),
      candidate.listsBodiesByUnit(in: head)
    {
      bodies = candidate
    }
    if candidate.kind.isForm {
      if candidate.rating > (form?.rating ?? .min) { form = candidate }
    } else if let known = best, known.block.rows == candidate.block.rows,
      known.rating == candidate.rating
    {
      if candidate.registersLeaving(besides: known, titles: reading.titles) {
        (best, rivals) = (candidate, [candidate.kind.name])
      } else if candidate.isRoster(besides: known, in: head) {
        (best, rivals) = (candidate, [candidate.kind.name])
      } else if !known.isRoster(besides: candidate, in: head) {
        rivals.append(candidate.kind.name)
      }
    } else if candidate.rating > (best?.rating ?? .min) {
      best = candidate
      rivals = [candidate.kind.name]
    }
  }

  /// A list of approvals, kind by kind, or of inner bodies, unit by unit, that says of its organs what they are is the ledger
  /// of them as well.
  private mutating func joinRegistry() {
    guard let best, let registry, best.block.rows == registry.block.rows,
      form == nil || registry.layout.columns[.organCode] != nil,
      let other = [form == nil ? quotas : nil, bodies].compactMap({ $0 }).first(where: { other in
        other.block.rows == best.block.rows
          && rivals.allSatisfy { [other.kind.name, registry.kind.name].contains($0) }
      })
    else { return }
    // With numbers of its own it is told by ``units(beside:in:)`` that it lists bodies as well.
    (self.best, form, rivals) = (registry, form ?? other, [registry.kind.name])
  }

  /// The organ ledger that a list of inner bodies and a form are as well, where every row is a unit: its rank and sort; or the
  /// list of bodies that an organ ledger and a form are.
  func units(beside best: Candidate, in head: SheetHead) -> Candidate? {
    if best.kind.traits.contains(.isOrganLedger) {
      return bodies.flatMap {
        $0.block.rows == best.block.rows && form?.kind.name != $0.kind.name ? $0 : nil
      }
    }
    guard let ledger, ledger.block.rows == best.block.rows, best.listsBodiesByUnit(in: head) else {
      return nil
    }
    return ledger
  }

  /// Whether a header was found that far above a row that no block from there on is a better one.
  func isOver(at row: Int) -> Bool {
    (best ?? form).map { row >= $0.block.rows.lowerBound + 5 } ?? false
  }

  /// Takes what is likely where nothing better was found; all blocks have been considered.
  ///
  /// - Throws: ``ImportError`` for a table that looks like a kind and is none.
  mutating func conclude(file: String) throws(ImportError) {
    joinRegistry()
    if best?.kind.traits.contains(.isOrganLedger) == true, form == nil,
      quotas?.block.rows == best?.block.rows
    {
      form = quotas
    }
    if let unclear, let best, best.block.rows == unclear, best.mayListMoves {
      throw ImportError.ambiguousKind(
        file: file, kinds: TableKind.all.filter(\.mayListMoves).map(\.name).sorted())
    }
    let isNothing = best == nil && form == nil
    if best == nil, let form, let ledger, ledger.block.rows == form.block.rows { best = ledger }
    if isNothing, let row = doubts[.ofBodies] {
      throw ImportError.numbersOfBodies(file: file, row: row)
    }
    if isNothing, likely == nil, doubts[.bodiesUnsaid] != nil {
      throw ImportError.ambiguousKind(
        file: file, kinds: [TableKind.approvedBodies, .bodies].map(\.name))
    }
    guard let likely else { return }
    if isNothing, doubts.keys.allSatisfy({ $0.leaves(likely.kind) }),
      !Prose.isFieldList(likely, in: head, reading)
    {
      best = likely
    }
    // A row of data may look like a header below which nothing stands.
    if let found = best, found.block.rows.lowerBound > likely.block.rows.upperBound,
      found.known < likely.known
        || head.rows.last.map({ $0.number <= found.block.rows.upperBound }) == true,
      !Prose.isFieldList(likely, in: head, reading)
    {
      (best, rivals) = (likely, [])
    }
  }
}

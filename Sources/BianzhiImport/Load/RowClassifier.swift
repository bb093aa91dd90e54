import BianzhiCore
import Spreadsheets

/// Goes through the rows below a header and tells data from what printed tables put between them:
/// repeated titles and headers, totals, notes, column numbers.
/// A class, since a copy of all it holds for each row would cost more than most of its questions.
final class RowClassifier {
  private let totals: TotalRow
  private let header: RepeatedHeader
  private let respelled: RespelledHeader
  private let otherHeader: OtherHeader
  private let needed: Set<Int>
  /// Columns that say whose row it is.
  private let anchors: [Int]
  /// The texts above the header, which printed tables repeat.
  private let titles: Set<String>
  private let sequence: Int
  /// Columns of people's names, of identity numbers and of quota kinds, -1 where there is none.
  private let person, identity, quotaKind: Int
  private let isOfPeople: Bool
  /// Rows alone may name the inner body of the people below them, or say who came and who went.
  private let mayHeadBodies, mayHeadMoves: Bool
  private let width: Int
  private let signature: SignatureRow
  /// Nil in tables whose rows are no numbers of organs.
  private let section: SectionRow?
  /// Nil in tables whose rows are no organs.
  private let group: GroupRow?
  // Looking out for two uses at once would cost more than the flag itself: nothing else runs while it is read.
  @exclusivity(unchecked) private var isFirst = true
  @exclusivity(unchecked) private var counts = CountTable()

  init(_ found: TableFinder.Found) {
    let layout = found.layout
    totals = TotalRow(layout)
    header = RepeatedHeader(found.headerLines)
    respelled = RespelledHeader(found.kind, layout)
    let fields = found.kind.columns.filter { $0.isNeeded || $0.isRequired }.map(\.field)
    needed = Set((fields + [.person, .name, .body]).map { layout.column($0) }.filter { $0 >= 0 })
    let owners: [Field] = [.name, .person, .organName, .organCode, .payerCode, .payerName, .body]
    anchors = owners.map { layout.column($0) }.filter { $0 >= 0 }
    otherHeader = OtherHeader(found.kind, layout, anchors: anchors)
    titles = Set(found.captions.filter { $0.texts.count == 1 }.flatMap(\.texts))
    (sequence, person) = (layout.column(.sequence), layout.column(.name))
    (identity, quotaKind) = (layout.column(.person), layout.column(.quotaKind))
    isOfPeople = found.kind.traits.contains(.rowsArePeople)
    mayHeadBodies =
      isOfPeople && layout.column(.body) < 0 && found.kind.column(.body) != nil
    mayHeadMoves = found.kind.column(.movement) != nil
    width = layout.headings.count
    signature = SignatureRow(layout)
    section = found.kind.traits.contains(.numbersAreOfOrgans) ? SectionRow(layout) : nil
    group = GroupRow(found)
  }

  /// - Parameter cells: a row that is not blank.
  func rowClass(_ cells: CellReader, row: Int) -> RowClass {
    if hasNumber(cells), let first = cells.firstFilled { return classOfPerson(cells, first, row) }
    if header.matches(cells) || respelled.matches(cells) { return .header }
    if isFirst, UnderHeader.matches(cells) || cells.areItemCodes { return .header }
    isFirst = false
    if isOfPeople, counts.takes(cells) { return .counts }
    if totals.matches(cells) || section?.matches(cells) == true { return .total }
    guard let first = cells.firstFilled else { return .data }
    if isFiller(cells, from: first) { return .filler }
    if otherHeader.matches(cells) { return .otherHeader }
    if isTail(cells, first) || width >= 2 && signature.matches(cells)
      || isOfPeople && TallyRow.matches(cells)
    {
      return .caption(Caption(row: row, of: cells))
    }
    if isOfPeople, CountBlock.matches(cells, name: person, identity: identity) { return .counts }
    if TemplateRow.matches(cells, name: person) { return .nobody }
    if isNumberedHeading(cells, first) || isCaption(cells, first) || group?.matches(cells) == true {
      return .caption(Caption(row: row, of: cells))
    }
    return isNobody(cells) ? .nobody : .data
  }

  /// A row with an identity number in its column. It is no header, total, filler or tail, for all of them would need
  /// something else there.
  private func classOfPerson(_ cells: CellReader, _ first: Int, _ row: Int) -> RowClass {
    isFirst = false
    counts.close()
    if otherHeader.matches(cells) { return .otherHeader }
    if TemplateRow.matches(cells, name: person) { return .nobody }
    if isNumberedHeading(cells, first) || isCaption(cells, first) {
      return .caption(Caption(row: row, of: cells))
    }
    return .data
  }

  /// Whether the column of identity numbers has one: 15 to 18 digits, of which the last may be an X.
  @inline(__always)
  private func hasNumber(_ cells: CellReader) -> Bool {
    cells.bytes(identity).isIdentityNumber
  }

  /// 二 | 退休人员: the heading of some of the people, its number in a cell of its own.
  private func isNumberedHeading(_ cells: CellReader, _ first: Int) -> Bool {
    guard isOfPeople, cells.bytes(first).count <= 12,
      let next = (first + 1..<cells.count).first(where: { !cells.bytes($0).isEmpty }),
      cells.filled(from: next) == 1, RowWords.mayCount(cells.bytes(next)),
      let number = Caption.partNumber(cells.string(first)),
      first == sequence || number.first?.isASCII == false
    else { return false }
    let heading = number + cells.string(next)
    return PeopleGroup(heading: heading) != nil || PeopleGroup(unknownHeading: heading) != nil
      || mayHeadBodies && SectionBody.isHeading(heading)
  }

  /// A row of people whose name's cell names nobody, without an identity number.
  @inline(__always)
  private func isNobody(_ cells: CellReader) -> Bool {
    guard isOfPeople, cells.bytes(identity).count < 15 else { return false }
    return NobodyWord.isMeant(by: cells, name: person, identity: identity)
  }

  /// Who signs, a seal, a remark or an end with a number before it, where neither a number nor a name and a kind
  /// tell a person.
  private func isTail(_ cells: CellReader, _ first: Int) -> Bool {
    guard width >= 2,
      identity < 0 || cells.bytes(identity).count(where: { (0x30...0x39).contains($0) }) < 14
    else { return false }
    var start = first
    if first == sequence, cells.bytes(first).isPlainNumber {
      guard let next = (first + 1..<cells.count).first(where: { !cells.bytes($0).isEmpty }) else {
        return false
      }
      start = next
      if cells.filled(from: start) == 1, isWords(cells, at: start) { return true }
    }
    let hasKind = quotaKind >= 0 && !cells.bytes(quotaKind).isEmpty
    if !hasKind, TailWords.isRemark(cells.bytes(start)),
      anchors.allSatisfy({
        $0 == start || cells.bytes($0).isEmpty || cells.bytes($0).count > 24
          || RowWords.isPartHeading(cells.string($0))
      })
    {
      return true
    }
    return isTailCell(cells, start)
      && (anchors + [quotaKind]).allSatisfy {
        $0 < 0 || cells.bytes($0).isEmpty || isTailCell(cells, $0)
          // The day of a signature.
          || [identity, quotaKind].contains($0) && cells.bytes($0).isDay
      }
  }

  private func isTailCell(_ cells: CellReader, _ column: Int) -> Bool {
    let bytes = cells.bytes(column)
    return TailWords.isLabelled(bytes) || isOfPeople && TailWords.isSigned(bytes)
  }

  /// A row that says of nobody anything: only a running number, marks for blank, and zeros.
  private func isFiller(_ cells: CellReader, from first: Int) -> Bool {
    if anchors.contains(where: { !cells.bytes($0).isBlankOrZero }) { return false }
    for column in first..<cells.count {
      let bytes = cells.bytes(column)
      if !bytes.isBlankOrZero, !(column == sequence && bytes.isPlainNumber) { return false }
    }
    return true
  }

  /// One cell of words alone in a row that needs more, or a line of signatures.
  private func isCaption(_ cells: CellReader, _ first: Int) -> Bool {
    if cells.filled(from: first) == 1 {
      guard width >= 3, !needed.contains(first) else {
        return isWords(cells, at: first) || width >= 3 && RowWords.isTitle(cells.string(first))
      }
      return !cells.bytes(first).isPlainNumber
    }
    // 填表人：… 审核人：…
    return width >= 3 && RowWords.isSignature(cells.bytes(first))
      && needed.allSatisfy {
        $0 == first || cells.bytes($0).isEmpty || RowWords.isSignature(cells.bytes($0))
      }
  }

  /// A note, the end of a table, or the heading of some of its people, where a name should stand.
  private func isWords(_ cells: CellReader, at column: Int) -> Bool {
    let bytes = cells.bytes(column)
    if anchors.contains(column), RowWords.mayCount(bytes),
      mayHeadMoves && MoveWord(cells.string(column)) != nil
        || PeopleGroup(heading: cells.string(column)) != nil
        || PeopleGroup(unknownHeading: cells.string(column)) != nil
    {
      return true
    }
    if RowWords.isNote(bytes) || titles.contains(cells.string(column)) { return true }
    if mayHeadBodies, column == person, bytes.count >= 9, bytes[0] >= 0xE4,
      SectionBody.isHeading(cells.string(column))
    {
      return true
    }
    return RowWords.mayCount(bytes)
      && (RowWords.isEnd(cells.string(column)) || TailWords.isTally(cells.string(column))
        || column == person && RowWords.isPartHeading(cells.string(column)))
  }
}

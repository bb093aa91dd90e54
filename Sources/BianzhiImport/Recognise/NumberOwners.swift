import BianzhiCore

/// Whose the numbers of a form are that stand beside inner bodies: the unit's, or each body's.
///
/// Where the unit has several rows (its cell was merged over them), its numbers stand in the first one only, or are
/// repeated before the bodies; numbers that differ from row to row are the bodies'. Where every unit has one row, what
/// stands before the body is the unit's, and of what stands behind it nobody can say.
struct NumberOwners {
  enum Owner: Hashable { case unit, body, unclear }

  /// By column of the form.
  private var owners: [Int: Owner] = [:]
  private let body: Int
  /// The rows of each unit.
  private let blocks: [[[String]]]

  /// - Parameters:
  ///   - form: the header read as that of a form.
  ///   - body: its column of inner bodies.
  init?(_ form: Candidate, body: Int, in head: SheetHead) {
    let known = form.layout.columns
    guard form.kind.isForm,
      let unit = [Field.organName, .organCode].lazy.compactMap({ known[$0] }).first, unit != body
    else { return nil }
    self.body = body
    let heading = HeaderWord.normal(known[.organName].map(form.layout.heading) ?? "")
    blocks = Self.blocks(
      unit, body, in: head, below: form.block.rows.upperBound, headed: heading)
    guard !blocks.isEmpty else { return nil }
    let columns = form.layout.forms
    for column in columns where !column.heading.part.countsLeaders {
      owners[column.index] = owner(ofKind: column.index)
    }
    // A kind behind the body that only units of one row have is theirs where another one behind it is.
    let isTold = owners.contains { $0.key > body && $0.value == .unit }
    if isTold, !owners.values.contains(.body) { owners = owners.mapValues { _ in .unit } }
    let posts = columns.filter(\.heading.part.countsLeaders)
    let own = posts.filter { !$0.heading.part.isOfBodies }.map(\.index)
    for column in posts {
      owners[column.index] =
        column.heading.part.isOfBodies ? owner(ofBodyPosts: column.index) : owner(ofPosts: own)
    }
  }

  /// Whether a number of places or posts is the unit's.
  var tellUnits: Bool { owners.values.contains(.unit) }

  func isOfUnit(_ column: Int) -> Bool { owners[column] == .unit }

  /// Whether nobody can say whose the number is.
  func isUnclear(_ column: Int) -> Bool { owners[column] == .unclear }

  /// Whether the column is none of a body's.
  func isLost(toBodies column: Int) -> Bool { isOfUnit(column) || isUnclear(column) }

  private static func blocks(
    _ unit: Int, _ body: Int, in head: SheetHead, below header: Int, headed heading: String
  ) -> [[[String]]] {
    var (blocks, places, current): ([[[String]]], [String: Int], Int?) = ([], [:], nil)
    for row in head.allRows where row.number > header {
      let words = row.words
      // A body's name may stand alone in its row; other words alone are titles and notes.
      let namesBody = words.indices.contains(body) && !words[body].isEmpty
      guard namesBody || words.count(where: { !$0.isEmpty }) > 1 else { continue }
      if words.prefix(unit + 1).contains(where: RowWords.isTotal) {
        current = nil
        continue
      }
      let name = words.indices.contains(unit) ? words[unit] : ""
      // The header on the next page, and who signs below the rows.
      if !name.isEmpty, HeaderWord.normal(name) == heading { continue }
      let begins = words.first { !$0.isEmpty } ?? ""
      if begins.contains(where: { "：:".contains($0) }) || begins.hasPrefix("注") { continue }
      if !name.isEmpty {
        if places[name] == nil {
          places[name] = blocks.count
          blocks.append([])
        }
        current = places[name]
      }
      if let current { blocks[current].append(words) }
    }
    return blocks
  }

  /// The cells of a column in the units that have several rows.
  private func cells(_ column: Int) -> [[String]] {
    blocks.filter { $0.count > 1 }.map { rows in
      rows.map { $0.indices.contains(column) ? $0[column] : "" }
    }
  }

  private func isInFirstRowsOnly(_ cells: [[String]]) -> Bool {
    cells.contains { $0.contains { !$0.isEmpty } }
      && cells.allSatisfy { $0.dropFirst().allSatisfy(\.isEmpty) }
  }

  private func isRepeated(_ cells: [[String]]) -> Bool {
    cells.allSatisfy { column in column.dropFirst().allSatisfy { $0.isEmpty || $0 == column[0] } }
  }

  private func owner(ofKind column: Int) -> Owner {
    let cells = cells(column)
    if cells.joined().allSatisfy(\.isEmpty) { return column < body ? .unit : .unclear }
    if isInFirstRowsOnly(cells) || column < body && isRepeated(cells) { return .unit }
    return .body
  }

  /// 内设机构领导职数: of all bodies where it stands once a unit.
  private func owner(ofBodyPosts column: Int) -> Owner {
    let cells = cells(column)
    if cells.joined().allSatisfy(\.isEmpty) { return column < body ? .unit : .body }
    return isInFirstRowsOnly(cells) ? .unit : .body
  }

  /// 正职 and 副职, of which nothing says whether they lead the unit: all of them are of one sort.
  private func owner(ofPosts columns: [Int]) -> Owner {
    let isBefore = columns.allSatisfy { $0 < body }
    let cells = columns.map { self.cells($0) }
    let isTold = cells.joined().joined().contains { !$0.isEmpty }
    if isBefore, !isTold || cells.allSatisfy(isRepeated) { return .unit }
    if isTold, !cells.allSatisfy({ $0.allSatisfy { $0.dropFirst().allSatisfy(\.isEmpty) } }) {
      return .body
    }
    // Behind the bodies, beside the places of units, they may be either's.
    return owners.values.contains(.unit) ? .unclear : .body
  }
}

extension Candidate {
  /// Whose its numbers are beside a column of inner bodies, a name a row; nil where it has none, where whole lists of
  /// bodies stand beside the units, and where no number is a unit's.
  func unitNumbers(in head: SheetHead) -> NumberOwners? {
    guard kind.isForm, let bodyColumn, bodyCells(in: head, bodyColumn) == .names else {
      return nil
    }
    let make = {
      NumberOwners(self, body: bodyColumn, in: head).flatMap { $0.tellUnits ? $0 : nil }
    }
    guard let whole = head.whole else { return make() }
    let unit = [Field.organName, .organCode].lazy.compactMap { layout.columns[$0] }.first
    let question = WholeSheet.Question(
      kind: kind.name, header: block.rows, unit: unit, body: bodyColumn,
      numbers: layout.forms.map(\.index))
    return whole.answer(question, make)
  }
}

extension FormHeading.Part {
  fileprivate var countsLeaders: Bool {
    switch self {
    case .post, .leaders, .team, .uncounted: true
    case .quota, .control, .grades, .sum: false
    }
  }

  fileprivate var isOfBodies: Bool {
    switch self {
    case .post(.bodies, _, _), .leaders(.bodies): true
    default: false
    }
  }
}

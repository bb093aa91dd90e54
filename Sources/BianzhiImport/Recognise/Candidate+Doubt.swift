import BianzhiCore

/// Why a table whose columns fit a kind is none of it.
enum KindDoubt: Hashable {
  /// Its numbers are those of inner bodies, and the kind speaks of organs.
  case ofBodies
  /// Nothing says that the inner bodies or posts are approved ones.
  case notApproved
  /// Its column of inner bodies holds numbers.
  case countsBodies
  /// What could be inner bodies with their organs are organs with their superiors.
  case listsOrgans
}

extension Candidate {
  func doubt(in head: SheetHead) -> KindDoubt? {
    let traits = kind.traits
    if traits.contains(.numbersAreOfOrgans), bodyCells(in: head, bodyColumn) == .names,
      bodyColumn != nil
    {
      return .ofBodies
    }
    if traits.contains(.listsBodies), bodyCells(in: head, layout.columns[.body]) == .counts {
      return .countsBodies
    }
    if traits.contains(.listsBodies), layout.columns[.body] == nil,
      layout.columns[.category] != nil, listsOrgans(in: head)
    {
      return .listsOrgans
    }
    let captions = head.captions(above: block.rows)
    if traits.contains(.mustSayPosts), !tellsPosts { return .notApproved }
    if traits.contains(.mustSayApproved), !listsApproved(captions) { return .notApproved }
    return nil
  }

  /// A table that tells no roles is one of posts only where it says that it counts posts: 级别 beside 核定数
  /// may be the organ's.
  private var tellsPosts: Bool {
    guard layout.columns[.role] == nil, let people = layout.columns[.people] else { return true }
    let word = layout.heading(people)
    return word.contains("职数") || word.hasPrefix("应配")
  }

  /// Whether it lists the bodies of a unit in one row each, so that the numbers beside them are the unit's.
  func listsBodiesByUnit(in head: SheetHead) -> Bool {
    kind.traits.contains(.listsBodies)
      && bodyCells(in: head, layout.columns[.body]) == .ofUnits
  }

  /// Whether a number is sure to be the unit's own, and not one of the bodies that are named beside it.
  var tellsOfUnits: Bool {
    layout.forms.contains { column in
      guard column.heading.measure == .approved else { return false }
      return column.heading.part.isQuota || column.heading.part == .leaders(.unit)
    }
  }

  private func bodyCells(in head: SheetHead, _ column: Int?) -> BodyCells {
    BodyCells(self, column: column, in: head)
  }

  /// The column that is headed like one of inner bodies.
  private var bodyColumn: Int? {
    block.paths.firstIndex { path in
      path.last.map(Self.bodyWords.contains) == true || Self.bodyWords.contains(path.joined())
    }
  }

  private static let bodyWords = Set(
    (TableKind.approvedBodies.column(.body)?.headings ?? []).map(HeaderWord.normal))

  /// A list of inner bodies is the approved one if it says so, or what only an approval tells stands in it;
  /// a mere list of 科室 may be what a unit made up.
  private func listsApproved(_ captions: [String]) -> Bool {
    let known = layout.columns
    let isOfPeople = layout.headings.contains { Self.personWords.contains(HeaderWord.normal($0)) }
    guard !isOfPeople, !captions.contains(where: Self.saysActual) else { return false }
    guard let column = known[.body] else {
      return known[.category] != nil && known[.organName] != nil
    }
    if known[.document] != nil || known[.since] != nil
      || layout.forms.contains(where: { $0.heading.measure == .approved })
    {
      return true
    }
    // Who heads a body today, or how many are in it, stands in lists of what is there.
    let isOfToday = layout.headings.contains { heading in
      ["负责人", "联系", "电话", "人数", "实有", "现有", "在岗"].contains(where: heading.contains)
    }
    guard !isOfToday else { return false }
    let word = HeaderWord.normal(layout.heading(column))
    return word.hasPrefix("内设机构") || word.hasPrefix("核定") || word.hasPrefix("批准")
      || captions.contains { $0.contains("核定") || $0.contains("三定") || $0.contains("批准") }
  }

  private static let personWords: Set<String> = ["姓名", "名字", "人员姓名", "身份证号", "身份证号码", "公民身份号码"]

  private static func saysActual(_ text: String) -> Bool {
    ["实有", "实设", "现有", "自查", "自报", "实际"].contains(where: text.contains)
  }
}

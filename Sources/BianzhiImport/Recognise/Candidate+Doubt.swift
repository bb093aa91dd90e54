import BianzhiCore

/// Why a table whose columns fit a kind is none of it.
enum KindDoubt: Hashable {
  /// Its numbers are those of inner bodies, and the kind speaks of organs.
  case ofBodies
  /// Nothing says that the inner bodies or posts are approved ones.
  case notApproved
  /// Nothing says whether its inner bodies are approved ones or those that are there.
  case bodiesUnsaid
  /// Its column of inner bodies holds numbers.
  case countsBodies
  /// People with what is due to them: a pay list, though their bodies and posts stand beside it.
  case ofPay
  /// What could be inner bodies with their organs are organs with their superiors.
  case listsOrgans
  /// People who came or went, and no roster of those who are there.
  case ofMoves
  /// People of a roster that tells where they were before, too.
  case ofRoster

  /// Whether a table that a kind was doubted for may still be one of another kind that lacks something.
  func leaves(_ kind: TableKind) -> Bool {
    switch self {
    case .listsOrgans, .ofMoves, .ofRoster: true
    // What could be approved bodies with their superiors are organs.
    case .notApproved: kind.traits.contains(.isOrganLedger)
    case .ofBodies, .countsBodies, .ofPay, .bodiesUnsaid: false
    }
  }
}

extension Candidate {
  func doubt(in head: SheetHead, at place: SheetPlace) -> KindDoubt? {
    let traits = kind.traits
    if traits.contains(.numbersAreOfOrgans), bodyCells(in: head, bodyColumn) == .names,
      bodyColumn != nil, unitNumbers(in: head) == nil
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
    if case .roster = kind.storage {
      if isOfPay(captions) { return .ofPay }
      if tellsMoves(in: head, place) || registersExits(in: head, place) { return .ofMoves }
    }
    if mayListMoves, kind.column(.takenBy) != nil,
      UnitMoves(block, in: head, place) == .roster || isTitledRoster(in: head, place)
    {
      return .ofRoster
    }
    if traits.contains(.mustSayPosts), !tellsPosts, !namesPosts(in: head) { return .notApproved }
    let names = [place.sheet ?? "", place.file]
    if traits.contains(.mustSayApproved), !listsApproved(captions, names) { return .notApproved }
    if traits.contains(.listsBodies), traits.contains(.speaksForADay),
      let body = layout.columns[.body],
      Self.unsaidBodies.contains(HeaderWord.normal(layout.heading(body))),
      !(captions + names).contains(where: Self.saysActual)
    {
      return .bodiesUnsaid
    }
    return nil
  }

  /// Whether a column says who came and who went, or the title that all of them came, with the day.
  private func tellsMoves(in head: SheetHead, _ place: SheetPlace) -> Bool {
    if block.paths.contains(where: { $0.last.map(Self.moveWords.contains) == true }) {
      return true
    }
    if UnitMoves(block, in: head, place) == .moves || registersMoves(in: head, place)
      || listsEntrants(in: head, place)
    {
      return true
    }
    let days = Self.moveDays
    return block.paths.contains { $0.last.map(days.contains) == true }
      && layout.columns[.state] == nil && saysWhoCame(in: head, place)
  }

  /// Whether it is a register of those who left, and the roster that it could be as well tells nothing else: 减员名单 with
  /// 减员原因 and 减员时间.
  func registersLeaving(besides other: Candidate, titles: String) -> Bool {
    guard case .roster = other.kind.storage, other.layout.columns[.state] == nil,
      [Field.leavingReason, .leftOn].allSatisfy({ layout.columns[$0] != nil })
    else { return false }
    return ["减员", "减少", "减人", "出编"].contains(where: titles.contains)
  }

  private static let moveWords = Set(Column.moveSorts.map(HeaderWord.normal))
  /// Headings of the day of a move.
  static let moveDays = Set(
    [Field.entered, .movedOn].flatMap { TableKind.movements.column($0)?.headings ?? [] }
      .map(HeaderWord.normal))

  /// A table that tells no roles is one of posts only where it says that it counts posts: 级别 beside 核定数
  /// may be the organ's.
  private var tellsPosts: Bool {
    guard layout.columns[.role] == nil, let people = layout.columns[.people] else { return true }
    let word = layout.heading(people)
    if word.contains("职数") || word.hasPrefix("应配") { return true }
    // 职数范围 and 职务名称 beside 核定数.
    return layout.columns[.post] != nil
      && layout.columns[.scope].map { layout.heading($0).contains("职数") } == true
  }

  /// Whether a column tells what is due or paid, and either the title says that it is a pay list or no column tells kinds
  /// or states.
  private func isOfPay(_ captions: [String]) -> Bool {
    let hasAmount = layout.headings.contains { heading in
      ["应发", "实发"].contains(where: heading.contains)
    }
    guard hasAmount else { return false }
    return captions.contains { $0.contains("工资") || $0.contains("发放") }
      || [.quotaKind, .state, .onQuota].allSatisfy { layout.columns[$0] == nil }
  }

  /// Whether every row names a post that leads: 局长, 副局长, 股长.
  func namesPosts(in head: SheetHead) -> Bool {
    guard let column = layout.columns[.post] else { return false }
    let posts = head.rows.filter { $0.number > block.rows.upperBound }.compactMap {
      row -> String? in
      guard row.words.count(where: { !$0.isEmpty }) > 1, row.words.indices.contains(column) else {
        return nil
      }
      return row.words[column].isEmpty ? nil : row.words[column]
    }
    return !posts.isEmpty && posts.allSatisfy { PostRole(ofPost: $0) != nil }
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

  func bodyCells(in head: SheetHead, _ column: Int?) -> BodyCells {
    BodyCells(self, column: column, in: head)
  }

  /// The column that is headed like one of inner bodies.
  var bodyColumn: Int? {
    block.paths.firstIndex { path in
      path.last.map(Self.bodyWords.contains) == true || Self.bodyWords.contains(path.joined())
    }
  }

  private static let bodyWords = Set(
    (TableKind.approvedBodies.column(.body)?.headings ?? []).map(HeaderWord.normal))

  /// A list of inner bodies is the approved one if it says so, or what only an approval tells stands in it;
  /// a mere list of 科室 may be what a unit made up.
  private func listsApproved(_ captions: [String], _ names: [String]) -> Bool {
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
    if word.hasPrefix("内设机构") || word.hasPrefix("核定") || word.hasPrefix("批准") { return true }
    let texts = names.contains(where: Self.saysActual) ? captions : captions + names
    return Self.approvedBodies.contains(word) && !names.contains(where: Self.saysActual)
      || texts.contains { $0.contains("核定") || $0.contains("三定") || $0.contains("批准") }
  }

  private static let approvedBodies = Set(Column.setUpBodies.map(HeaderWord.normal))
  private static let unsaidBodies = Set(Column.innerBodies.map(HeaderWord.normal))

  private static let personWords: Set<String> = ["姓名", "名字", "人员姓名", "身份证号", "身份证号码", "公民身份号码"]

  private static func saysActual(_ text: String) -> Bool {
    ["实有", "实设", "现有", "自查", "自报", "实际"].contains(where: text.contains)
  }
}

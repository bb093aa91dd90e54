import BianzhiCore
import Testing

/// Which column of a roster decides who leads.
@Suite("leader columns") struct LeaderColumnsTests {
  typealias Answer = LeaderColumns.Answer

  /// 是否领导职务, 正副职, 职务层次, 职务; nil for a column that is not there.
  private static func row(
    _ flag: String?, _ role: String?, _ rank: String?, _ title: String?
  ) -> LeaderCells {
    LeaderCells(
      flag: .init(recorded: flag), role: .init(recorded: role), rank: .init(recorded: rank),
      title: title.map { $0.isEmpty ? .blank : .read(PostTitle($0)) } ?? .none)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let row: LeaderCells
    var others: [LeaderCells] = []
    let answer: Answer
  }

  static let cases: [Case] = [
    .init(
      testDescription: "another spelling of a deputy's rank", row: row(nil, nil, "副科级", "副局长"),
      others: [row(nil, nil, "乡科级副职", "副局长")], answer: .leads(.deputy, byTitle: true)),
    .init(
      testDescription: "a head of an inner body without a leader's rank",
      row: row(nil, nil, "科员", "办公室主任"), others: [row(nil, nil, "乡科级副职", "副局长")], answer: .no),
    .init(
      testDescription: "its own column before the title", row: row("否", nil, nil, "局长"), answer: .no
    ),
    .init(
      testDescription: "the role of a leader by the title", row: row("是", nil, nil, "副局长"),
      answer: .leads(.deputy, byTitle: false)),
    .init(
      testDescription: "a post in the column for it", row: row("副局长", nil, nil, nil),
      answer: .leads(.deputy, byTitle: false)),
    .init(
      testDescription: "an empty cell where others speak", row: row("", nil, nil, "局长"),
      others: [row("是", nil, nil, nil)], answer: .no),
    .init(
      testDescription: "an empty column says nothing", row: row("", nil, nil, "局长"),
      others: [row("", nil, nil, nil)], answer: .leads(.principal, byTitle: true)),
    .init(
      testDescription: "a column of another file", row: row(nil, nil, nil, "局长"),
      others: [row("是", nil, nil, nil)], answer: .leads(.principal, byTitle: true)),
    .init(
      testDescription: "a word that is not known", row: row("见附表", nil, nil, "局长"), answer: .untold),
    .init(
      testDescription: "a member of the Party group without a post",
      row: row("是", nil, "副处级", "党组成员"), answer: .no),
    .init(
      testDescription: "said to lead by a past post", row: row("是", nil, "副处级", "原副局长"),
      answer: .untold),
    .init(
      testDescription: "said to lead by a grade", row: row("是", nil, nil, "副处级干部"), answer: .untold),
    .init(
      testDescription: "a deputy that a delegate is as well", row: row("是", nil, nil, "市人大代表、副调研员"),
      answer: .untold),
    .init(
      testDescription: "a post that is over by a bracket", row: row("是", nil, nil, "副局长（已免职）"),
      answer: .untold),
    .init(
      testDescription: "the same by the title alone", row: row(nil, nil, nil, "副局长（公示中）"),
      answer: .untold),
    .init(
      testDescription: "a bracket that says nothing of it", row: row("是", nil, nil, "副局长（试用期）"),
      answer: .leads(.deputy, byTitle: false)),
    .init(
      testDescription: "a post that is past", row: row("已免", nil, nil, "局长"), answer: .no),
    .init(
      testDescription: "正副职", row: row(nil, "副职", nil, "科员"),
      answer: .leads(.deputy, byTitle: false)),
    .init(
      testDescription: "其他 of a clerk", row: row(nil, "其他", nil, "科员"), answer: .no),
    .init(
      testDescription: "其他 of a leader", row: row(nil, "其他", nil, "副局长"),
      answer: .leads(.other, byTitle: false)),
    .init(
      testDescription: "no role where others have one", row: row(nil, "", nil, "局长"),
      others: [row(nil, "正职", nil, nil)], answer: .no),
    .init(
      testDescription: "a rank of leaders", row: row(nil, nil, "乡科级副职", nil),
      answer: .leads(.deputy, byTitle: false)),
    .init(
      testDescription: "the head of an organ of lower rank", row: row(nil, nil, "县处级副职", "局长"),
      answer: .leads(.principal, byTitle: false)),
    .init(
      testDescription: "a post that was given up", row: row(nil, nil, "乡科级副职", "原副局长"), answer: .no),
    .init(
      testDescription: "only pay of that rank", row: row(nil, nil, "乡科级副职", "享受副科级待遇"), answer: .no),
    .init(
      testDescription: "a rank that is kept", row: row(nil, nil, "乡科级正职", "保留正科级"), answer: .no),
    .init(
      testDescription: "a post beside one that is past", row: row(nil, nil, "乡科级副职", "原科长、副局长"),
      answer: .leads(.deputy, byTitle: false)),
    .init(
      testDescription: "a member of the leadership of that rank",
      row: row(nil, nil, "乡科级副职", "党组成员"),
      answer: .leads(.deputy, byTitle: false)),
    .init(
      testDescription: "a grade of that rank", row: row(nil, nil, "县处级正职", "调研员"), answer: .no),
    .init(
      testDescription: "another rank where leaders have theirs", row: row(nil, nil, "科员", "主任"),
      others: [row(nil, nil, "乡科级正职", nil)], answer: .no),
    .init(
      testDescription: "a rank that says nothing of leading", row: row(nil, nil, "正科级", "四级调研员"),
      answer: .no),
    .init(
      testDescription: "a member of the leadership", row: row("班子成员", nil, nil, "副主任"),
      answer: .leads(.deputy, byTitle: false, whom: .organ)),
    .init(
      testDescription: "no member of it, and a body's head", row: row("非班子成员", nil, nil, "副股长"),
      answer: .leads(.deputy, byTitle: true, whom: .body)),
    .init(
      testDescription: "an empty cell beside members", row: row("", nil, nil, "股长"),
      others: [row("班子成员", nil, nil, nil)], answer: .leads(.principal, byTitle: true, whom: .body)),
    .init(
      testDescription: "no member, by the role", row: row("非班子成员", "正职", nil, "护士长"),
      answer: .leads(.principal, byTitle: false, whom: .body)),
    .init(
      testDescription: "no member and no leader", row: row("非班子成员", nil, nil, "科员"), answer: .no),
    .init(testDescription: "nothing at all", row: row(nil, nil, "正科级", nil), answer: .untold),
    .init(
      testDescription: "no title where others have one", row: row(nil, nil, nil, ""),
      others: [row(nil, nil, nil, "科员")], answer: .no),
    .init(
      testDescription: "a column of titles that is empty", row: row(nil, nil, nil, ""),
      others: [row(nil, nil, nil, "")], answer: .untold),
  ]

  /// A third 副局长 was flagged 否, or not at all where the others are 是: nobody counted him, and nobody was told.
  @Test(arguments: [
    ("否", "副局长", true), ("", "副局长", true), ("否", "局长", true), ("否", "财政局副局长", true),
    ("否", "副局长（挂职）", false), ("否", "原副局长", false), ("否", "副局长级干部", false), ("否", "办公室副主任", false),
    ("否", "预算科副科长", false), ("", "科员", false), ("否", "党组成员", false), ("否", "四级调研员", false),
  ])
  func aTitleOfTheOrgansOwnContradicts(flag: String, title: String, isOpen: Bool) {
    var columns = LeaderColumns(organName: "石湾县财政局")
    let cells = Self.row(flag, nil, nil, title)
    for row in [Self.row("是", nil, nil, "局长"), cells] { columns.note(row) }
    #expect(columns.answer(cells) == (isOpen ? .untold : .no))
  }

  /// Blank cells beside 股长 where only the 局长 is 是: nobody was counted, under a green light.
  @Test(arguments: [
    ("股长", "股长", Answer.untold), ("股长", "局长", .leads(.principal, byTitle: true)),
    ("办公室副主任", "局长", .leads(.deputy, byTitle: true)), ("办公室副主任", "预算股股长", .untold),
    ("科员", "局长", .no), ("四级主任科员", "局长", .no), ("原股长", "局长", .no),
  ])
  func anEmptyCellBesideTheHeadOfABody(title: String, ticked: String, answer: Answer) {
    var columns = LeaderColumns(organName: "石湾县财政局")
    let cells = Self.row("", nil, nil, title)
    for row in [Self.row("是", nil, nil, ticked), cells] { columns.note(row) }
    #expect(columns.answer(cells) == answer)
  }

  @Test(arguments: cases)
  func decides(_ item: Case) {
    var columns = LeaderColumns()
    for row in item.others + [item.row] { columns.note(row) }
    #expect(columns.answer(item.row) == item.answer)
  }

  @Test(arguments: [
    ("是否班子成员", true), ("是否院领导", true), ("是否单位领导", true), ("是否领导", false), ("是否领导职务", false),
    ("是否中层领导", false), ("是否内设机构领导班子成员", false),
  ])
  func headingsOfTheOrgansOwnLeadership(heading: String, isOfTeam: Bool) {
    #expect(LeaderCells.Flag.asksOfTeam(heading) == isOfTeam)
  }
}

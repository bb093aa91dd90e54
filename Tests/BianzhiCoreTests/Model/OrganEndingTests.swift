import BianzhiCore
import Testing

/// Whoever has read a title for one organ has read it for all organs whose names end alike.
@Suite("endings of organs' names") struct OrganEndingTests {
  private static let organs = [
    "", "江海县财政局", "柳溪县教育局", "江海县财政局（国资委）", "岚县人民政府办公室", "岚县县委办公室", "市府办公厅",
    "岚县发展和改革委员会", "石涧镇人民政府", "政协岚县委员会", "岚县第一中学", "岚县中学校", "岚县医院", "岚县人民检察院",
    "岚县纪律检查委员会", "岚县供销合作社", "岚县社", "岚县公安局交通警察大队", "岚县武装部", "岚县总工会", "岚县文联", "云水宾馆",
    "岚县政务服务中心", "岚县税务局（岚县地方税务局）办公室", "东城街道办事处", "岚县监狱", "北山海关", "某单位", "岚县育才",
  ]
  private static let titles = [
    "局长", "副局长", "党组书记、局长", "党组副书记、副局长", "主任", "副主任", "科长", "股长", "镇长", "副县长", "书记", "校长", "园长",
    "副园长",
    "副校长、工会主席", "主席", "副主席", "检察长", "院长", "大队长", "队长", "科员", "四级调研员", "纪检组长", "总工程师",
    "局长（挂职）", "副局长兼主任", "县长", "政协主席", "站长", "党组成员", "会长", "", "部长",
  ]
  private static let bodies = ["", "办公室", "人事科", "财政局", "一大队", "采访部"]

  /// All that a title says of an organ.
  private static func answers(_ text: String, _ organ: String) -> [String] {
    let title = PostTitle(text)
    return bodies.flatMap { body in
      ["\(title.leadsUnit(named: organ, from: body))", "\(title.headsBody(of: organ, from: body))"]
    } + [
      "\(title.role(in: organ))", "\(String(describing: title.toldRole(in: organ)))",
      "\(title.leadsUnitBesideBody(of: organ))", "\(title.isOfPlace(servedBy: organ))",
    ]
  }

  @Test(arguments: titles.filter { PostTitle($0).namesNothing })
  func titlesThatNameNothingAskForNoMore(title: String) {
    var known: [OrganEnding: (organ: String, answers: [String])] = [:]
    for organ in Self.organs {
      let answers = Self.answers(title, organ)
      let ending = OrganEnding(of: organ)
      if let other = known[ending] {
        #expect(answers == other.answers, "\(title): \(organ), \(other.organ)")
      }
      known[ending] = (organ, answers)
    }
    #expect(known.count > 10 && known.count < Self.organs.count)
  }

  @Test func titlesThatNameWhatTheyLeadAskForTheName() {
    #expect(!PostTitle("财政局局长").namesNothing)
    #expect(!PostTitle("党组成员、办公室主任").namesNothing)
    #expect(PostTitle("党组书记、局长").namesNothing == false)
    #expect(PostTitle("副局长").namesNothing)
  }

  /// A school that is called by its name alone has a 校长 for its own; no other unit has.
  @Test(arguments: [
    ("岚县育才", "校长", true), ("岚县育才", "副校长", true), ("岚县小太阳", "园长", true), ("岚县育才", "主任", false),
    ("岚县育才", "小学部校长", false), ("岚县教育局", "校长", false), ("岚县疾控", "院长", false),
    ("岚县第一中学", "校长", true),
  ])
  func schoolsOfANameAlone(organ: String, title: String, leads: Bool) {
    #expect(PostTitle(title).leadsUnit(named: organ) == leads)
  }
}

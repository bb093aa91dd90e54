import Testing

@testable import BianzhiCore

@Suite("Order of matching") struct NameMatcherTests {
  typealias Candidate = NameMatcher.Candidate

  static let organs = [
    Candidate(key: 1, name: "江海市环境保护局", otherNames: ["江海市环境管理总局"]),
    Candidate(key: 2, name: "江海市人力资源和社会保障局"),
    Candidate(key: 3, name: "东城区环境保护局"),
    Candidate(key: 4, name: "中共江海市委组织部"),
    Candidate(key: 5, name: "江海市第一中学"), Candidate(key: 6, name: "江海市第二中学"),
    Candidate(key: 7, name: "江海市信息中心"),
  ]

  static let cases: [(written: String, match: NameMatch)] = [
    ("江海市环境保护局", .exact(1)), ("江海市环境保护局（参公）", .normal(1)), ("市环境保护局", .normal(1)),
    ("区环境保护局", .normal(3)), ("江海市东城区环境保护局", .normal(3)),
    ("江海市环境管理总局", .registered(1)), ("市环境管理总局", .registered(1)),
    ("江海市人社局", .short(2)), ("市人社局（市本级）", .short(2)), ("东城区环保局", .short(3)),
    ("江海市委组织部", .normal(4)), ("市委组织部", .normal(4)),
    ("", .none(proposals: [])), (" \n", .none(proposals: [])), ("—", .none(proposals: [])),
  ]

  @Test(arguments: cases)
  func takesSteps(written: String, match: NameMatch) {
    let matcher = NameMatcher(Self.organs, kind: .organs, regions: ["江海市", "东城区"])
    #expect(matcher.match(written) == match)
  }

  /// 江海一中 had no proposal, since its region lacks the level word.
  @Test(
    arguments: [
      ("江海一中", 5), ("江海第二中学", 6), ("江海人社局", 2), ("东城环保局", 3), ("江海三中", nil), ("江海", nil),
    ] as [(String, Int64?)])
  func regionsWithoutTheirLevelAreProposed(written: String, key: Int64?) {
    let matcher = NameMatcher(Self.organs, kind: .organs, regions: ["江海市", "东城区"])
    guard case .none(let proposals) = matcher.match(written) else {
      Issue.record("matched: \(written)")
      return
    }
    #expect(proposals.first.flatMap { $0.reason == .region ? $0.key : nil } == key)
  }

  @Test(arguments: [("江海市一中", 5), ("市二中", 6), ("市第一中学", 5)] as [(String, Int64)])
  func numberedSchoolsHaveShortForms(written: String, key: Int64) {
    let matcher = NameMatcher(Self.organs, kind: .organs, regions: ["江海市", "东城区"])
    #expect(matcher.match(written).key == key)
  }

  @Test(arguments: [
    "环境保护局", "江海市第三中学", "江海市第一小学", "江海市信息中心（筹）", "江海市信息中心筹备组",
    "江海市环境保护处", "西城区环境保护局", "江海市信息中心（信访室）",
  ])
  func neverMatches(written: String) {
    let matcher = NameMatcher(Self.organs, kind: .organs, regions: ["江海市", "东城区"])
    #expect(matcher.match(written).key == nil)
    guard case .none = matcher.match(written) else {
      Issue.record("not even ambiguous: \(written)")
      return
    }
  }

  /// As rosters of a county call its organs; each means one of the ledger, or none.
  @Test(
    arguments: [
      ("县委宣传部", 1), ("宣传部", 1), ("国资委", 2), ("县国资委", 2), ("团县委", 3), ("县团委", 3), ("纪委监委", 4),
      ("县纪委监委", 4), ("市监局", 5), ("县市监局", 5), ("市场监管局", 5), ("县供销社", 6), ("县直机关工委", 7),
      ("县委巡察办", 8), ("县自规局", 9), ("县自然资源局", 9), ("县教育局", 10), ("县教育局幼儿园", 11), ("教育局", 10),
      ("县国土局", 9),
      // Others' names and what is only like one.
      ("团委办", nil), ("县教体局", nil), ("教育局第二幼儿园", nil), ("县宣传中心", nil), ("县供销公司", nil),
      ("团市委", nil), ("县国资办", nil),
    ] as [(String, Int64?)])
  func shortFormsOfACounty(written: String, key: Int64?) {
    let organs = [
      Candidate(key: 1, name: "中共石门县委宣传部"), Candidate(key: 2, name: "石门县人民政府国有资产监督管理委员会"),
      Candidate(key: 3, name: "中国共产主义青年团石门县委员会"), Candidate(key: 4, name: "中共石门县纪律检查委员会石门县监察委员会"),
      Candidate(key: 5, name: "石门县市场监督管理局"), Candidate(key: 6, name: "石门县供销合作社联合社"),
      Candidate(key: 7, name: "中共石门县直属机关工作委员会"), Candidate(key: 8, name: "中共石门县委巡察工作领导小组办公室"),
      Candidate(key: 9, name: "石门县自然资源和规划局"), Candidate(key: 10, name: "石门县教育局"),
      Candidate(key: 11, name: "石门县教育局幼儿园"),
    ]
    #expect(NameMatcher(organs, kind: .organs, regions: ["石门县"]).match(written).key == key)
  }

  @Test func departmentWithoutAnyRegion() {
    let city = Candidate(key: 1, name: "市委组织部")
    let county = Candidate(key: 2, name: "县委组织部")
    #expect(NameMatcher([city], kind: .organs).match("组织部") == .short(1))
    #expect(NameMatcher([city], kind: .organs).match("县委组织部").key == nil)
    #expect(NameMatcher([city, county], kind: .organs).match("组织部") == .ambiguous([1, 2]))
  }

  @Test func ambiguousIsNeverPicked() {
    let twins = [
      Candidate(key: 8, name: "档案局（参公）"), Candidate(key: 3, name: "档案局（市本级）"),
      Candidate(key: 5, name: "环保局"), Candidate(key: 6, name: "环境保护 局"),
    ]
    let matcher = NameMatcher(twins, kind: .organs)
    #expect(matcher.match("档案局") == .ambiguous([3, 8]))
    #expect(matcher.match("档案局（参公）") == .exact(8))
    #expect(matcher.match("环保局") == .exact(5))
    #expect(matcher.match("环境保护局") == .normal(6))
    let same = NameMatcher(
      [Candidate(key: 2, name: "一站"), Candidate(key: 1, name: "一站")], kind: .organs)
    #expect(same.match("一站") == .ambiguous([1, 2]))
  }

  @Test func decisionsAreHeeded() {
    let twins = [
      Candidate(key: 1, name: "档案局（参公）"), Candidate(key: 2, name: "档案局（本级）"),
      Candidate(key: 3, name: "政策法规处"),
    ]
    func match(
      _ written: String, _ accepted: [String: Int64], _ rejected: [String: Set<Int64>] = [:]
    ) -> NameMatch {
      NameMatcher(
        twins, kind: .bodies,
        decisions: NameMatcher.Decisions(accepted: accepted, rejected: rejected)
      ).match(written)
    }
    #expect(match("法规处", ["法规处": 3]) == .accepted(3))
    #expect(match("法 规处", ["法规处": 3]) == .accepted(3))  // blanks do not matter
    #expect(match("法规处（参公）", ["法规处": 3]).key == nil)  // notes do
    #expect(match("档案局", ["档案局": 2]) == .accepted(2))
    #expect(match("政策法规处", ["政策法规处": 1]) == .exact(3))  // an equal text outranks it
    #expect(match("法规处", ["法规处": 99]).key == nil)  // no such candidate
    #expect(match("档案局", [:], ["档案局": [1]]) == .normal(2))
    #expect(match("法规处", [:], ["法规处": [3]]) == .none(proposals: []))
    #expect(match("法规处", ["法规处": 3], ["法规处": [3]]) == .none(proposals: []))
    #expect(match("政策法规处", [:], ["政策法规处": [3]]).key == nil)
  }
}

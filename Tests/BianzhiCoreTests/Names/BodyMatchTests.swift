import Testing

@testable import BianzhiCore

@Suite("Matching inner bodies") struct BodyMatchTests {
  typealias Candidate = NameMatcher.Candidate

  static let approved = [
    "办公室", "政策法规处", "人事处", "规划财务处", "环境影响评价处", "污染防治处", "生态保护处", "宣传教育处",
  ].enumerated().map { Candidate(key: Int64($0.offset + 1), name: $0.element) }

  @Test func eightApprovedNineActual() {
    let matcher = NameMatcher(Self.approved, kind: .bodies)
    for candidate in Self.approved.dropFirst(2) {
      #expect(matcher.match(candidate.name) == .exact(candidate.key))
    }
    #expect(matcher.match("办公室（信访室）") == .plate(1))
    guard case .none(let proposals) = matcher.match("法规处") else {
      Issue.record("法规处 matched")
      return
    }
    #expect(proposals.first?.name == "政策法规处" && proposals.first?.reason == .containment)
    #expect(matcher.match("信息中心（筹）") == .none(proposals: []))
  }

  /// Matchers of several organs share what they find out about names.
  @Test func sharedFormsChangeNothing() {
    let forms = NameForms()
    let written = ["办公室（信访室）", "法规处", "信息中心（筹）", "人 事处", "法规处"]
    for count in [8, 3, 1, 0] {
      let candidates = Array(Self.approved.prefix(count))
      let shared = NameMatcher(candidates, kind: .bodies, forms: forms)
      let alone = NameMatcher(candidates, kind: .bodies)
      for name in written { #expect(shared.match(name) == alone.match(name), "\(count) \(name)") }
    }
  }

  /// 机关党委（人事股） of people in 人事股 was found to be a body without approval.
  @Test(
    arguments: [
      ("机关党委（人事股）", "人事股"), ("人事股（机关党委）", "人事股"), ("关工委（办公室）", "办公室"), ("办公室(工会)", "办公室"),
      ("机关党委（督查股）", nil), ("督查股（人事股）", nil), ("关工委", nil), ("机关党委（关工委）", nil),
    ] as [(String, String?)])
  func bodiesWrittenWithAnOrganisation(item: (written: String, meant: String?)) {
    let bodies = ApprovedBodies(
      BodyNames(candidates: ["办公室", "人事股", "综合股"]), forms: NameForms())
    #expect(bodies.match(item.written, proposes: false).key.map(bodies.name) == item.meant)
  }

  /// What people of a town call its bodies.
  @Test func officesByTheirShortNames() throws {
    let names = ["党政办公室", "综合执法办", "财政所"]
    let bodies = ApprovedBodies(
      BodyNames(candidates: names), named: "沧岭县青石镇人民政府", forms: NameForms())
    let meant = { (written: String) in
      bodies.match(written, proposes: false).key.map(bodies.name)
    }
    for written in ["党政办", "镇党政办", "青石镇党政办公室", "沧岭县青石镇人民政府党政办公室"] {
      #expect(meant(written) == "党政办公室", "\(written)")
    }
    #expect(meant("综合执法办公室") == "综合执法办")
    for written in ["红石镇党政办公室", "党建办", "办公室", "青石党政所"] {
      #expect(meant(written) == nil, "\(written)")
    }
  }

  @Test func setUpIsNeverTheBody() {
    let candidates = [Candidate(key: 1, name: "信息中心"), Candidate(key: 2, name: "信息中心（信访室）")]
    let matcher = NameMatcher(candidates, kind: .bodies)
    for mark in ["筹", "筹备", "筹建", "试点", "临时", "筹备组"] {
      #expect(matcher.match("信息中心（\(mark)）") == .none(proposals: []))
    }
    let set = NameMatcher([Candidate(key: 3, name: "信息中心（筹）")], kind: .bodies)
    #expect(set.match("信息中心（筹）") == .exact(3))
    #expect(set.match("信息中心(筹)") == .normal(3))
    #expect(set.match("信息中心") == .none(proposals: []))
  }

  static let lookAlikes: [(written: String, known: String, reason: NameProposal.Reason)] = [
    ("政策法规科", "政策法规处", .rankWord), ("一科", "二科", .number), ("第一中学", "第二中学", .number),
    ("法规处", "政策法规处", .containment), ("法规政策处", "政策法规处", .order),
    ("环保局-办公室", "办公室", .level), ("办公室（督查室）", "办公室（信访室）", .plate),
  ]

  @Test(arguments: lookAlikes)
  func onlyProposesLookAlikes(written: String, known: String, reason: NameProposal.Reason) {
    for (left, right) in [(written, known), (known, written)] {
      let matcher = NameMatcher([Candidate(key: 1, name: right)], kind: .bodies)
      guard case .none(let proposals) = matcher.match(left) else {
        Issue.record("\(left) matched \(right)")
        continue
      }
      #expect(proposals.map(\.reason) == [reason], "\(left)")
    }
  }

  static let plates: [(written: String, known: [String], match: NameMatch)] = [
    ("办公室", ["办公室（信访室）"], .plate(0)), ("信访室", ["办公室（信访室）"], .plate(0)),
    ("办公室加挂信访室牌子", ["办公室（信访室）"], .plate(0)),
    ("办公室（信访室、督查室）", ["办公室（督查室）（信访室）"], .plate(0)),
    ("办公室（信访室）", ["办公室", "信访室"], .ambiguous([0, 1])),
    ("办公室", ["办公室（信访室）", "办公室（督查室）"], .ambiguous([0, 1])),
    ("办公室（ 信访室 ）", ["办公室(信访室)", "办公室"], .normal(0)),
  ]

  @Test(arguments: plates)
  func readsPlates(written: String, known: [String], match: NameMatch) {
    let candidates = known.enumerated().map { Candidate(key: Int64($0.offset), name: $0.element) }
    #expect(NameMatcher(candidates, kind: .bodies).match(written) == match)
  }

  @Test func plateAloneDoesNotMakeTheBase() {
    let matcher = NameMatcher([Candidate(key: 1, name: "信访室")], kind: .bodies)
    #expect(matcher.match("办公室（信访室）").key == nil)
  }

  @Test func organsHaveNoPlates() {
    let matcher = NameMatcher([Candidate(key: 1, name: "办公室")], kind: .organs)
    #expect(matcher.match("办公室（信访室）").key == nil)
  }
}

import Testing

@testable import BianzhiCore

@Suite("Proposals between two names") struct NameProposalTests {
  typealias Reason = NameProposal.Reason

  static let cases: [(left: String, right: String, reason: Reason?)] = [
    ("法规处", "政策法规处", .containment), ("法规科", "政策法规处", .containment),
    ("政策法规科", "政策法规处", .rankWord), ("政策法规科", "政策法规中心", .rankWord),
    ("法制科", "法规科", .oneCharacter), ("财务处", "财政处", .oneCharacter),
    ("规划计划处", "规划处", .containment), ("环境检测站", "环境监测站", .oneCharacter),
    ("法规政策处", "政策法规处", .order), ("人社局", "人力资源和社会保障局", .abbreviation),
    ("农办", "农业和农村工作办公室", .abbreviation),
    ("一科", "二科", .number), ("第一中学", "第二中学", .number), ("综合科", "综合一科", .number),
    ("办公室（信访室）", "办公室（督查室）", .plate), ("信访室（办公室）", "办公室（信访室）", .plate),
    ("环保局-办公室", "办公室", .level), ("环保局-办公室", "财政局-办公室", .level),
    ("环境保护局", "环境保护局", .sameName), ("人事教育外事处", "教育人事处", .similar),
    ("公安局", "公安局交警大队", .part), ("人民医院", "人民医院护理部", .part), ("人事科", "人事科（加挂）", .containment),
    ("河口镇党委", "河口镇人民政府", .rankWord),
    ("河口镇党政办", "河口镇人民政府", .rankWord), ("城南街道党工委", "城南街道办事处", .rankWord),
    // 民政 within 人民政府 is no word
    ("人民政府", "民政局", nil), ("社会民政局", "民政局", .containment),
    // nothing in common, or only the kind of body
    ("办公室", "政策法规处", nil), ("人事处", "法规处", nil), ("一科", "办公室", nil), ("", "办公室", nil),
    ("", "", nil),
    // what is being set up is not the thing
    ("信息中心（筹）", "信息中心", nil), ("信息中心（筹）", "政务信息中心", nil),
    ("信息中心筹备组", "信息中心", nil), ("信息中心（筹）", "信息化中心（筹）", .oneCharacter),
  ]

  @Test(arguments: cases)
  func givesReason(left: String, right: String, reason: Reason?) {
    let regions = RegionNames([])
    let (first, second) = (
      ComparedName(left, regions: regions), ComparedName(right, regions: regions)
    )
    let found = NameComparison.between(first, second, regions: regions)
    #expect(found?.reason == reason)
    #expect(found == NameComparison.between(second, first, regions: regions))
    if let found { #expect((NameComparison.leastScore...100).contains(found.score)) }
  }

  @Test func ranksCloserHigher() {
    let regions = RegionNames([])
    func score(_ left: String, _ right: String) -> Int {
      NameComparison.between(
        ComparedName(left, regions: regions), ComparedName(right, regions: regions),
        regions: regions)?.score ?? 0
    }
    #expect(score("法规处", "政策法规处") > score("法规科", "政策法规处"))
    #expect(score("法规处", "政策法规处") > score("法规处", "政策法规和行政审批处"))
    #expect(score("政策法规科", "政策法规处") > score("法规处", "政策法规处"))
    #expect(score("环境监测站", "环境检测站") > score("法制科", "法规科"))
    #expect(score("一科", "二科") < score("法制科", "法规科"))
  }

  @Test func regardsRegions() {
    let regions = RegionNames(["江海市", "东城区"])
    func find(_ left: String, _ right: String) -> NameComparison? {
      NameComparison.between(
        ComparedName(left, regions: regions), ComparedName(right, regions: regions),
        regions: regions)
    }
    #expect(find("档案局", "江海市档案局") == NameComparison(score: 90, reason: .region))
    #expect(find("东城区档案局", "江海市档案局") == NameComparison(score: 35, reason: .region))
    let near = find("江海市法规处", "江海市政策法规处")?.score ?? 0
    let far = find("东城区法规处", "江海市政策法规处")?.score ?? 0
    #expect(far * 2 <= near && far > 0)
  }

  @Test func saysEveryReasonInBothLanguages() {
    let wording = Reason.allCases.map(\.wording)
    #expect(Set(wording.map(\.zh)).count == Reason.allCases.count)
    #expect(Set(wording.map(\.en)).count == Reason.allCases.count)
  }
}

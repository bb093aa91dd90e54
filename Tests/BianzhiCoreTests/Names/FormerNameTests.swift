import Testing

@testable import BianzhiCore

/// Bureaus by the names that they bore before the reform of 2018.
@Suite("former names") struct FormerNameTests {
  private static func match(
    _ written: String, among names: [String], regions: [String] = ["江海市"]
  ) -> NameMatch {
    let organs = names.enumerated().map {
      NameMatcher.Candidate(key: Int64($0.offset + 1), name: $0.element)
    }
    return NameMatcher(organs, kind: .organs, regions: regions).match(
      written, proposes: false)
  }

  @Test(arguments: [
    ("交通局", "江海市交通运输局"), ("市农业局", "江海市农业农村局"), ("江海市环保局", "江海市生态环境局"),
    ("国土局", "江海市自然资源局"), ("教育局", "江海市教育体育局"), ("卫健委", "江海市卫生健康局"),
  ])
  func theOnlyOneIsMeant(written: String, name: String) {
    #expect(Self.match(written, among: [name, "江海市财政局"]) == .former(1))
  }

  @Test func severalAreAskedAboutAndOthersLeft() {
    let both = ["江海市文化和旅游局", "江海市文化广电和旅游局"]
    #expect(Self.match("市文化局", among: both) == .ambiguous([1, 2]))
    let regions = ["江海市", "东城区"]
    #expect(Self.match("区农业局", among: ["江海市农业农村局"], regions: regions).key == nil)
    #expect(Self.match("教育局", among: ["江海市教育局", "江海市教育体育局"]).key == 1)
  }
}

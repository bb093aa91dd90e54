import Testing

@testable import BianzhiCore

/// Names without their region where a few names tell one region, and nothing else does.
@Suite("names of one region") struct OneRegionTests {
  private func match(_ written: String, _ names: String...) -> NameMatch {
    let organs = names.enumerated().map {
      NameMatcher.Candidate(key: Int64($0.offset + 1), name: $0.element)
    }
    return NameMatcher(organs, kind: .organs).match(written, proposes: false)
  }

  @Test(arguments: ["教育局", "县教育局"])
  func aBareNameMeansTheOnlyUnitThatEndsInIt(written: String) {
    #expect(match(written, "江海县教育局", "石溪中学", "青岩镇人民政府", "水文站").key == 1)
  }

  @Test func aShortFormDoes() {
    #expect(match("人社局", "石溪中学", "江海县人力资源和社会保障局", "青岩林场").key == 2)
    #expect(match("图书馆", "石溪中学", "江海县图书馆", "青岩林场").key == 2)
  }

  @Test func whatMayBeSeveralIsAsked() {
    #expect(match("教育局", "江海县教育局", "岚山县财政局", "石溪中学").key == nil)
    #expect(match("教育局", "江海县教育局", "岚山县教育局", "石溪中学").key == nil)
  }

  @Test func anotherRegionIsAnotherUnit() {
    #expect(match("岚山县教育局", "江海县教育局", "石溪中学", "青岩林场").key == nil)
    #expect(match("江海县教育局", "教育局", "江海县财政局", "石溪中学").key == nil)
    #expect(match("教育局", "石溪中学", "江海县职业教育中心", "青岩林场").key == nil)
  }
}

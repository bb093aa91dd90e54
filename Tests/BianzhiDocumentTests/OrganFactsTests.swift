import BianzhiDocument
import Testing

/// What a text says of an organ itself: its rank, its sort, the plates it has too.
@Suite("Organs themselves in documents") struct OrganFactsTests {
  private static let title = "星海市水务局职能配置、内设机构和人员编制规定\n"

  static let cases: [(text: String, facts: [String])] = [
    ("星海市水务局是市政府工作部门，为正处级，挂星海市河长制办公室牌子。行政编制9名。", ["正处级、政府工作部门、挂星海市河长制办公室牌子"]),
    ("设立星海市水务局，为市政府工作部门。行政编制9名。", ["政府工作部门"]),
    ("星海市水务局加挂星海市节水办公室、星海市河长办公室牌子。行政编制9名。", ["挂星海市节水办公室牌子、挂星海市河长办公室牌子"]),
    // A body's plate, one that is taken away, one that is asked for, other units' sorts.
    ("星海市水务局设办公室，挂星海市节水办公室牌子。行政编制9名。", []),
    ("星海市水务局不再挂星海市节水办公室牌子。行政编制9名。", []),
    ("建议星海市水务局挂星海市节水办公室牌子。行政编制9名。", []),
    ("星海市水务局所属3个事业单位。行政编制9名。", []),
    ("星海市水务局内设机构3个：办公室（挂人事科牌子）、规划科、河湖科。行政编制9名。", []),
  ]

  @Test(arguments: cases)
  func areToldOfTheOrganOnly(_ text: String, _ facts: [String]) {
    let reading = DocumentReader.read(Self.title + text)
    #expect(
      reading.proposals.filter { $0.sort == .organ && $0.obstacle == nil }.map(\.label) == facts)
    let scalars = Array((Self.title + text).unicodeScalars)
    for proposal in reading.proposals where proposal.sort == .organ {
      #expect(!proposal.span.text(of: scalars).isEmpty)
    }
  }

  @Test func aShortNameBecomesNoEntry() {
    let reading = DocumentReader.read("市图书馆为正科级事业单位，事业编制9名。")
    #expect(reading.proposals.filter { $0.sort == .organ }.map(\.obstacle) == [.shortName])
  }
}

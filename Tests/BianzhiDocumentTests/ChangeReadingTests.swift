import BianzhiDocument
import Testing

@Suite("Changes in documents") struct ChangeReadingTests {
  static let cases: [ReadingCase] = [
    ReadingCase("核减行政编制4名，调整后行政编制38名。", "变 行政编制-4", "行政编制=38 after"),
    ReadingCase("核增3名事业编制。调整后，事业编制23名。", "变 事业编制+3", "事业编制=23 after"),
    ReadingCase("核增行政编制2名，调整后为44名。", "变 行政编制+2", "行政编制=44 after"),
    ReadingCase("行政编制由42名调整为38名。", "行政编制=38 after"),
    ReadingCase("机关行政编制调整为128名。", "行政编制=128 本级 after"),
    ReadingCase("将副局长职数由原来的3名增加到4名。", "副 副局长=4"),
    ReadingCase("原核定行政编制45名，现调整为42名。", "行政编制=42 after"),
    ReadingCase("机关行政编制48名，比整合前减少6名。", "行政编制=48 本级"),
    ReadingCase("核增行政编制2名、副局长职数1名。", "变 行政编制+2", "变 副局长+1"),
    ReadingCase("核增副局长职数1名，设局长1名。", "变 副局长+1"),
    ReadingCase(
      "将市体育局的5名行政编制、1名副局长职数划入市教育局。",
      "市教育局 变 行政编制+5 市体育局→市教育局", "市体育局 变 行政编制-5 市体育局→市教育局",
      "市教育局 变 副局长+1 市体育局→市教育局", "市体育局 变 副局长-1 市体育局→市教育局"),
    ReadingCase(
      "将原市体育局行政编制5名划入市教育局。",
      "市教育局 变 行政编制+5 市体育局→市教育局", "市体育局 变 行政编制-5 市体育局→市教育局"),
    ReadingCase(
      "关于划转编制的通知\n市教育局：\n从市体育局划入事业编制2名。",
      "市教育局 变 事业编制+2 市体育局→市教育局", "市体育局 变 事业编制-2 市体育局→市教育局"),
    ReadingCase("将5名行政编制划入。"),
    ReadingCase(
      "核增市司法局行政编制2名。调整后，行政编制40名。", "市司法局 变 行政编制+2", "市司法局 行政编制=40 after"),
    ReadingCase(
      "将市体育局2名行政编制划入市教育局。行政编制40名。", "市教育局 变 行政编制+2 市体育局→市教育局",
      "市体育局 变 行政编制-2 市体育局→市教育局"),
  ]

  @Test(arguments: cases)
  func readsAllThatIsStatedAndNothingElse(_ example: ReadingCase) {
    #expect(Signature.of(example.text) == example.proposals)
  }

  @Test func theSumOfAPlanAndItsNoticeIsCompared() {
    let plan = "关于核定市教育局机构编制的通知\n市教育局：\n机关行政编制42名。\n2019年2月28日"
    let notice = { (after: Int) in
      "关于调整市教育局机构编制的通知\n市教育局：\n核减行政编制4名，调整后行政编制\(after)名。\n2021年5月6日"
    }
    for (after, isHeld) in [(38, false), (37, true)] {
      var readings = [plan, notice(after)].map(DocumentReader.read)
      DocumentChain.compare(&readings)
      #expect(readings[1].checks.map(\.passed) == [!isHeld])
      #expect(readings[1].checks.map(\.computed) == [38])
      #expect(readings[1].organs[0].quotas[0].state == (isHeld ? .held : .after))
      #expect(readings[1].organs[0].changes[0].isHeld == isHeld)
    }
  }

  static let failing: [(text: String, stated: Int, computed: Int)] = [
    ("行政编制5名（含援派机动编制4名、离退休干部工作人员编制3名）。", 5, 7),
    ("总编制30名，其中：行政编制20名，事业编制9名。", 30, 29),
    ("内设机构4个：办公室、人事科、财务科。", 4, 3),
    ("科级领导职数9名（6正4副）。", 9, 10),
    ("领导职数5名，其中：局长1名、副局长3名。", 5, 4),
    ("行政编制42名。设局长1名。行政编制40名。", 42, 40),
  ]

  @Test(arguments: failing)
  func whatDoesNotAddUpIsHeldBack(_ example: (text: String, stated: Int, computed: Int)) {
    let reading = DocumentReader.read(example.text)
    let failed = reading.checks.filter { !$0.passed }
    #expect(
      failed.map(\.stated) == [example.stated] && failed.map(\.computed) == [example.computed])
    let organ = reading.organs[0]
    let isHeld =
      organ.quotas.contains { $0.state == .held } || organ.leaders.isHeld
      || organ.bodies?.isHeld == true || organ.innerPosts.contains(where: \.isHeld)
    #expect(isHeld)
  }
}

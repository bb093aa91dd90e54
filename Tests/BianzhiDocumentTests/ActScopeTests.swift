import BianzhiDocument
import Testing

/// A verb of change holds for a whole list, a heading, a table: what stands under it is no total.
@Suite("Numbers under a verb of change") struct ActScopeTests {
  static let cases: [ReadingCase] = [
    // The verb holds for the list, and one member is not read.
    ReadingCase("星海市司法局核减内设机构2个、科级领导职数3名、行政编制5名。"),
    ReadingCase("核增星海市司法局内设机构1个、科级领导职数2名。"),
    ReadingCase("星海市司法局减少：事业编制4名、副局长1名。"),
    ReadingCase("收回下列单位编制：市司法局行政编制2名、市信访局行政编制3名。"),
    ReadingCase("收回：市教育局行政编制2名；市体育局事业编制1名。"),
    ReadingCase(
      "星海市司法局核减行政编制5名、副局长1名。", "星海市司法局 变 行政编制-5", "星海市司法局 变 副局长-1"),
    ReadingCase(
      "星海市司法局核增行政编制5名。调整后，行政编制30名，设局长1名。", "星海市司法局 变 行政编制+5",
      "星海市司法局 行政编制=30 after", "星海市司法局 正 局长=1"),
    ReadingCase(
      "星海市司法局行政编制30名，较原核定增加3名，设局长1名。", "星海市司法局 行政编制=30",
      "星海市司法局 变 行政编制+3", "星海市司法局 正 局长=1"),
    // The verb stands in the title, a heading or what leads in.
    ReadingCase("关于精简编制的通知\n一、收回行政编制\n（一）市工信局行政编制3名；\n（二）市商务局副局长职数1名。"),
    ReadingCase("关于盘活存量编制的通知\n市教育局行政编制2名。"),
    ReadingCase("关于编制事项的通知\n本次追加编制分配如下：\n市司法局行政编制2名；\n市信访局行政编制3名。"),
    ReadingCase(
      "关于编制事项的通知\n一、收回编制\n市司法局行政编制2名。\n二、核定编制\n市信访局行政编制30名。",
      "市信访局 行政编制=30"),
    ReadingCase(
      "关于增加编制的批复\n市司法局核增行政编制2名，调整后行政编制30名。", "市司法局 变 行政编制+2",
      "市司法局 行政编制=30 after"),
    // Words of another clause, or within others, make no total of it.
    ReadingCase("关于增加市司法局行政编制的批复\n经研究决定，你局行政编制3名。"),
    ReadingCase("关于核减市司法局编制的通知\n根据市委编委规定，市司法局行政编制2名，市信访局事业编制3名。"),
    ReadingCase("关于编制事项的通知\n一、收回编制\n按规定，市司法局行政编制2名。"),
    // What only wants or no longer holds.
    ReadingCase("市司法局机构编制方案（送审稿）\n市司法局行政编制45名，局长1名。"),
    ReadingCase("关于废止市司法局机构编制方案的通知\n市司法局行政编制45名，局长1名。"),
    // Places that are moved, needed or some of those there are.
    ReadingCase("市文广新局的3名行政编制，由市电影局使用。"),
    ReadingCase("市电影局所需行政编制3名，从市文广新局划转。"),
    ReadingCase("将市文广新局的3名行政编制、1名副局长职数一并移交市电影局。"),
    ReadingCase(
      "关于调整内设机构的批复\n市水利局：\n同意你局增设河湖科，核增行政编制2名、科级领导职数1名。",
      "市水利局 变 行政编制+2", "市水利局 变 科级领导职数+1"),
  ]

  @Test(arguments: cases)
  func isNoTotal(_ example: ReadingCase) {
    #expect(Signature.of(example.text) == example.proposals)
    #expect(
      !example.proposals.isEmpty || !DocumentReader.read(example.text).unread.isEmpty,
      "nothing is lost in silence")
  }

  static let tables: [(text: String, proposals: Set<String>)] = [
    ("新增编制分配\n单位\t行政编制\n市司法局\t2", []),
    ("各单位核减编制如下：\n单位\t事业编制\n市图书馆\t2", []),
    ("2023年公开招聘计划\n单位\t事业编制\n市图书馆\t2", []),
    ("编制明细表\n划出单位\t划入单位\t行政编制\n市司法局\t市信访局\t2", []),
    ("行政编制表\n单位\t行政编制\n市司法局\t2\n市信访局\t-3", []),
    ("行政编制表\n单位\t行政编制\n市司法局\t2\n以上为核增数。", []),
    ("市级机关编制表\n单位\t行政编制\n市司法局\t45", ["市司法局 行政编制=45"]),
    ("编制调剂情况表\n单位\t调整后行政编制\n市司法局\t45", ["市司法局 行政编制=45 after"]),
    ("编制表\n单位\t主管部门\t事业编制\n市图书馆\t市文旅局\t30", ["市图书馆 事业编制=30"]),
  ]

  @Test(arguments: tables)
  func tablesAreReadOnlyWherePlain(_ text: String, _ proposals: Set<String>) {
    let reading = DocumentReader.read(text)
    #expect(Signature.of(reading) == proposals)
    #expect(!proposals.isEmpty || !reading.unread.isEmpty)
  }
}

import BianzhiDocument
import Testing

/// A text that is addressed to none goes on with the one organ it names, until it names another.
@Suite("Texts about one organ") struct AloneOrganTests {
  static let cases: [ReadingCase] = [
    ReadingCase(
      "星海市博物馆事业编制17名。\n领导职数：馆长1名、副馆长3名。",
      "星海市博物馆 事业编制=17",
      "星海市博物馆 副 副馆长=3",
      "星海市博物馆 正 馆长=1"),
    ReadingCase(
      "星海市博物馆是公益一类事业单位。\n馆内设展览部、保卫部等2个部室。",
      "星海市博物馆 内设 2: 展览部|保卫部"),
    ReadingCase(
      "星海市疾病预防控制中心是事业单位。\n中心人员核定编制168人，内设机构23个。",
      "星海市疾病预防控制中心 内设 23: ",
      "星海市疾病预防控制中心 编制=168"),
    ReadingCase(
      "星海市博物馆是公益一类事业单位。\n星海市图书馆由市文旅局举办。\n事业编制17名。"),
    ReadingCase(
      "星海市博物馆是公益一类事业单位。\n馆藏由星海市图书馆、星海市第一中学共享。\n事业编制17名。"),
    ReadingCase(
      "星海市种子管理站。仍为科级事业单位。\n2、人员编制。该站事业编制10名，其中领导职数2名。",
      "星海市种子管理站 事业编制=10",
      "星海市种子管理站 他 领导职数=2"),
    ReadingCase(
      "星海市检察院简介\n现设办公室、第一检察部、政治部共3个内设机构。",
      "星海市检察院 内设 3: 办公室|第一检察部|政治部"),
    ReadingCase(
      "星海苏木卫生院坐落于山脚，内设内科、外科。\n明湖苏木卫生院始建于草原，核定全额事业编制7名。",
      "明湖苏木卫生院 全额拨款事业编制=7",
      "星海苏木卫生院 内设 -: 内科|外科"),
    ReadingCase(
      "星海市教育局是政府部门。\n中心编制20名。"),
    ReadingCase(
      "星海市教育局：\n局机关行政编制20名，中心事业编制5名。",
      "星海市教育局 行政编制=20 本级"),
    ReadingCase(
      "星海市文化馆成立于1956年，加挂星海市非遗中心牌子。\n馆内设活动部、辅导部等2个部室。",
      "星海市文化馆 内设 2: 活动部|辅导部"),
    ReadingCase(
      "星海市检察院简介\n它的前身为星海县检察院。\n现设办公室、政治部共2个内设机构。",
      "星海市检察院 内设 2: 办公室|政治部"),
    ReadingCase(
      "“三定”规定明确星海市数据局为正处级市政府机构。按照精简的原则，取消5项、整合4项。设置6个内设机构，核定行政编制25名，与改革前相比增加了2个内设机构。",
      "星海市数据局 内设 6: ",
      "星海市数据局 行政编制=25"),
    ReadingCase(
      "星海市气象局设局长1名。市局机关内设机构科级领导职数6名。",
      "星海市气象局 中层 机关内设机构科级领导职数=6",
      "星海市气象局 正 局长=1"),
    ReadingCase(
      "星海市青石区气象局设局长1名。市局机关内设机构科级领导职数6名。",
      "星海市青石区气象局 正 局长=1"),
  ]

  @Test(arguments: cases)
  func readsAllThatIsStatedAndNothingElse(_ example: ReadingCase) {
    let reading = DocumentReader.read(example.text)
    #expect(Signature.of(reading) == example.proposals)
    // What is not proposed is listed.
    #expect(!example.proposals.isEmpty || !reading.unread.isEmpty)
  }
}

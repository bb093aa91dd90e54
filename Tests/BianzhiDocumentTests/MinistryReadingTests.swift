import BianzhiDocument
import Testing

/// The ministries are organs though their names tell no place.
@Suite("Ministries in documents") struct MinistryReadingTests {
  static let cases: [ReadingCase] = [
    ReadingCase(
      "教育部机关行政编制500名。设部长1名，副部长4名、正局级部长助理1名。",
      "教育部 他 部长助理=1",
      "教育部 副 副部长=4",
      "教育部 正 部长=1",
      "教育部 行政编制=500 本级"),
    ReadingCase(
      "将科学技术部4名行政编制、1名司局级领导职数划入国家数据局。",
      "国家数据局 变 司局级领导职数+1 科学技术部→国家数据局",
      "国家数据局 变 行政编制+4 科学技术部→国家数据局",
      "科学技术部 变 司局级领导职数-1 科学技术部→国家数据局",
      "科学技术部 变 行政编制-4 科学技术部→国家数据局"),
    ReadingCase(
      "[摘要]财政部机关行政编制450名，设部长1名。",
      "财政部 正 部长=1",
      "财政部 行政编制=450 本级"),
    ReadingCase(
      "市财政部门行政编制20名。"),
    ReadingCase(
      "将科学技术部的组织拟订科技发展规划职责，及其内设的社会发展司4名行政编制、1名司局级领导职数划入国家数据局。",
      "国家数据局 变 司局级领导职数+1 科学技术部→国家数据局",
      "国家数据局 变 行政编制+4 科学技术部→国家数据局",
      "科学技术部 变 司局级领导职数-1 科学技术部→国家数据局",
      "科学技术部 变 行政编制-4 科学技术部→国家数据局"),
    ReadingCase(
      "将科技部4名行政编制划入国家数据局。调整后，科学技术部行政编制90名。",
      "国家数据局 变 行政编制+4 科技部→国家数据局",
      "科技部 变 行政编制-4 科技部→国家数据局",
      "科技部 行政编制=90 after"),
    ReadingCase(
      "国家数据局机关行政编制63名（离退休干部工作人员编制6名），处级领导职数20名，离退休干部局领导职数4名。",
      "国家数据局 中层 处级领导职数=20",
      "国家数据局 中层 离退休干部局领导职数=4",
      "国家数据局 行政编制=63含(离退休干部工作人员编制=6) 本级"),
    ReadingCase(
      "国家数据局机关行政编制63名（东区分局编制6名）。"),
  ]

  @Test(arguments: cases)
  func readsAllThatIsStatedAndNothingElse(_ example: ReadingCase) {
    let reading = DocumentReader.read(example.text)
    #expect(Signature.of(reading) == example.proposals)
    // What is not proposed is listed.
    #expect(!example.proposals.isEmpty || !reading.unread.isEmpty)
  }
}

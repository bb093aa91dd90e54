import Testing

/// The numbers behind 同意成立甲 are those of the new unit, whatever its name ends with, and never the addressee's.
@Suite("Units that a document makes") struct MadeBodyTests {
  static let cases: [ReadingCase] = [
    ReadingCase(
      "市水利局：\n经研究，同意成立星海市水文队，核定事业编制8名，设队长1名。",
      "星海市水文队 事业编制=8",
      "星海市水文队 正 队长=1"),
    ReadingCase(
      "市水利局：\n经研究，同意成立星海市水文院，核定事业编制8名，设院长1名。",
      "星海市水文院 事业编制=8",
      "星海市水文院 正 院长=1"),
    ReadingCase(
      "市水利局：\n经研究，同意设立水文实验基地，核定事业编制8名。",
      "水文实验基地 事业编制=8"),
    ReadingCase(
      "市水利局：\n同意你局设立水文服务部，核定事业编制8名。",
      "水文服务部 事业编制=8"),
    ReadingCase(
      "市水利局：\n经研究，组建“星湖养护所”，核定事业编制8名。",
      "星湖养护所 事业编制=8"),
    ReadingCase(
      "市水利局：\n经研究，同意建立“星湖养护所”，为市水利局的下设机构，核定人员编制31名。",
      "星湖养护所 编制=31"),
    ReadingCase(
      "市水利局：\n同意设立水文科研试点，核定事业编制8名。"),
    ReadingCase(
      "市水利局：\n一、同意成立星海市水文队。\n二、核定事业编制8名。\n三、核减你局事业编制3名。",
      "市水利局 变 事业编制-3",
      "星海市水文队 事业编制=8"),
    ReadingCase(
      "关于调整市水利局机构编制的批复\n市水利局：\n一、同意成立星海市水文队。\n二、核定事业编制8名。"),
    ReadingCase(
      "市水利局：\n同意成立星海市水文队，核增事业编制3名。"),
    ReadingCase(
      "市水利局：\n同意你局增设绿化科，核增行政编制2名。",
      "市水利局 变 行政编制+2"),
    ReadingCase(
      "市水利局：\n同意增设科级领导职数1名。",
      "市水利局 变 科级领导职数+1"),
    ReadingCase(
      "市水利局：\n同意你局成立机关党委，行政编制调整为20名。",
      "市水利局 行政编制=20 after"),
    ReadingCase(
      "关于印发星海市教育局机构编制的通知\n组织开展工作，批准成立民办幼儿园，核发许可证。\n二、行政编制20名。",
      "星海市教育局 行政编制=20"),
    ReadingCase(
      "星海市教育局职能配置、内设机构和人员编制规定\n(一)负责批准设立民办学校，核定办学规模。\n行政编制20名。",
      "星海市教育局 行政编制=20"),
  ]

  @Test(arguments: cases)
  func readsAllThatIsStatedAndNothingElse(_ example: ReadingCase) {
    example.expectReading()
  }
}

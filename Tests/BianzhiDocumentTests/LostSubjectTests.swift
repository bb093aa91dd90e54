import BianzhiDocument
import Testing

/// Numbers of a subject that is not surely known, and signs that stand away from their number.
@Suite("Lost subjects and signs") struct LostSubjectTests {
  static let signs: [ReadingCase] = [
    ReadingCase(
      "关于编制的批复\n县卫生健康局：\n核减你局所属县妇幼保健中心事业编制6名。", "县妇幼保健中心 变 事业编制-6"),
    ReadingCase(
      "关于编制的批复\n县林业局：\n同意增加你局下属县种苗管理站事业编制4名。", "县种苗管理站 变 事业编制+4"),
    ReadingCase(
      "关于编制的批复\n县林业局：\n核定你局所属县种苗管理站事业编制14名。", "县种苗管理站 事业编制=14"),
    ReadingCase("关于编制的批复\n县林业局：\n酌情削减压缩县种苗管理站事业编制4名。"),
    // Behind a total nothing is added or taken away.
    ReadingCase("县林业局核减事业编制2名，设局长1名、副局长2名。", "县林业局 变 事业编制-2"),
    ReadingCase("县林业局核增事业编制12名，调整为198名，行政编制20名。", "县林业局 变 事业编制+12"),
    ReadingCase(
      "县林业局核增事业编制2名、副局长职数1名。", "县林业局 变 事业编制+2", "县林业局 变 副局长+1"),
  ]

  @Test("a verb before 你局所属 is the sign of the number", arguments: signs)
  func keepsSign(_ reading: ReadingCase) { reading.expectReading() }

  static let addressees: [ReadingCase] = [
    ReadingCase(
      "关于同意设立县渡口中心的批复\n县交通运输局：\n一、同意设立县渡口中心，核定事业编制20名。\n二、你局机关增挂县铁路办公室牌子，增加行政编制1名。",
      "县渡口中心 事业编制=20", "县交通运输局 变 行政编制+1"),
    ReadingCase(
      "关于成立县殡葬管理所的批复\n县民政局：\n同意成立县殡葬管理所，核定事业编制6名，设所长1名。同时，收回贵局机关工勤编制2名，调整后工勤编制1名。",
      "县殡葬管理所 事业编制=6", "县殡葬管理所 正 所长=1", "县民政局 变 工勤编制-2"),
    ReadingCase(
      "关于同意设立县防汛中心的批复\n县水利局：\n同意设立县防汛中心，核定事业编制7名。所需编制从你局水利站划出，划出后事业编制为30名。",
      "县防汛中心 事业编制=7"),
    ReadingCase(
      "关于同意设立县渡口中心的批复\n县交通运输局：\n同意设立县渡口中心，核定事业编制20名。同时，收回贵局机关工勤编制2名，事业编制由10名调整为8名，领导职数1正3副。",
      "县渡口中心 事业编制=20", "县交通运输局 变 工勤编制-2"),
    ReadingCase(
      "县林业局机构编制规定\n县林业局行政编制维持6名，领导职数1正2副保持不变。", "县林业局 行政编制=6",
      "县林业局 正 正职=1", "县林业局 副 副职=2"),
    // A sum that does not agree proves nothing.
    ReadingCase(
      "关于编制的批复\n县林业局核增事业编制12名，由186名调整为198名。\n县水利局核增事业编制2名，由6名调整为9名。",
      "县林业局 变 事业编制+12", "县林业局 事业编制=198 after", "县水利局 变 事业编制+2"),
    // The newest change was the addressee's, and so is what is told behind it.
    ReadingCase(
      "关于设立县数据中心的批复\n县发展和改革局：\n一、同意设立县数据中心，核定事业编制12名。\n二、核减你局行政编制2名。\n三、调整后，行政编制30名，事业编制5名。",
      "县数据中心 事业编制=12", "县发展和改革局 变 行政编制-2"),
    // 你局 tells only whose unit it is.
    ReadingCase(
      "关于同意设立县防汛中心的批复\n县水利局：\n同意设立县防汛中心，为你局所属事业单位，核定事业编制7名，设主任1名。",
      "县防汛中心 事业编制=7", "县防汛中心 正 主任=1"),
  ]

  @Test("behind 你局 a number is the addressee's or nobody's", arguments: addressees)
  func holdsAddressee(_ reading: ReadingCase) { reading.expectReading() }

  static let subjects: [ReadingCase] = [
    ReadingCase(
      "县卫生健康委员会行政编制18名，主任1名。\n老龄办挂靠，事业编制2名。\n计生协会机关按群团管理，行政编制3名，秘书长1名。",
      "县卫生健康委员会 行政编制=18", "县卫生健康委员会 正 主任=1"),
    ReadingCase(
      "县卫生健康委员会行政编制18名，主任1名，副主任3名。\n办公室设主任1名、副主任2名。",
      "县卫生健康委员会 行政编制=18", "县卫生健康委员会 正 主任=1", "县卫生健康委员会 副 副主任=3"),
    ReadingCase("县自然资源局机构编制规定\n乡镇所实行派驻，事业编制60名，所长12名。\n二级学院党总支书记8名。"),
    ReadingCase(
      "关于核定银海市第一人民医院人员控制总量的批复\n市卫生健康委：\n二、医院领导职数8名：党委书记1名、总会计师1名。\n三、核定中层干部职数正职62名、副职71名。"
    ),
    // The organ's own sort, and its own clause.
    ReadingCase(
      "银海市人民医院机构编制方案\n医院领导职数8名。\n核定中层干部职数正职62名、副职71名。",
      "银海市人民医院 他 医院领导职数=8", "银海市人民医院 中层 中层干部职数=- 62正71副"),
    ReadingCase(
      "银海市妇幼保健院机构编制方案\n医院领导职数5名。\n内设科室12个。", "银海市妇幼保健院 他 医院领导职数=5",
      "银海市妇幼保健院 内设 12: "),
    ReadingCase(
      "县职业教育中心机构编制方案\n校级领导职数5名。", "县职业教育中心 他 校级领导职数=5"),
    ReadingCase(
      "县林业局机构编制规定\n县林业局按正科级设置，行政编制12名，局长1名。", "县林业局 行政编制=12",
      "县林业局 正 局长=1"),
  ]

  @Test("what follows an unknown subject is not the organ's", arguments: subjects)
  func losesSubject(_ reading: ReadingCase) { reading.expectReading() }

  static let others: [ReadingCase] = [
    ReadingCase(
      "石塘镇机构改革方案\n石塘镇行政编制36名。设副镇长3名（1名由党委委员兼任）。", "石塘镇 行政编制=36",
      "石塘镇 副 副镇长=3"),
    ReadingCase(
      "石塘镇机构改革方案\n石塘镇行政编制36名。设纪委书记1名（由党委委员兼任）。", "石塘镇 行政编制=36",
      "石塘镇 他 纪委书记=-"),
    ReadingCase(
      "关于核定部分单位机构编制的通知\n一、县教育局\n行政编制15名，内设机构6个。\n二、县卫生健康局\n行政编制13名。",
      "县教育局 行政编制=15", "县教育局 内设 6: ", "县卫生健康局 行政编制=13"),
    ReadingCase(
      "政和县财政局行政编制20名。\n和林格尔县财政局行政编制21名。\n向阳区财政局行政编制22名。",
      "政和县财政局 行政编制=20", "和林格尔县财政局 行政编制=21", "向阳区财政局 行政编制=22"),
    ReadingCase("县财政和县教育局行政编制5名。"),
    ReadingCase(
      "福建省南平市政和县财政局行政编制5名。", "福建省南平市政和县财政局 行政编制=5"),
    ReadingCase(
      "区民政局机构编制规定\n区民政局内设办公室（编制2名）、救助科（编制3名）。", "区民政局 内设 -: 办公室|救助科"),
  ]

  @Test("brackets, headings and names of places", arguments: others)
  func readsOthers(_ reading: ReadingCase) { reading.expectReading() }

  @Test(
    "the rank of inner bodies is not the organ's",
    arguments: [
      "县水利局机构编制规定\n县水利局内设办公室、水政股。均为正股级。", "县水利局机构编制规定\n县水利局行政编制9名。以上机构均为股级。",
    ])
  func leavesRank(_ text: String) {
    #expect(DocumentReader.read(text).organs.allSatisfy { $0.facts.rank == nil })
  }

  @Test(
    "the rank of the organ itself is read",
    arguments: [
      "县水利局机构编制规定\n县水利局为县政府工作部门，为正科级。",
      "丰都县信访局机构编制规定\n丰都县信访局设在县政府，丰都县信访局属正科级。",
    ])
  func readsRank(_ text: String) {
    #expect(DocumentReader.read(text).organs.first?.facts.rank == "正科级")
  }
}

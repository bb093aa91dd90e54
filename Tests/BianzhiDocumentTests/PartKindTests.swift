import Testing

/// A part of a number is of a kind that the number can hold, whatever the sum.
@Suite("Kinds of parts in documents") struct PartKindTests {
  static let cases: [ReadingCase] = [
    ReadingCase("云岭县林业局核定行政编制18名（其中军转8名，事业编制10名）。"),
    ReadingCase("云岭县林业局核定事业编制20名，其中行政编制5名、工勤编制15名。", "云岭县林业局 事业编制=20"),
    ReadingCase("云岭县林业局核定行政编制18名，其中：军转干部编制8名，事业编制10名。", "云岭县林业局 行政编制=18"),
    ReadingCase("云岭县林业局核定全额事业编制20名（含差额事业编制5名）。"),
    ReadingCase(
      "云岭县林业局核定事业编制20名（含工勤编制2名）。", "云岭县林业局 事业编制=20含(工勤编制=2)"),
    ReadingCase(
      "云岭县林业局核定编制18名（其中行政编制8名，事业编制10名）。",
      "云岭县林业局 编制=18含(行政编制=8,事业编制=10)", "云岭县林业局 行政编制=8", "云岭县林业局 事业编制=10"),
    ReadingCase(
      "石桥镇核定行政编制31名，其中司法所专项编制3名单列；事业编制45名。", "石桥镇 行政编制=31", "石桥镇 事业编制=45"),
    ReadingCase(
      "关于县中医院编制的批复\n县卫健局：\n县中医院人员控制总量由原来的200名调整为230名，其中事业编制120名、备案制110名。",
      "县中医院 人员控制总量=230含(事业编制=120,员额=110) after", "县中医院 事业编制=120 after",
      "县中医院 员额=110 after"),
  ]

  @Test(arguments: cases)
  func areOfAKindTheWholeCanHold(_ example: ReadingCase) { example.expectReading() }
}

/// Words before the name of a county's organ that are no place, and units of which a sentence speaks in passing.
@Suite("Names with words before them in documents") struct UnknownPlaceTests {
  private static let head = "关于调整县水利局机构编制的通知\n县水利局：\n"

  static let cases: [ReadingCase] = [
    ReadingCase(head + "腾挪县水利局行政编制2名。"),
    ReadingCase(head + "转拨县林业局事业编制3名、行政编制1名。"),
    ReadingCase("关于云岭县水利局机构编制的通知\n云岭县水利局：\n腾挪县水利局行政编制2名。"),
    ReadingCase(
      "中共云岭县委编办关于调整县水利局机构编制的通知\n县水利局：\n核增云岭县水利局行政编制2名。", "县水利局 变 行政编制+2"),
    ReadingCase("云岭县水利局为政府工作部门。县水利局行政编制12名。", "云岭县水利局 行政编制=12"),
    ReadingCase(
      "关于部分单位机构编制的通知\n一、县林业局：撤销县国有林场管理站，其8名事业编制划归县林业技术推广中心。"),
    ReadingCase(
      "关于部分单位机构编制的通知\n一、县市场监管局：恢复设立食品安全执法中队，核定事业编制6名，中队长1名。"),
    ReadingCase(
      "关于部分单位机构编制的通知\n一、县委党校：增设科研办公室，增加股级职数1名。", "县委党校 变 股级职数+1"),
    ReadingCase(
      "关于市城市管理局机构编制的通知\n市城市管理局：\n一、你局所属市市政服务中心更名为市供水服务中心，核增事业编制8名，领导职数1正3副。",
      "市供水服务中心 变 事业编制+8", "市供水服务中心 正 正职=1", "市供水服务中心 副 副职=3"),
    ReadingCase(
      "关于县林业局机构编制的函\n县林业局：\n一、原则同意设立县湿地保护中心，为你局所属事业单位。\n二、该中心设主任1名，副主任1名。",
      "县湿地保护中心 正 主任=1", "县湿地保护中心 副 副主任=1"),
    ReadingCase(
      "关于部分单位机构编制的通知\n县委办核增行政编制1名，县文化馆馆员8名、事业编制3名。", "县委办 变 行政编制+1"),
  ]

  @Test(arguments: cases)
  func areNoOrgansOfTheirOwn(_ example: ReadingCase) { example.expectReading() }
}

/// The organs of a consultative conference, a people's congress, a street and a town.
@Suite("Conferences, streets and towns in documents") struct ConferenceTests {
  static let cases: [ReadingCase] = [
    ReadingCase(
      "政协云岭县委员会机关职能配置、内设机构和人员编制规定\n第二条 政协云岭县委员会机关设1个办公室、1个专门委员会：\n（一）办公室。设主任1名，核定行政编制8名。\n（二）提案委员会。设主任1名，核定行政编制2名。\n第三条 政协云岭县委员会机关行政编制10名。\n第四条 政协云岭县委员会设主席1名、副主席4名、秘书长1名。",
      "政协云岭县委员会 行政编制=10 本级", "政协云岭县委员会 正 主席=1", "政协云岭县委员会 副 副主席=4",
      "政协云岭县委员会 他 秘书长=1"),
    ReadingCase(
      "县政协机关行政编制16名，其中：主席1名、副主席4名。县政协委员15名。",
      "县政协 行政编制=16 本级", "县政协 正 主席=1", "县政协 副 副主席=4"),
    ReadingCase(
      "青溪县城关街道机构改革方案\n一、城关街道党工委、办事处核定行政编制32名，事业编制45名。",
      "青溪县城关街道 行政编制=32", "青溪县城关街道 事业编制=45"),
    ReadingCase(
      "县纪委监委派驻机构设置方案\n县纪委监委共设8个派驻纪检监察组，行政编制24名。县纪委监委机关行政编制38名。",
      "县纪委监委 行政编制=38 本级"),
    ReadingCase(
      "云岭县水利局职能配置、内设机构和人员编制规定\n第四条 内设机构\n（一）办公室。\n（二）工程建设股、水旱灾害防御股。\n（三）党建、人事股。",
      "云岭县水利局 内设 -: 办公室|工程建设股|水旱灾害防御股|党建、人事股"),
    ReadingCase(
      "石桥镇机构改革方案\n一、石桥镇党委、政府核定行政编制26名。", "石桥镇 行政编制=26"),
    ReadingCase(
      "白塔街道职能配置、内设机构和人员编制规定\n第二条 街道设置以下内设机构：1.党政综合办公室；2.党建办公室；3.公共管理办公室。",
      "白塔街道 内设 -: 党政综合办公室|党建办公室|公共管理办公室"),
    ReadingCase(
      "云岭县职业技术教育中心机构编制方案\n一、领导职数\n校长1名，副校长3名。",
      "云岭县职业技术教育中心 正 校长=1", "云岭县职业技术教育中心 副 副校长=3"),
  ]

  @Test(arguments: cases)
  func areReadAsTheyAre(_ example: ReadingCase) { example.expectReading() }
}

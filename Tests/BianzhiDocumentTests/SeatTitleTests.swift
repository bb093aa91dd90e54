import BianzhiDocument
import Testing

/// Leaders with two titles, posts under the name of what they watch over, seats beside posts.
@Suite("Titles of leaders") struct SeatTitleTests {
  static let titles: [ReadingCase] = [
    ReadingCase("青石镇党委书记1名，武装部部长1名，副镇长2名。", "青石镇 正 党委书记=1", "青石镇 他 武装部部长=1", "青石镇 副 副镇长=2"),
    ReadingCase(
      "星海经济开发区管理委员会设党工委书记1名，党工委副书记、管委会主任1名，管委会副主任3名，纪检监察工委书记1名。",
      "星海经济开发区管理委员会 正 党工委书记=1", "星海经济开发区管理委员会 正 党工委副书记、管委会主任=1",
      "星海经济开发区管理委员会 副 副主任=3", "星海经济开发区管理委员会 他 纪检监察工委书记=1"),
    ReadingCase("厅长1名，副厅长4名，自然资源督察专员2名（副厅级）。", "正 厅长=1", "副 副厅长=4", "他 自然资源督察专员=2"),
    ReadingCase("局长1名，党组成员、副局长3名，首席审批官1名。", "正 局长=1", "副 党组成员、副局长=3", "他 首席审批官=1"),
    ReadingCase("院长1名，副院长4名，纪检组组长1名。", "正 院长=1", "副 副院长=4", "他 纪检组组长=1"),
    ReadingCase("党委书记1名（与院长一肩挑），院长1名，副院长3名。", "正 党委书记=-", "正 院长=1", "副 副院长=3"),
    ReadingCase("党委书记、院长1名（一肩挑），副院长3名。", "正 党委书记、院长=1", "副 副院长=3"),
    ReadingCase("校级领导职数5名（1正4副）。", "正 正职=1", "副 副职=4"),
    // Several men under two titles, neither of which is a seat.
    ReadingCase("局长、副局长4名。"),
    ReadingCase("镇党委、政府领导职数一般控制在5-7名，其中党委书记1名；镇长1名，副镇长2-4名。"),
  ]

  @Test(arguments: titles) func readsTitles(_ example: ReadingCase) { example.expectReading() }

  static let inner: [ReadingCase] = [
    ReadingCase("处级领导职数46名（18正28副，含工会主席1名）。", "中层 处级领导职数=46 18正28副含(工会主席=1)"),
    ReadingCase("科级领导职数6名（1正，5副）。", "中层 科级领导职数=6 1正5副"),
    ReadingCase(
      "处级领导职数33名，其中正处级17名（含机关党委专职副书记、机关纪委书记各1名），副处级16名。",
      "中层 处级领导职数=33 17正16副含(机关党委专职副书记=1,机关纪委书记=1)"),
    ReadingCase("处级领导职数12名（含总工程师1名、近期拟设岗位2名）。", "中层 处级领导职数=12含(总工程师=1)"),
    ReadingCase("股级领导职数10名（每个内设机构1正1副）。", "中层 股级领导职数=10"),
    ReadingCase("领导职数由1正3副调整为1正2副。", "正 正职=1", "副 副职=2"),
  ]

  @Test(arguments: inner) func readsHeadsOfInnerBodies(_ example: ReadingCase) {
    example.expectReading()
  }

  /// What a bracket says and was not taken is listed.
  @Test(arguments: [
    ("股级领导职数10名（每个内设机构1正1副）。", "1正1副"), ("处级领导职数12名（含总工程师1名、近期拟设岗位2名）。", "近期拟设岗位2名"),
    ("副主席3名（其中兼职副主席1名）。", "兼职副主席1名"), ("临床科室20个、医技科室8个。", "医技科室8个"),
    ("政府购买服务岗位15个，公益性岗位6个。", "公益性岗位6个"), ("工勤2。", "工勤2"),
  ]) func whatIsNotTakenIsListed(_ example: (text: String, words: String)) {
    #expect(DocumentReader.read(example.text).unread.contains { $0.text.contains(example.words) })
  }
}

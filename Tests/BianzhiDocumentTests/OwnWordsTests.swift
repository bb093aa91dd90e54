import BianzhiDocument
import Testing

/// Organs spoken of in words of the text: 新组建的中心, 开发区党工委、管委会, and names with a verb or a second end behind.
@Suite("Organs in words of the text") struct OwnWordsTests {
  @Test func theUnitThatWasMadeIsSpokenOf() {
    let text = """
      关于甲市林业局所属事业单位整合的通知
      一、将甲市林业站、甲市防治站整合，组建甲市草原服务中心，事业编制29名。
      二、新组建的中心设主任1名、副主任3名，内设综合科、推广科，设科长2名。
      """
    let read = Signature.of(text)
    #expect(read.contains("甲市草原服务中心 正 主任=1") && read.contains("甲市草原服务中心 副 副主任=3"))
    #expect(read.contains("甲市草原服务中心 内设 -: 综合科|推广科"))
  }

  @Test func oneOfTwoThatWereMadeIsNotGuessed() {
    let text = """
      关于甲市林业局所属事业单位整合的通知
      一、将甲市林业站、甲市防治站整合，组建甲市草原服务中心，事业编制29名。
      二、将甲市甲所、甲市乙所整合，组建甲市种苗服务中心，事业编制9名。
      三、新组建的中心设主任1名、副主任3名。
      """
    #expect(!Signature.of(text).contains { $0.contains("主任") })
  }

  static let cases: [(text: String, proposals: [String])] = [
    (
      "甲县体育局局领导职数由1正2副调整为1正3副，行政编制18名不变。",
      ["甲县体育局 正 正职=1", "甲县体育局 副 副职=3", "甲县体育局 行政编制=18"]
    ),
    ("甲市第一中学由全额拨款事业编制186名增至198名。", ["甲市第一中学 全额拨款事业编制=198 after"]),
    (
      "从甲市文化馆调剂2名事业编制到甲市美术馆。",
      ["甲市文化馆 变 事业编制-2 甲市文化馆→甲市美术馆", "甲市美术馆 变 事业编制+2 甲市文化馆→甲市美术馆"]
    ),
    (
      "甲县医保局向甲县商务局调剂事业编制1名。",
      ["甲县医保局 变 事业编制-1 甲县医保局→甲县商务局", "甲县商务局 变 事业编制+1 甲县医保局→甲县商务局"]
    ),
    ("甲县医保局向甲县商务局申请调剂事业编制1名。", []),
    ("甲市农机推广站并入甲市农业技术中心行政编制5名。", []),
    ("核销甲市科技局军转干部编制1名。", []),
    ("甲市人民医院领导职数调整为党委书记1名。", ["甲市人民医院 正 党委书记=1"]),
    ("甲县少年宫保留事业编制12名。", ["甲县少年宫 事业编制=12"]),
    // The sum shows that the last is a part.
    ("甲县体育局事业编制18名，其中管理人员8名，工勤编制10名。", ["甲县体育局 事业编制=18含(管理人员=8,工勤编制=10)"]),
    ("甲县体育局事业编制18名，其中管理人员8名，工勤编制9名。", ["甲县体育局 事业编制=18含(管理人员=8)"]),
    ("中共甲市委甲市人民政府信访局行政编制12名。", ["中共甲市委甲市人民政府信访局 行政编制=12"]),
  ]

  @Test(arguments: cases)
  func readsTheOrgan(_ text: String, _ proposals: [String]) {
    #expect(Signature.of(text) == Set(proposals))
  }

  static let units: [(text: String, proposals: [String])] = [
    (
      "将甲县公路中心领导职数由1正3副调整为1正2副，收回副主任职数1名。",
      ["甲县公路中心 正 正职=1", "甲县公路中心 副 副职=2", "甲县公路中心 变 副主任-1"]
    ),
    ("将甲县图书馆事业编制由17名调整为14名。", ["甲县图书馆 事业编制=14 after"]),
    ("将甲县图书馆事业编制由甲县文化馆管理。", []),
    ("甲县农技中心编制38名（原三站编制分别为21名、9名、12名）。", ["甲县农技中心 编制=38"]),
    ("甲县农技中心编制38名（不少于原三站的30名）。", []),
    (
      "甲县数据中心事业编制8名，所需编制从甲县粮食中心调剂5名、甲县价格中心调剂3名。",
      [
        "甲县数据中心 事业编制=8", "甲县数据中心 变 事业编制+5 甲县粮食中心→甲县数据中心",
        "甲县数据中心 变 事业编制+3 甲县价格中心→甲县数据中心", "甲县粮食中心 变 事业编制-5 甲县粮食中心→甲县数据中心",
        "甲县价格中心 变 事业编制-3 甲县价格中心→甲县数据中心",
      ]
    ),
    (
      "甲市税务局稽查局机构编制规定\n国家税务总局甲市税务局稽查局为派出机构。\n行政编制58名。",
      ["甲市税务局稽查局 行政编制=58"]
    ),
    (
      "甲县人民医院机构编制方案\n职数：院长1名，副院长3名。中层干部职数：正职8名、副职6名。",
      ["甲县人民医院 正 院长=1", "甲县人民医院 副 副院长=3", "甲县人民医院 中层 中层干部职数=- 8正6副"]
    ),
    (
      "甲县供销合作社机构编制规定\n设理事会主任1名、理事会副主任2名。",
      ["甲县供销合作社 正 理事会主任=1", "甲县供销合作社 副 理事会副主任=2"]
    ),
  ]

  @Test(arguments: units)
  func readsTheUnit(_ text: String, _ proposals: [String]) {
    #expect(Signature.of(text) == Set(proposals))
  }

  @Test func theRankOfBranchesIsNotTheOrgans() {
    let text = "甲区市场监督管理局设立6个市场监管所，为甲区市场监督管理局派出机构，正科级。\n甲区市场监督管理局行政编制48名。"
    #expect(DocumentReader.read(text).organs.allSatisfy { $0.rank == nil })
  }

  @Test func aZoneIsItsCommittee() {
    let title = "甲市东湖经济开发区管理委员会职能配置、内设机构和人员编制规定\n"
    let read = Signature.of(title + "第一条 开发区党工委、管委会行政编制55名。\n科级领导职数：正科级8名，副科级5名。")
    #expect(
      read == [
        "甲市东湖经济开发区管理委员会 行政编制=55", "甲市东湖经济开发区管理委员会 中层 科级领导职数=- 8正5副",
      ])
    #expect(Signature.of("关于甲市教育局编制的通知\n开发区行政编制55名。").isEmpty)
  }

  @Test func theColonOfARatioEndsNoClause() {
    let read = Signature.of("甲市人民医院按床位与人员1:1.4核定人员总量840名。")
    #expect(!read.contains { !$0.hasPrefix("甲市人民医院") })
    let unread = DocumentReader.read("甲市人民医院按1:1.4核定人员总量840名。").unread
    #expect(unread.map(\.text) == ["甲市人民医院按1:1.4核定人员总量840名"])
  }
}

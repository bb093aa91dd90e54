import BianzhiDocument
import Testing

@Suite("Quotas in documents") struct QuotaReadingTests {
  static let plain: [ReadingCase] = [
    ReadingCase("机关行政编制42名。", "行政编制=42 本级"),
    ReadingCase("机关行政编制为４２名。", "行政编制=42 本级"),
    ReadingCase("行政编制四十二名。", "行政编制=42"),
    ReadingCase("核定事业编制 20 个。", "事业编制=20"),
    ReadingCase("政法专项编制120名、工勤编制8名。", "政法专项编制=120", "工勤编制=8"),
    ReadingCase("核定12名全额拨款事业编制。", "全额拨款事业编制=12"),
    ReadingCase("人员编制20人。", "编制=20"),
    ReadingCase("核定编制15名，经费形式为财政全额拨款。", "编制=15"),
    ReadingCase("现有人员编制12人，现有在职职工10人。", "编制=12"),
    ReadingCase("定行政编12个、事业编制6个、专项事业编制（工勤编）2个。", "行政编制=12", "事业编制=6", "工勤编制=2"),
    ReadingCase("星海市水利局机关行政编制30名。", "星海市水利局 行政编制=30 本级"),
    ReadingCase("星海市水利局全系统行政编制300名（含15个基层站所）。", "星海市水利局 行政编制=300 全系统"),
    ReadingCase("市经济和信息化局行政编制40名。", "市经济和信息化局 行政编制=40"),
    ReadingCase("市公共资源交易中心事业编制20名。", "市公共资源交易中心 事业编制=20"),
    ReadingCase("市委机构编制委员会办公室行政编制18名。", "市委机构编制委员会办公室 行政编制=18"),
    ReadingCase("给县不动产登记中心增加事业编制5名。", "县不动产登记中心 变 事业编制+5"),
    ReadingCase("市节约用水办公室行政编制5名。", "市节约用水办公室 行政编制=5"),
    ReadingCase("机关后勤服务人员编制3名。", "工勤编制=3"),
    ReadingCase("参照公务员法管理事业编制9名。", "参公事业编制=9"),
    ReadingCase("事业编制20名，工勤人员控制数2名。", "事业编制=20", "工勤编制=2"),
    ReadingCase("机 关 行 政 编 制 4 2 名。"),
    ReadingCase("機關行政編製二十名。", "行政编制=20 本级"),
    ReadingCase("機關(guān)行政編製15名。", "行政编制=15 本级"),
    ReadingCase("工勤人员编制另行核定。", "工勤编制=- to_be_set"),
    ReadingCase("所属事业单位的设置、职责和编制事项另行规定。"),
  ]

  static let parts: [ReadingCase] = [
    ReadingCase(
      "机关行政编制42名（含两委人员编制2名、援派机动编制1名、离退休干部工作人员编制3名）。",
      "行政编制=42含(两委人员编制=2,援派机动编制=1,离退休干部工作人员编制=3) 本级"),
    ReadingCase(
      "总编制30名，其中：行政编制20名，事业编制10名。",
      "总编制=30含(行政编制=20,事业编制=10)", "行政编制=20", "事业编制=10"),
    ReadingCase(
      "编制总数35名，其中行政20名、事业15名。",
      "总编制=35含(行政编制=20,事业编制=15)", "行政编制=20", "事业编制=15"),
    ReadingCase(
      "人员编制30人，其中：参照公务员管理事业编制20人，事业编制10人。另有事业控制编制5人。",
      "编制=30含(参公事业编制=20,事业编制=10)外(员额=5)", "参公事业编制=20", "事业编制=10", "员额=5"),
    ReadingCase("核定事业编制6名（全额3名、差额3名）。", "事业编制=6含(全额=3,差额=3)"),
    ReadingCase("行政编制30名（其中2名用于安置军转干部）。", "行政编制=30含(安置军转干部=2)"),
    ReadingCase("行政编制30名，其中政法专项编制5名。", "行政编制=30含(政法专项编制=5)"),
    ReadingCase(
      "行政编制30名，其中：局长1名、副局长3名，科级领导职数8名。", "行政编制=30", "正 局长=1", "副 副局长=3",
      "中层 科级领导职数=8"),
    ReadingCase("行政编制30名，另核定军转干部编制2名。", "行政编制=30"),
    // Numbers without a unit, before a bracket and in one; a range is none.
    ReadingCase("县残联行政编制6（含工勤2），事业编制4。", "县残联 行政编制=6含(工勤=2)", "县残联 事业编制=4"),
    ReadingCase(
      "总编制30名（行政编制10，事业编制20）。", "总编制=30含(行政编制=10,事业编制=20)", "行政编制=10", "事业编制=20"),
    ReadingCase("行政编制3-6（待定），事业编制4名。", "事业编制=4"),
  ]

  @Test(arguments: plain + parts)
  func readsAllThatIsStatedAndNothingElse(_ example: ReadingCase) {
    #expect(Signature.of(example.text) == example.proposals)
  }

  static let unread: [(text: String, reason: UnreadText.Reason)] = [
    ("行政编制100名以内。", .notUnderstood), ("行政编制不超过30名。", .limit), ("行政编制约30名。", .limit),
    ("行政编制2至3名。", .limit), ("行政编制2-3名。", .limit), ("行政编制30余名。", .limit),
    ("实有行政编制人员28名。", .people), ("空编3名。", .people), ("原核定行政编制45名。", .earlier),
    ("2002年机构改革时，核定行政编制45名。", .earlier), ("拟核定行政编制45名。", .notApproved),
    ("若参照省局，行政编制为80名。", .whichOrgan), ("在全市设13个派出机构，行政编制100名。", .whichOrgan),
    ("市委办公室与市档案局合署办公，行政编制45名。", .whichOrgan), ("编制20名以下的单位，核定科级领导职数1名。", .notApproved),
    ("使用行政编制招录3名。", .notUnderstood), ("调剂使用行政编制3名。", .notUnderstood),
    ("行政编制42名的基础上再定。", .notUnderstood), ("纪检监察人员3名。", .notUnderstood),
    ("各县区行政编制共300名。", .whichOrgan), ("行政编制1 2名。", .limit),
  ]

  @Test(arguments: unread)
  func leavesUnreadWhatIsNoApprovedNumber(_ example: (text: String, reason: UnreadText.Reason)) {
    let reading = DocumentReader.read(example.text)
    #expect(Signature.of(reading).isEmpty)
    #expect(reading.unread.map(\.reason).contains(example.reason))
  }
}

import BianzhiCore
import Testing

/// Titles that name posts of two units, on the roster of one of them.
@Suite("titles of two units") struct TwoUnitTitleTests {
  static let cases: [(title: String, organ: String, namesOther: Bool)] = [
    ("县委组织部副部长、县人社局局长", "岚县人力资源和社会保障局", true),
    ("县委组织部副部长、县人社局局长", "中共岚县委组织部", true),
    ("组织部副部长，人社局党组书记、局长", "岚县人力资源和社会保障局", true),
    ("县文旅局副局长兼柳溪镇副镇长", "柳溪镇人民政府", true),
    ("局党组成员、县就业中心主任", "岚县人力资源和社会保障局", true),
    ("副县长、县公安局局长", "岚县公安局", true),
    ("岚县财政局党组书记、局长", "岚县财政局", false),
    ("县财政局党组书记、局长", "岚县水利局", false),
    ("党组书记、局长", "岚县财政局", false),
    ("副局长、办公室主任", "岚县财政局", false),
    ("副局长兼预算股股长", "岚县财政局", false),
    ("局长、机关党委书记", "岚县财政局", false),
    ("党委副书记、镇长", "柳溪镇人民政府", false),
    ("柳溪镇党委委员、武装部部长", "柳溪镇人民政府", false),
    ("县委组织部副部长", "岚县人力资源和社会保障局", false),
    ("科员", "岚县财政局", false),
  ]

  @Test(arguments: cases)
  func namesOtherUnit(item: (title: String, organ: String, namesOther: Bool)) {
    #expect(PostTitle(item.title).namesOtherUnit(beside: item.organ) == item.namesOther)
  }
}

import BianzhiCore
import Testing

/// What a recorded word is read as, and what is asked about.
@Suite("word reading") struct WordReadingTests {
  struct Case: Sendable {
    let text: String
    /// Nil: not known.
    let code: String?
    var leftOn: String?
  }

  static let states: [Case] = [
    .init(text: "在岗", code: "在岗"), .init(text: "退休", code: "退休"),
    .init(text: "2024年3月退休", code: "退休", leftOn: "2024-03"),
    .init(text: "退休（2024.3）", code: "退休", leftOn: "2024-03"),
    .init(text: "已于2024年3月15日退休", code: "退休", leftOn: "2024-03-15"),
    .init(text: "2024-03-15调出", code: "调出", leftOn: "2024-03-15"),
    .init(text: "2024年辞职", code: "辞职"),
    .init(text: "202403病故", code: "死亡", leftOn: "2024-03"),
    .init(text: "因病去世", code: "死亡"), .init(text: "到龄退休", code: "退休"),
    .init(text: "除名", code: "辞退"), .init(text: "不在编", code: "编外"),
    .init(text: "调县委办", code: "调出"),
    .init(text: "2024.5调县委办", code: "调出", leftOn: "2024-05"),
    .init(text: "2024年5月调至市财政局工作", code: "调出", leftOn: "2024-05"),
    .init(text: "借调县委办", code: "借调"), .init(text: "2024年3月借调到巡察组织", code: "借调"),
    .init(text: "挂职柳溪镇", code: "挂职"), .init(text: "柳溪村驻村", code: "外派"),
    .init(text: "驻村工作队队员", code: "外派"), .init(text: "驻村（大坝村）", code: "外派"),
    .init(text: "驻村帮扶", code: "外派"), .init(text: "大坝村第一书记", code: "外派"),
    .init(text: "2024年3月调入", code: "在岗"),
    .init(text: "不在岗", code: "不在岗"), .init(text: "是", code: "在岗"),
    .init(text: "否", code: "不在岗"), .init(text: "√", code: "在岗"),
    // Not clear.
    .init(text: "驻村厨工", code: nil), .init(text: "驻村护林员", code: nil),
    .init(text: "驻村辅警", code: nil),
    .init(text: "拟退休", code: nil), .init(text: "即将退休", code: nil),
    .init(text: "未退休", code: nil), .init(text: "退居后勤", code: nil),
    .init(text: "调任局长", code: nil), .init(text: "调研", code: nil),
    .init(text: "教育局借调", code: nil), .init(text: "借调自教育局", code: "借入"),
    .init(text: "2024年13月退休", code: nil), .init(text: "退休2人", code: nil),
    .init(text: "是（是否退休）", code: nil), .init(text: "2024年3月", code: nil),
  ]

  @Test(arguments: states)
  func readsStates(_ item: Case) {
    let reading = WordReading(of: item.text, in: "state")
    #expect(reading.code == item.code ?? item.text, "\(item.text)")
    #expect(reading.isKnown == (item.code != nil), "\(item.text)")
    #expect(reading.leftOn?.description == item.leftOn, "\(item.text)")
  }

  @Test func aStateThatLeavesOpenWhyIsAskedAbout() {
    #expect(WordReading(of: "不在岗", in: "state").isAskedAbout)
    #expect(WordReading(of: "退居后勤", in: "state").isAskedAbout)
    #expect(!WordReading(of: "离岗", in: "state").isAskedAbout)
  }

  static let kinds: [Case] = [
    .init(text: "行政编制人员", code: "行政编制"), .init(text: "事业在编", code: "事业编制"),
    .init(text: "参照公务员法管理", code: "参公事业编制"), .init(text: "后勤服务", code: "工勤编制"),
    .init(text: "公务员", code: nil), .init(text: "在编", code: nil), .init(text: "行政人员", code: nil),
  ]

  @Test(arguments: kinds)
  func readsKinds(_ item: Case) {
    let reading = WordReading(of: item.text, in: "quota_kind")
    #expect(reading.code == item.code ?? item.text && reading.isKnown == (item.code != nil))
    let approval = WordReading(of: item.text, in: QuotaKind.words)
    #expect(approval == reading)
  }

  static let leaders: [Case] = [
    .init(text: "是", code: "是"), .init(text: "副局长", code: "是"), .init(text: "正职", code: "是"),
    .init(text: "班子成员", code: "是"), .init(text: "否", code: "否"), .init(text: "科员", code: "否"),
    .init(text: "一般干部", code: "否"), .init(text: "已免", code: "否"), .init(text: "", code: ""),
    .init(text: "见附表", code: nil), .init(text: "1", code: "是"), .init(text: "√", code: "是"),
    .init(text: "0", code: "否"),
    // The codes of roles are no ticks.
    .init(text: "2", code: nil), .init(text: "3", code: nil), .init(text: "３", code: nil),
  ]

  @Test(arguments: leaders)
  func readsWhoLeads(_ item: Case) {
    let reading = WordReading(of: item.text, in: "leader")
    #expect(reading.code == item.code ?? item.text && reading.isKnown == (item.code != nil))
  }
}

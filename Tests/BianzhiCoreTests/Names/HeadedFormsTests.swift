import BianzhiCore
import Testing

/// By which words an organ's own heads are called.
@Suite("forms of organs' names") struct HeadedFormsTests {
  @Test(arguments: [
    ("岚县财政局", ["岚县财政局"]), ("岚县财政局（国资委）", ["岚县财政局", "国资委"]),
    ("江海市（岚县）农业农村局", ["江海市农业农村局"]), ("岚县财政局本级", ["岚县财政局"]), ("岚县财政局机关", ["岚县财政局"]),
    ("岚县档案馆(局)", ["岚县档案馆", "局"]), ("机关", ["机关"]), ("", [""]),
  ]) func areThoseThatTitlesNeed(name: String, forms: [String]) {
    #expect(name.headedForms == forms)
  }

  @Test(arguments: [
    ("局长", "江海市（岚县）农业农村局", true), ("局长", "岚县档案馆（局）", true), ("馆长", "岚县档案馆（局）", true),
    ("副局长", "岚县财政局机关", true), ("理事长", "岚县残联", true), ("理事会主任", "岚县供销合作社联合社", true),
    ("理事会副主任", "岚县供销合作社", true), ("科长", "岚县财政局本级", false), ("局长", "岚县档案馆", false),
    ("办公室主任", "岚县残联", false),
  ]) func headsTheOrgan(title: String, organ: String, heads: Bool) {
    #expect(PostTitle(title).leadsUnit(named: organ) == heads)
  }
}

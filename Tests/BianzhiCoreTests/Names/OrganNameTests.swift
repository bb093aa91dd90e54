import Testing

@testable import BianzhiCore

@Suite("Normal form of a name") struct OrganNameTests {
  static let forms: [(written: String, normal: String)] = [
    ("江海市环境保护局", "江海市环境保护局"),
    ("", ""), (" \u{3000}\n", ""), ("-", ""), ("——", ""), ("（参公）", "(参公)"),
    // width, blanks, invisible marks
    ("江海市 环境\u{3000}保护\n局", "江海市环境保护局"), ("环境\u{200B}保护局", "环境保护局"),
    ("Ｇ６０办公室", "G60办公室"), ("'环境保护局", "环境保护局"),
    // brackets, dots, dashes
    ("办公室（信访室）", "办公室(信访室)"), ("办公室［信访室］", "办公室(信访室)"),
    ("办公室【信访室】", "办公室(信访室)"), ("办公室〔信访室〕", "办公室(信访室)"),
    ("阿合・买提站", "阿合·买提站"), ("阿合•买提站", "阿合·买提站"),
    // the Party before a committee
    ("中共江海市委组织部", "江海市委组织部"), ("中国共产党江海市委员会", "江海市委员会"),
    ("中共江海市纪委", "江海市纪委"), ("中共江海市环境保护局党组", "江海市环境保护局党组"),
    ("中共党史研究室", "中共党史研究室"), ("中共党史学会委员会", "中共党史学会委员会"),
    ("中共", "中共"), ("中共中央办公厅", "中共中央办公厅"),
    // notes at the end
    ("档案局（参公）", "档案局"), ("档案局(参照公务员法管理)", "档案局"),
    ("公安局（含派驻机构）", "公安局"), ("纪委（含派驻机构、巡察组）", "纪委"),
    ("财政局（市本级）", "财政局"), ("财政局(本级)", "财政局"), ("财政局（机关本级）", "财政局"),
    ("卫生局（含13个站所）", "卫生局"), ("卫生局（不含乡镇街道）", "卫生局"),
    ("卫生局（参公）（含3个站所（中心））", "卫生局"),
    // brackets that are no notes
    ("稽查队（正科级）", "稽查队(正科级)"), ("档案局（非参公）", "档案局(非参公)"),
    ("水利站（含山县）", "水利站(含山县)"), ("信息中心（筹）", "信息中心(筹)"),
    ("信息中心（含筹备组）", "信息中心(含筹备组)"), ("分局（城东）", "分局(城东)"),
    ("（参公）档案局", "(参公)档案局"), ("档案局（参公", "档案局(参公"), ("档案局参公）", "档案局参公)"),
  ]

  @Test(arguments: forms)
  func makesNormal(written: String, normal: String) {
    #expect(OrganName.normal(written) == normal)
    #expect(OrganName.normal(normal) == normal)
  }

  static let levels: [(written: String, levels: [String])] = [
    ("环保局", ["环保局"]), ("环保局-监察支队", ["环保局", "监察支队"]),
    ("环保局—监察支队－一大队", ["环保局", "监察支队", "一大队"]),
    ("环保局-环保局", ["环保局"]), ("环保局-办公室-环保局", ["环保局", "办公室", "环保局"]),
    ("环保局（参公）-监察支队（含派驻机构）", ["环保局", "监察支队"]),
    ("-环保局--办公室-", ["环保局", "办公室"]), ("环保局（东-西片）", ["环保局(东-西片)"]),
    ("中共江海市委-组织部", ["江海市委", "组织部"]), ("", []), ("-", []),
  ]

  @Test(arguments: levels)
  func splitsLevels(written: String, levels: [String]) {
    #expect(OrganName(written).levels == levels)
  }

  static let provisional: [(written: String, isProvisional: Bool)] = [
    ("信息中心（筹）", true), ("信息中心(筹备)", true), ("信息中心〔筹建〕", true),
    ("执法队（试点）", true), ("防控办（临时）", true), ("防控办（临时机构）", true),
    ("信息中心（筹）一科", true), ("信息中心筹备组", true), ("信息中心筹建办公室", true),
    ("信息中心", false), ("筹资科", false), ("统筹发展处", false), ("办公室（信访室）", false),
    ("试点工作处", false), ("", false),
  ]

  @Test(arguments: provisional)
  func seesWhatIsBeingSetUp(written: String, isProvisional: Bool) {
    #expect(OrganName(written).isProvisional == isProvisional)
  }
}

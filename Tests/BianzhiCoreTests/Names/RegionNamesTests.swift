import Testing

@testable import BianzhiCore

@Suite("Region in front of a name") struct RegionNamesTests {
  static let both = ["江海市", "东城区"]

  static let forms: [(written: String, regions: [String], forms: [String])] = [
    ("江海市环境保护局", both, ["江海市环境保护局", "市环境保护局", "环境保护局"]),
    ("市环境保护局", both, ["市环境保护局", "环境保护局"]),
    ("环境保护局", both, ["环境保护局"]),
    ("东城区环境保护局", both, ["东城区环境保护局", "区环境保护局", "环境保护局"]),
    ("江海市环境保护局", [], ["江海市环境保护局"]),
    ("县环境保护局", both, ["县环境保护局"]),  // no county among the regions
    ("江海市", both, ["江海市"]), ("", both, []),
    ("江海市委组织部", both, ["江海市委组织部", "市委组织部"]),
    // 市 belongs to the next word, or does not
    ("市场监管科", both, ["市场监管科"]), ("区划地名科", both, ["区划地名科"]),
    ("市政管理处", both, ["市政管理处"]), ("市政府办公室", both, ["市政府办公室", "政府办公室"]),
    ("市民政局", both, ["市民政局", "民政局"]), ("市民服务中心", both, ["市民服务中心"]),
  ]

  @Test(arguments: forms)
  func dropsRegion(written: String, regions: [String], forms: [String]) {
    let found = OrganName(written).without(regions: RegionNames(regions))
    #expect(found.map(\.text) == (written.isEmpty ? [""] : forms))
    #expect(found.map(\.distance) == Array(found.indices))
  }

  /// A ledger of two organs of one county knew of no county.
  static let commons: [(names: [String], region: String?)] = [
    (["甲县财政局", "甲县审计局"], "甲县"), (["甲县财政局"], "甲县"), (["甲县财政局", "乙县审计局"], nil),
    (["甲县财政局", "审计局"], nil), (["甲县财政局", "甲县审计局", "甲县民政局", "老区办"], "甲县"),
    (["甲县财政局", "甲县审计局", "县审计局", "县民政局"], "甲县"), (["县审计局", "市场监管局"], nil),
    (["城市管理局", "城市规划局"], nil), (["审计局"], nil), ([], nil),
    // One body of the county's under another sort of name was a second county.
    (["甲山县财政局", "甲山县审计局", "甲山县民政局", "政协甲山县委员会"], "甲山县"),
    (["甲山县财政局", "政协甲山县委员会"], "甲山县"), (["甲山县财政局", "某某甲山县委员会"], "甲山县"),
    (["甲山县财政局", "政协乙山县委员会"], nil), (["甲山县财政局", "新甲山县审计局"], nil),
    // The city's name ends like a level; the district within it is the home of all.
    (["甲州市财政局", "甲州市审计局"], "甲州市"), (["甲州市场监管局", "甲州财政局"], "甲州"),
    (["澜州市东浦区财政局", "澜州市东浦区审计局", "中共澜州市东浦区委宣传部"], "澜州市东浦区"),
    (["澜州市东浦区财政局", "澜州市西浦区审计局"], "澜州市"), (["江海市东浦县财政局"], "江海市东浦县"),
    (["江海市小区管理处", "江海市园区管理处"], "江海市"),
    // Towns, schools and offices of the state bear no place of the ledger's.
    (["甲县水利局", "青岩镇人民政府"], "甲县"), (["甲县水利局", "城关街道办事处", "青岩中学", "青岩派出所"], "甲县"),
    (["甲县水利局", "国家税务总局甲县税务局", "江滨社区卫生服务中心"], "甲县"),
    (["甲县水利局", "农贸市场管理所", "中共青岩镇委员会"], "甲县"), (["青岩镇人民政府", "城关街道办事处"], nil),
  ]

  @Test(arguments: commons)
  func commonRegion(names: [String], region: String?) {
    #expect(RegionNames.common(to: names) == region)
  }

  @Test(arguments: [
    (["甲县水利局", "江海市水利局", "青岩镇人民政府"], ["江海市", "甲县"]), (["甲县水利局", "青岩镇人民政府"], ["甲县"]),
    (["甲县水利局", "乙县水利局", "江海市水利局"], []), (["甲县财政局", "审计局"], []),
    // A zone whose name is too long for a region's, or ends like a part of a city.
    (["澜湾经济开发区招商中心"], ["澜湾经济开发区"]), (["澜湾工业园区招商中心", "澜湾工业园区管理委员会"], ["澜湾工业园区"]),
    (["澜湾工业园区招商中心", "滨江中学"], []), (["甲县经济开发区招商中心", "甲县水利局"], ["甲县"]),
  ])
  func toldRegions(names: [String], regions: [String]) {
    #expect(RegionNames.told(by: names) == regions)
  }

  @Test func dropsOuterRegionFirst() {
    let forms = OrganName("江海市东城区档案局").without(regions: RegionNames(Self.both))
    let expected = [
      OrganName.Form(text: "江海市东城区档案局", distance: 0),
      OrganName.Form(text: "东城区档案局", distance: 1),
      OrganName.Form(text: "区档案局", distance: 2), OrganName.Form(text: "档案局", distance: 3),
    ]
    #expect(forms == expected)
  }

  static let sameness: [(left: String, right: String, regions: [String], isSame: Bool)] = [
    ("江海市档案局", "市档案局", both, true), ("江海市东城区档案局", "东城区档案局", both, true),
    ("江海市档案局", "档案局", ["江海市"], true), ("市档案局", "档案局", ["江海市"], true),
    ("江海市档案局", "档案局", both, false),  // could be the district's
    ("江海市档案局", "东城区档案局", both, false), ("市档案局", "区档案局", both, false),
    ("区档案局", "东城区档案局", both + ["西城区"], false),  // two districts
    ("区档案局", "区档案局", both + ["西城区"], true), ("档案局", "档案局", both, true),
    ("江海市档案局", "档案局", [], false), ("县档案局", "江海市档案局", ["江海市"], false),
    // One region, told with the one it lies in.
    ("江海市东城区档案局", "东城区档案局", ["江海市东城区"], true),
    ("江海市东城区档案局", "区档案局", ["江海市东城区"], true),
    ("江海市东城区档案局", "档案局", ["江海市东城区"], true),
    ("江海市东城区档案局", "江海市档案局", ["江海市东城区"], false),
    ("江海市东城区档案局", "市档案局", ["江海市东城区"], false),
    ("江海市城关区档案局", "江山市城关区档案局", ["江海市城关区", "江山市城关区"], false),
  ]

  @Test(arguments: sameness)
  func matchesWithinOneRegion(left: String, right: String, regions: [String], isSame: Bool) {
    let regions = RegionNames(regions)
    let (first, second) = (regions.placed(left), regions.placed(right))
    let found = first.rest == second.rest && regions.isSame(first.place, second.place)
    #expect(found == isSame)
    #expect(regions.isSame(second.place, first.place) == regions.isSame(first.place, second.place))
  }
}

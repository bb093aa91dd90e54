import Testing

@testable import BianzhiCore

@Suite("Official short forms") struct ShortNameTests {
  @Test func tableIsSound() {
    #expect(ShortName.table.count >= 40)
    #expect(Set(ShortName.table).count == ShortName.table.count)
    #expect(Set(ShortName.table.map(\.full)).count == ShortName.table.count)
    for pair in ShortName.table {
      #expect(pair.short.count < pair.full.count && pair.short.count >= 2)
      #expect(OrganName.normal(pair.full) == pair.full)
      let (full, short) = (ShortName.reduced(pair.full), ShortName.reduced(pair.short))
      #expect(full == short, "\(pair.full)")
    }
  }

  static let equal: [(full: String, short: String)] = [
    ("江海市人力资源和社会保障局", "江海市人社局"), ("江海市发展和改革委员会", "江海市发改委"),
    ("江海市住房和城乡建设局", "江海市住建局"), ("江海市人民政府国有资产监督管理委员会", "江海市政府国资委"),
    ("江海市食品药品监督管理局", "江海市食药监局"), ("江海市机构编制委员会办公室", "江海市编办"),
    ("中国共产党江海市纪律检查委员会", "江海市纪委"), ("中国共产党江海市委员会", "江海市委"),
    ("江海市人民代表大会常务委员会", "江海市人大常委会"), ("江海市人民代表大会常务委员会", "江海市人大"),
    ("江海市人大常委会办公室", "江海市人大办"),
    ("中国人民政治协商会议江海市委员会", "江海市政协"), ("政协江海市委员会办公室", "江海市政协办公室"),
    ("江海市人民政府办公室", "江海市政府办"), ("中共江海市委办公室", "江海市委办"),
    ("江海市中级人民法院", "江海市中院"), ("江海市中级法院", "江海市中级人民法院"),
    ("江海市人民政府国有资产监督管理委员会", "江海市国资委"), ("中国共产主义青年团江海市委员会", "江海市团委"),
    ("中国共产主义青年团江海市委员会", "共青团江海市委"), ("江海市供销合作社联合社", "江海市供销社"),
    ("江海市自然资源和规划局", "江海市自规局"), ("江海市自然资源和规划局", "江海市自然资源局"),
    ("江海市市场监督管理局", "江海市市监局"), ("江海市行政审批服务局", "江海市行政审批局"),
    ("江海市教育和体育局", "江海市教体局"), ("中共江海市直属机关工作委员会", "江海市直机关工委"),
    ("中共江海市委巡察工作领导小组办公室", "江海市委巡察办"), ("江海市中医医院", "江海市中医院"),
    ("东城区人民检察院", "东城区检察院"), ("江海市疾病预防控制中心", "江海市疾控中心"),
  ]

  @Test(arguments: equal)
  func reducesBothAlike(full: String, short: String) {
    let (left, right) = (OrganName.normal(full), OrganName.normal(short))
    #expect(ShortName.reduced(left) == ShortName.reduced(right))
  }

  static let different: [(left: String, right: String)] = [
    ("江海市发改局", "江海市发改委"), ("江海市卫健委", "江海市卫计委"), ("江海市交通局", "江海市交通运输局"),
    ("江海市人社局", "江海市人社厅"), ("江海市法院", "江海市检察院"), ("江海市纪委", "江海市监委"),
    ("江海市城市管理局", "江海市城市管理行政执法局"), ("江海市城管局", "江海市城管执法局"),
    ("江海市农业局", "江海市农业农村局"), ("江海市环保局", "江海市生态环境局"), ("江海市教育局", "江海市教体局"),
    ("江海市国土局", "江海市自然资源局"), ("江海市团委", "江海市委"), ("江海市教育局", "江海市教育局幼儿园"),
    ("江海市供销社", "江海市供销公司"), ("编委", "编办"),
  ]

  @Test(arguments: different)
  func keepsOthersApart(left: String, right: String) {
    #expect(ShortName.reduced(left) != ShortName.reduced(right))
  }

  @Test func departmentsAreAlikeWithAndWithoutCommittee() {
    let reduced = { (name: String) in
      ShortName.withoutCommittee(PlacedName(place: .none, rest: OrganName.normal(name)))
    }
    #expect(reduced("市委组织部").rest == "组织部")
    #expect(reduced("组织部").rest == "组织部")
    #expect(reduced("办公厅").rest == "办公厅")
    #expect(reduced("").rest == "")
  }
}

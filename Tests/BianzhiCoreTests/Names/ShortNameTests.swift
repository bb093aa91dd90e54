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
    ("江海市城市管理局", "江海市城市管理行政执法局"), ("编委", "编办"),
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

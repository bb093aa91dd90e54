import BianzhiCore
import Testing

/// Which region the office of a document may be of.
@Suite("offices of documents") struct OfficePlaceTests {
  @Test(arguments: [
    ("江编〔2020〕2号", true), ("江海编〔2020〕2号", true), ("江海县编办发〔2020〕2号", true), ("县编〔2020〕2号", true),
    ("县委编办〔2020〕2号", true), ("海编[2020]2号", true), ("《关于调整编制的通知》（江编〔2020〕2号）", true),
    ("江宁编〔2020〕2号", false), ("山编〔2020〕2号", false), ("市编〔2020〕2号", false), ("苏编〔2020〕2号", false),
  ])
  func areOfACounty(document: String, isOf: Bool) throws {
    #expect(try #require(OfficePlace(document: document)).isOf("江海县") == isOf)
  }

  @Test func oneOfficeIsOneHoweverItIsCalled() {
    #expect(OfficePlace(document: "江编〔2020〕2号") == OfficePlace(document: "江编办发[2021]13号"))
    #expect(OfficePlace(document: "江编〔2020〕2号") != OfficePlace(document: "江宁编〔2020〕2号"))
    #expect(OfficePlace(document: "政和编〔2020〕2号")?.isOf("政和县") == true)
    #expect(OfficePlace(document: "政编〔2020〕2号")?.isOf("政和县") == true)
    #expect(OfficePlace(document: "〔2020〕2号") == nil)
  }
}

import Testing

@testable import BianzhiCore

@Suite("names within approved bodies") struct JointBodyTests {
  static let cells: [(written: String, names: [String])] = [
    ("机关党委（与人事科合署办公）", ["机关党委", "人事科"]), ("人事科与机关党委合署办公", ["人事科", "机关党委"]),
    ("养老服务科、儿童福利科", ["养老服务科", "儿童福利科"]), ("办公室", []), ("预算科（国库科）", []), ("社会救助和福利科", []),
    ("办公室、财务", []),
  ]

  @Test(arguments: cells)
  func aCellMayNameTwo(written: String, names: [String]) {
    #expect(JointBody.names(in: written) == names)
  }

  static let decorated: [(written: String, plain: String)] = [
    ("1.办公室", "办公室"), ("二、办公室", "办公室"), ("办公室：", "办公室"), ("（办公室）", "办公室"), ("(三)办公室", "办公室"),
    ("①办公室", "办公室"),
    ("一科", "一科"), ("第二中学", "第二中学"), ("办公室（信访室）", "办公室(信访室)"), ("3组", "3组"),
  ]

  @Test(arguments: decorated)
  func decorationsAreNoPartOfAName(written: String, plain: String) {
    #expect(BodyCell.plain(written) == plain)
  }
}

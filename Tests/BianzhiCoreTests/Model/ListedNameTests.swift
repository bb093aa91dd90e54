import BianzhiCore
import Testing

/// What stands beside a name in its cell was taken for a part of the name, and the state in it was lost.
@Suite("names in lists") struct ListedNameTests {
  static let cells: [(cell: String, name: String, note: String)] = [
    ("张一（退休）", "张一", "退休"), ("张一(借调)", "张一", "借调"), ("张一【离休】", "张一", "离休"),
    ("张一（2024年5月退休）", "张一", "2024年5月退休"), ("张一（已调走）", "张一", "已调走"),
    ("张一（女）", "张一", ""), ("张一(女，回族)", "张一", ""), ("张一（女、退休）", "张一", "退休"),
    ("张一（维吾尔族）", "张一", ""), ("张一（党员）", "张一", ""), ("王五*", "王五", ""), ("★王五", "王五", ""),
    ("王五（女）*", "王五", ""), ("王五（在职）", "王五", ""), ("王五（病休）（女）", "王五", "病休"),
    ("王五（兼）", "王五", "兼任"), ("王五(兼职)", "王五", "兼任"), ("王五（兼办公室主任）", "王五", ""),
  ]

  @Test(arguments: cells) func isTakenApart(cell: String, name: String, note: String) throws {
    let listed = try #require(ListedName(cell))
    #expect(listed.name == name && listed.note == note)
    var text = cell
    #expect(text.withUTF8 { ListedName.mayStand(in: .init($0)) })
  }

  /// Namesakes are told apart by what stands in brackets.
  @Test(arguments: ["张一", "张伟（小）", "张伟（大）", "阿不都·热合曼", "张三（财务）", "（退休）", "张伟（1）"])
  func staysWhole(cell: String) {
    #expect(ListedName(cell) == nil)
  }

  static let entries: [(note: String, day: String?)] = [
    ("2024年9月调入", "2024-09"), ("2024.9从教育局调入", "2024-09"), ("由教育局调入（2024年9月）", "2024-09"),
    ("2024年9月10日由县教育局调入", "2024-09-10"), ("2024年9月公开遴选进入", "2024-09"), ("2024年9月新进", "2024-09"),
    ("二〇二四年九月转入", "2024-09"), ("2023年7月新录用；2024年考核优秀", "2023-07"),
    ("2024年调入", nil), ("拟于2024年9月调入", nil), ("9月调入", nil), ("2024年9月提拔", nil),
    ("2010年9月录用，2024年9月调入", nil), ("", nil),
  ]

  /// The month of a transfer overlaps, whether a column or a note tells it.
  @Test(arguments: entries) func whenSomebodyCame(note: String, day: String?) {
    #expect(EntryNote.day(in: note)?.description == day)
  }
}
